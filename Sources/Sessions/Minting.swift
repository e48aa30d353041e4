import Assessment
import Certificates
import Dates
import Results
import Seals
import Text

/// The issue of one certificate: its number, its record and its ledger entry.
struct Minting {
  let desk: Desk
  let store: any ResultsStore
  let attempt: AttemptRecord
  /// What the attempt was worth when it is certified.
  let result: AttemptResult
  let issuer: IssuerSettings
  let id: CertificateID

  /// Numbers the certificate and appends its entry and a checkpoint over it; numbers have no gap and no twin, because the
  /// entry is refused where another program appended since they were counted.
  func issue() throws(Trouble) -> CertificateRecord {
    while true {
      let (last, issued) = try Trouble.storing { () throws(StoreError) in
        let last = try store.last()
        return (last, try store.entries(after: 0, of: nil, type: .certificateIssued))
      }
      let now = max(desk.supplies.now(), last?.entry.at ?? desk.supplies.now())
      let year = now.day(offset: issuer.zone.offset).year
      let counter = 1 + issued.count { $0.entry.body["year"] == .int(year) }
      let record = try self.record(counter: counter, at: now)
      let entry = self.entry(of: record, counter: counter, year: year, at: now)
      let stored = try Trouble.storing { () throws(StoreError) in
        try store.append { newest in newest?.number == last?.number ? [entry] : [] }
      }
      if !stored.isEmpty {
        desk.signCheckpoint(in: store)
        return record
      }
    }
  }

  /// The record as it was or will be issued at `moment`.
  func record(counter: Int, at moment: Instant) throws(Trouble) -> CertificateRecord {
    let program = try self.program()
    let pass = try self.pass(program)
    let bands = program.bands.map { GradeScale.Band(from: $0.percent * 10, grade: $0.label) }
    let settings = CertificateSettings(
      issuer: issuer.issuer, place: issuer.place, zone: issuer.zone, numberPrefix: issuer.prefix,
      grades: GradeScale(bands) ?? .standard, legalBasis: program.legalBasis)
    do {
      return try settings.record(
        of: pass, counter: counter, id: id, issuedAt: moment, months: program.validMonths)
    } catch { throw .certificate(error.sentence, .unusable) }
  }

  private func entry(
    of record: CertificateRecord, counter: Int, year: Int, at moment: Instant
  ) -> Entry {
    Entry(
      .certificateIssued, at: moment, actor: "netral", subject: attempt.subject,
      body: [
        "attempt": .string(attempt.id.description),
        "certificate": .string(id.description),
        "number": .string(record.number.description),
        "counter": .int(counter),
        "year": .int(year),
        "program": .string(record.program.id),
        "valid_until": .string(record.validUntil.description),
        "digest": .string(record.digest(by: desk.supplies.checker).description),
      ])
  }

  private func program() throws(Trouble) -> Program {
    try desk.program(of: attempt, in: store)
  }

  private func pass(_ program: Program) throws(Trouble) -> CertifiedPass {
    let (person, stored) = try Trouble.storing { () throws(StoreError) in
      let stored = try store.entries(after: result.number - 1, of: attempt.subject).first
      return (try store.person(attempt.subject), stored)
    }
    guard let person, let stored, let closing = attempt.closing,
      let bankDigest = attempt.sources.bankDigest(by: desk.supplies.checker)
    else { throw .certificate(CertificateWords.noPerson, .unusable) }
    return CertifiedPass(
      holder: Holder(
        name: person.name,
        standing: person.isASN ? .asn(nip: person.number) : .other(localNumber: person.number),
        unit: person.unit, agency: person.agency),
      program: CertifiedProgram(
        id: program.id, title: program.title, trainingHours: program.trainingHours),
      start: attempt.start, end: closing.at, earned: result.score.earned,
      possible: result.score.possible,
      bank: attempt.sources.banks.map(\.id).joined(separator: "+"), bankDigest: bankDigest,
      lawEdition: attempt.sources.lawShort,
      ledger: LedgerPoint(
        origin: stored.origin.description, sequence: stored.number, leaf: stored.leaf))
  }
}

extension AttemptSources {
  /// The digest of the bank's text; of several banks, that of their digests one after another.
  fileprivate func bankDigest(by checker: any SealChecker) -> Digest? {
    if banks.count == 1 { return Digest(hexadecimal: banks[0].digest) }
    return checker.digest(of: Array(banks.map(\.digest).joined().utf8))
  }

  /// The law's date and the first seven digits of its digest.
  fileprivate var lawShort: String {
    let parts = law.split(separator: " ")
    return parts.count == 2 ? "\(parts[0]) \(parts[1].prefix(7))" : law
  }
}
