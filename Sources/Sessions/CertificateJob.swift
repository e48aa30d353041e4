import Assessment
import Certificates
import Dates
import Law
import Rendering
import Results
import Seals
import Text

/// `sertifikat`: one's own certificates; what a pass has earned is issued here.
public struct CertificateJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Issues what is due to the participant at this seat, and lists what there is.
  public func list() throws(Trouble) -> Status {
    let store = try desk.store()
    let subject = desk.subjectAtThisSeat()
    _ = try OverdueExams(desk: desk, store: store).settled(
      try desk.attempts(of: subject, in: store), of: subject, silently: false)
    try issueWhatIsDue(to: subject)
    let kept = try Trouble.storing { () throws(StoreError) in try store.certificates(of: subject) }
    if kept.isEmpty { desk.say(CertificateWords.none) }
    for certificate in kept {
      let record = try self.record(in: certificate)
      let until = record.value(of: .validUntil, in: desk.language)
      desk.say("  \(record.number)  \(record.program.title[desk.language])  (\(until))", hanging: 4)
      if let file = desk.supplies.certificateFile(fileName(of: record)) {
        desk.say(path: file)
      } else {
        try write(record)
      }
    }
    return .done
  }

  /// Issues a certificate for every passed exam that has none yet.
  func issueWhatIsDue(to subject: SubjectID) throws(Trouble) {
    let store = try desk.store()
    let entries = try Trouble.storing { () throws(StoreError) in try store.entries(of: subject) }
    let issued = entries.filter { $0.entry.type == .certificateIssued }
    let exams = AttemptReplay(entries).attempts.filter { $0.kind == .exam }
    let numbers = try Trouble.storing { () throws(StoreError) in
      try store.certificates(of: subject).map(\.number)
    }
    for attempt in exams {
      let name = JSONValue.string(attempt.id.description)
      guard let entry = issued.first(where: { $0.entry.body["attempt"] == name }) else {
        if let result = attempt.result(), result.isPass { try issue(attempt, result, in: store) }
        continue
      }
      // The program was stopped between the entry and the file: the record is made again.
      if let number = entry.entry.body["number"]?.stringValue, !numbers.contains(number) {
        try complete(entry, attempt, in: store)
      }
    }
  }

  /// Writes the file of a kept certificate again.
  public func print(_ number: String?) throws(Trouble) -> Status {
    guard let number else {
      throw .usage(CertificateWords.numberMissing, command: CommandInfo.certificate.name)
    }
    let store = try desk.store()
    let kept = try Trouble.storing { () throws(StoreError) in
      try store.certificate(numbered: number)
    }
    // Whoever is not its holder learns not even whether there is one.
    if kept == nil || kept?.subject != desk.supplies.seat.subject {
      let officer = try desk.asHR()
      if let kept {
        try ParticipantJob(desk).record(
          .person, .string(kept.number), lines: 1, of: kept.subject, by: officer.actor)
      }
    }
    guard let kept else { throw .certificate(CertificateWords.noSuchNumber(number), .usage) }
    try write(record(in: kept))
    return .done
  }

  private func issue(
    _ attempt: AttemptRecord, _ result: AttemptResult, in store: any ResultsStore
  ) throws(Trouble) {
    guard try desk.canSeal() else { return desk.say(CertificateWords.sealLocked) }
    guard let issuer = try IssuerDesk(desk).settings() else {
      return desk.say(CertificateWords.waiting)
    }
    var generator = desk.supplies
    guard let id = CertificateID(AttemptID.random(using: &generator).description) else { return }
    let minting = Minting(
      desk: desk, store: store, attempt: attempt, result: result, issuer: issuer, id: id)
    let record = try minting.issue()
    try keepAndWrite(record, of: attempt.subject, in: store)
  }

  private func complete(
    _ entry: StoredEntry, _ attempt: AttemptRecord, in store: any ResultsStore
  ) throws(Trouble) {
    let body = entry.entry.body
    guard let issuer = try IssuerDesk(desk).settings(),
      let id = body["certificate"]?.stringValue.flatMap({ CertificateID($0) }),
      let counter = body["counter"]?.intValue,
      // A regrading since then does not change what was certified.
      let result = attempt.result(before: entry.number)
    else { return desk.say(CertificateWords.waiting) }
    let minting = Minting(
      desk: desk, store: store, attempt: attempt, result: result, issuer: issuer, id: id)
    let record = try minting.record(counter: counter, at: entry.entry.at)
    guard body["digest"] == .string(record.digest(by: desk.supplies.checker).description) else {
      throw .certificate(CertificateWords.cannotRestore(record.number.description), .damaged)
    }
    try keepAndWrite(record, of: attempt.subject, in: store)
  }

  private func keepAndWrite(
    _ record: CertificateRecord, of subject: SubjectID, in store: any ResultsStore
  ) throws(Trouble) {
    try Trouble.storing { () throws(StoreError) in
      try store.keep(
        KeptCertificate(
          number: record.number.description, subject: subject, text: record.json.canonicalText))
    }
    try write(record)
  }

  private func write(_ record: CertificateRecord) throws(Trouble) {
    let signer = try desk.sealingKey()
    let look = try IssuerDesk(desk).look()
    let bytes: [UInt8]
    do throws(RenderingError) {
      bytes = try CertificateFile.make(
        record, by: signer, checker: desk.supplies.checker, look: look)
    } catch { throw .certificate(error.sentence, .unusable) }
    let path = try desk.supplies.writeCertificate(fileName(of: record), bytes)
    desk.say(CertificateWords.written(record.number.description))
    desk.say(path: path)
  }

  private func fileName(of record: CertificateRecord) -> String {
    Self.fileStem(of: record.number.description) + ".pdf"
  }

  /// What the files of the certificate with that number begin with.
  static func fileStem(of number: String) -> String { number.replacing("/", with: "-") }

  private func record(in kept: KeptCertificate) throws(Trouble) -> CertificateRecord {
    do { return try CertificateRecord(canonical: Array(kept.text.utf8)) } catch {
      throw .certificate(error.sentence, .damaged)
    }
  }
}
