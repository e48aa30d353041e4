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
    let register = try CertificateRegister(of: store)
    for certificate in kept {
      let record = try CertificateRecords(desk: desk, store: store).record(in: certificate)
      let ended = register[certificate.number].flatMap { ending(of: $0) }
      let until = ended ?? record.value(of: .validUntil, in: desk.language)
      desk.say("  \(record.number)  \(record.program.title[desk.language])  (\(until))", hanging: 4)
      if let file = desk.supplies.certificateFile(fileName(of: record)) {
        desk.say(path: file)
      } else {
        try write(issued(record, subject, in: store), in: store)
      }
    }
    return .done
  }

  /// What has become of a certificate that was withdrawn; `nil` where it was not.
  private func ending(of one: CertificateRegister.Certificate) -> String? {
    guard one.row.state != .issued else { return nil }
    return ListedCertificate(one, of: nil, on: desk.today).worth[desk.language]
  }

  /// Issues a certificate for every passed exam that has none yet.
  func issueWhatIsDue(to subject: SubjectID) throws(Trouble) {
    let store = try desk.store()
    let records = CertificateRecords(desk: desk, store: store)
    var register = try CertificateRegister(of: store)
    let exams = try desk.attempts(of: subject, in: store).filter { $0.kind == .exam }
    for attempt in exams {
      let issued = register.certificates(for: attempt.id)
      if issued.isEmpty, let result = attempt.result(), result.isPass {
        guard try issue(attempt, result, among: exams, &register, in: store) else { return }
      }
      for one in issued where try records.kept(one.row.number) == nil {
        // The program was stopped between the entry and the file: the record is made again.
        if let restored = try records.restored(one) {
          try write(restored, in: store)
        } else {
          desk.say(CertificateWords.waiting)
        }
      }
    }
  }

  /// Writes the file of a kept certificate again.
  ///
  /// - Parameter isWhole: Whether record, badge and proof are written beside it.
  public func print(_ number: String?, isWhole: Bool = false) throws(Trouble) -> Status {
    guard let number else {
      throw .usage(CertificateWords.numberMissing, command: CommandInfo.certificate.name)
    }
    let store = try desk.store()
    let kept = try self.kept(numbered: number, in: store)
    let record = try CertificateRecords(desk: desk, store: store).record(in: kept)
    try write(issued(record, kept.subject, in: store), in: store, isWhole: isWhole)
    return .done
  }

  /// The record of the certificate with that number, for its holder and for HR.
  func record(numbered number: String) throws(Trouble) -> CertificateRecord {
    let store = try desk.store()
    return try CertificateRecords(desk: desk, store: store).record(
      in: kept(numbered: number, in: store))
  }

  private func kept(
    numbered number: String, in store: any ResultsStore
  ) throws(Trouble) -> KeptCertificate {
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
    return kept
  }

  /// The record with the entry that issued it.
  private func issued(
    _ record: CertificateRecord, _ subject: SubjectID, in store: any ResultsStore
  ) throws(Trouble) -> Minting.Issued {
    let number = JSONValue.string(record.number.description)
    let entry = try Trouble.storing { () throws(StoreError) in
      try store.entries(after: 0, of: subject, type: .certificateIssued)
        .first { $0.entry.body["number"] == number }
    }
    guard let entry else {
      throw .certificate(CertificateWords.noProof(record.number.description), .damaged)
    }
    return Minting.Issued(record: record, entry: entry)
  }

  /// Whether it was issued; where it has to wait, that is said.
  private func issue(
    _ attempt: AttemptRecord, _ result: AttemptResult, among exams: [AttemptRecord],
    _ register: inout CertificateRegister, in store: any ResultsStore
  ) throws(Trouble) -> Bool {
    guard try desk.canSeal() else {
      desk.say(CertificateWords.sealLocked)
      return false
    }
    guard let issuer = try IssuerDesk(desk).settings() else {
      desk.say(CertificateWords.waiting)
      return false
    }
    let minting = Minting(desk: desk, store: store, issuer: issuer, actor: "netral")
    let earned = try desk.earned(attempt, result, among: exams, in: store)
    for one in try minting.issue([earned], &register) {
      desk.signCheckpoint(in: store)
      try CertificateRecords(desk: desk, store: store).keep([one])
      try write(one, in: store)
    }
    return true
  }

  private func write(
    _ one: Minting.Issued, in store: any ResultsStore, isWhole: Bool = false
  ) throws(Trouble) {
    let path = try CertificateWriter(desk: desk, store: store, isWhole: isWhole).write(one)
    desk.say(CertificateWords.written(one.record.number.description))
    desk.say(path: path)
  }

  private func fileName(of record: CertificateRecord) -> String {
    Self.fileStem(of: record.number.description) + ".pdf"
  }

  /// What the files of the certificate with that number begin with.
  static func fileStem(of number: String) -> String { number.replacing("/", with: "-") }
}
