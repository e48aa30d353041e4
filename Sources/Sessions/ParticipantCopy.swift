import Certificates
import Dates
import Results
import Text

extension ParticipantJob {
  /// All that is kept of a participant: to read, as JSON, or as JSON in a file.
  public func copy(_ whose: Whose, to path: String?, json: Bool) throws(Trouble) -> Status {
    guard let (participant, actor) = try chosen(whose) else { return .done }
    let kept = try KeptData(of: participant, at: desk, in: existingStore())
    let answer = kept.json(at: desk.supplies.now())
    if let path {
      try record(.person, answer, lines: kept.entries.count, of: participant.subject, by: actor)
      try desk.supplies.people.writePrivate(path, Array((answer.canonicalText + "\n").utf8))
      desk.say(ParticipantWords.written(path))
      return .done
    }
    try record(.person, answer, lines: kept.entries.count, of: participant.subject, by: actor)
    if json { desk.console.show(answer.canonicalText) } else { show(kept) }
    return .done
  }

  /// Shows an officer who somebody is, what the person did, and how long that may be kept.
  public func show(_ code: String?, json: Bool) throws(Trouble) -> Status {
    try copy(.other(code: code), to: nil, json: json)
  }

  private func show(_ kept: KeptData) {
    desk.say(kept.participant.code)
    for row in ParticipantWords.rows(of: kept.participant.person) {
      desk.say("  \(row[desk.language])", hanging: 4)
    }
    for line in kept.lines(offset: desk.clockOffset) {
      desk.say("  \(line[desk.language])", hanging: 4)
    }
  }
}

/// Everything that is kept of one participant.
struct KeptData {
  let participant: Registration.Participant
  let entries: [StoredEntry]
  let certificates: [KeptCertificate]
  /// What the vault keeps beside: the roster.
  let further: [String: JSONValue]
  let hasPIN: Bool
  private let retention: Retention
  private let since: KeptSince?

  init(
    of participant: Registration.Participant, at desk: Desk, in store: any ResultsStore
  ) throws(Trouble) {
    self.participant = participant
    let subject = participant.subject
    (entries, certificates, further, hasPIN) = try Trouble.storing { () throws(StoreError) in
      (
        try store.entries(of: subject), try store.certificates(of: subject),
        try store.furtherRecords(of: subject), try store.pin(of: subject) != nil
      )
    }
    retention = try desk.retention()
    since = KeptSince(
      entries, certificates: certificates.compactMap(\.validUntil), offset: desk.clockOffset)
  }

  func json(at moment: Instant) -> JSONValue {
    let person = participant.person
    var members: [String: JSONValue] = [
      "version": .int(1), "made": .string(moment.description),
      "participant": .string(participant.subject.description),
      "person": .object([
        "name": .string(person.name), "number": person.number.map(JSONValue.string) ?? .null,
        "unit": .string(person.unit), "agency": .string(person.agency),
        "asn": .bool(person.isASN),
      ]),
      "pin": .bool(hasPIN), "kept_until": keptUntil.map { .string($0.description) } ?? .null,
      "certificates": .array(certificates.map { Self.read($0.text) }),
      "ledger": .array(entries.map { Self.read($0.line) }),
    ]
    members.merge(further) { own, _ in own }
    return .object(members)
  }

  /// What stands in our own canonical text; the text itself where that should not be readable.
  private static func read(_ text: String) -> JSONValue {
    (try? JSONValue(parsing: Array(text.utf8))) ?? .string(text)
  }

  private var keptUntil: Day? { since.flatMap { retention.end(of: $0.kind, from: $0.day) } }

  /// The same to read, each thing in a line.
  func lines(offset: Int) -> [Bilingual] {
    let attempts = AttemptReplay(entries).attempts
    var lines = attempts.map { Self.line(of: $0, offset: offset) }
    lines += certificates.map { certificate in
      let until = certificate.validUntil
      return Bilingual(
        "sertifikat \(certificate.number)" + (until.map { ", berlaku sampai \($0)" } ?? ""),
        "certificate \(certificate.number)" + (until.map { ", valid until \($0)" } ?? ""))
    }
    lines.append(
      hasPIN ? Bilingual("PIN: ada", "PIN: set") : Bilingual("PIN: belum ada", "PIN: none"))
    if !further.isEmpty {
      let text = JSONValue.object(further).canonicalText
      lines.append(Bilingual("lain-lain: \(text)", "further: \(text)"))
    }
    lines.append(
      Bilingual("\(entries.count) catatan jurnal", "\(entries.count) entries of the ledger"))
    if let since {
      let until =
        keptUntil.map { Bilingual("\($0)", "\($0)") } ?? Bilingual("selamanya", "for ever")
      lines.append(
        Bilingual("disimpan sampai ", "kept until ") + until
          + Bilingual(" (\(since.kind.name.indonesian))", " (\(since.kind.name.english))"))
    }
    return lines
  }

  private static func line(of attempt: AttemptRecord, offset: Int) -> Bilingual {
    let day = attempt.start.day(offset: offset)
    let name = attempt.sources.program.map { " \($0)" } ?? ""
    let what =
      attempt.kind == .exam
      ? Bilingual("\(day) ujian\(name)", "\(day) exam\(name)")
      : Bilingual("\(day) latihan", "\(day) practice")
    let count = attempt.responses.count
    let responses = Bilingual(", \(count) jawaban", ", \(count) response\(count == 1 ? "" : "s")")
    guard let result = attempt.result() else { return what + responses }
    let score = Bilingual(
      ", nilai \(result.score.permille / 10)", ", score \(result.score.permille / 10)")
    return what + responses + score
  }
}

extension KeptCertificate {
  /// The last valid day, or `nil` where the record cannot be read.
  var validUntil: Day? { try? CertificateRecord(canonical: Array(text.utf8)).validUntil }
}
