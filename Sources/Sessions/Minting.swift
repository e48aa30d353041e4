import Assessment
import Certificates
import Dates
import Results
import Seals
import Text

/// The issue of certificates: their numbers, their records and their ledger entries.
struct Minting {
  let desk: Desk
  let store: any ResultsStore
  let issuer: IssuerSettings
  /// Who causes it, as ``Entry/actor``.
  let actor: String

  /// A certificate that was issued, and its entry.
  struct Issued {
    let record: CertificateRecord
    let entry: StoredEntry
  }

  /// Issues what is still due of `earned`, all of it or nothing, and brings `register` up to date.
  /// Numbers have no gap and no twin, and no exam gets two certificates, because the entries are
  /// refused where another program appended since they were counted.
  ///
  /// - Parameter earned: At most one exam of each participant.
  func issue(
    _ earned: [Earned], _ register: inout CertificateRegister
  ) throws(Trouble) -> [Issued] {
    var generator = desk.supplies
    let ids = earned.map { _ in
      CertificateID(AttemptID.random(using: &generator).description)
    }
    while true {
      try register.catchUp(at: store)
      let last = register.last
      let plan = try plan(
        zip(earned, ids).filter { $0.0.isDue(by: register) }, register)
      guard !plan.isEmpty else { return [] }
      let stored = try Trouble.storing { () throws(StoreError) in
        try store.append { newest in
          newest?.number == last?.number ? plan.flatMap(\.entries) : []
        }
      }
      let issues = stored.filter { $0.entry.type == .certificateIssued }
      if !issues.isEmpty {
        try register.catchUp(at: store)
        return zip(plan, issues).map { Issued(record: $0.record, entry: $1) }
      }
    }
  }

  /// The record that a certificate of `one` would have but for its number, or why there can be none.
  func draft(of one: Earned) throws(Trouble) -> CertificateRecord? {
    guard let id = CertificateID([UInt8](repeating: 0, count: 16)) else { return nil }
    return try record(
      of: one, counter: 1, id: id, at: max(desk.supplies.now(), one.attempt.start),
      Terms(place: nil, supersedes: nil, validUntil: nil, origin: nil))
  }

  private struct Planned {
    let record: CertificateRecord
    let entries: [Entry]
  }

  private func plan(
    _ earned: [(Earned, CertificateID?)], _ register: CertificateRegister
  ) throws(Trouble) -> [Planned] {
    let now = max(desk.supplies.now(), register.last?.entry.at ?? desk.supplies.now())
    var counter = register.count(in: now.day(offset: issuer.zone.offset).year)
    var count = register.certificates.count
    var planned: [Planned] = []
    for (one, id) in earned {
      guard let id else { continue }
      (counter, count) = (counter + 1, count + 1)
      let replaced = one.replaced(in: register)
      let record = try record(
        of: one, counter: counter, id: id, at: now,
        Terms(
          place: StatusPlace(count: count),
          supersedes: replaced.last.flatMap { CertificateNumber($0.row.number) },
          validUntil: one.correction?.validUntil,
          origin: register.last?.origin))
      planned.append(
        Planned(record: record, entries: entries(for: record, of: one, counter, replaced)))
    }
    return planned
  }

  private func entries(
    for record: CertificateRecord, of one: Earned, _ counter: Int,
    _ replaced: [CertificateRegister.Certificate]
  ) -> [Entry] {
    let reason = one.correction?.reason ?? CertificateReason.repeated
    return [
      .issued(
        record, counter: counter, for: one.attempt, by: actor, checker: desk.supplies.checker)
    ]
      + replaced.map {
        .superseded(
          $0.row.number, by: record, of: one.attempt.subject, reason: reason, actor: actor)
      }
  }

  /// What a record says that does not follow from the exam.
  private struct Terms {
    let place: StatusPlace?
    let supersedes: CertificateNumber?
    let validUntil: Day?
    let origin: Origin?
  }

  /// The record of a certificate that was issued, made again; `nil` where its entry lacks a part.
  func record(
    of one: Earned, issuedAs issued: CertificateRegister.Certificate
  ) throws(Trouble) -> CertificateRecord? {
    guard let id = issued.id, let counter = issued.counter else { return nil }
    return try record(
      of: one, counter: counter, id: id, at: issued.row.issued,
      Terms(
        place: issued.statusPlace, supersedes: issued.supersedes,
        validUntil: issued.row.validUntil, origin: issued.issue.origin))
  }

  private func record(
    of one: Earned, counter: Int, id: CertificateID, at moment: Instant, _ terms: Terms
  ) throws(Trouble) -> CertificateRecord {
    let program = one.program
    let bands = program.bands.map { GradeScale.Band(from: $0.percent * 10, grade: $0.label) }
    let settings = CertificateSettings(
      issuer: issuer.issuer, place: issuer.place, zone: issuer.zone, numberPrefix: issuer.prefix,
      grades: GradeScale(bands) ?? .standard, legalBasis: program.legalBasis)
    let pass = try one.pass(in: store, checker: desk.supplies.checker)
    do {
      return try settings.record(
        of: pass, counter: counter, id: id, issuedAt: moment, months: program.validMonths,
        statusPlace: terms.place, supersedes: terms.supersedes,
        origin: terms.origin?.description, validUntil: terms.validUntil)
    } catch { throw .certificate(error.sentence, .unusable) }
  }
}
