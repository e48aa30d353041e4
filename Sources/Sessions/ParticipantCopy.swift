import Certificates
import Dates
import Pledges
import Rendering
import Results
import Text

extension ParticipantJob {
  /// All that is kept of a participant: to read, as JSON, or in a file as JSON or, by the ending
  /// `.pdf` of its name, as a document.
  public func copy(_ whose: Whose, to path: String?, json: Bool) throws(Trouble) -> Status {
    guard let (participant, actor) = try chosen(whose) else { return .done }
    let store = try existingStore()
    let kept = try KeptData(of: participant, at: desk, in: store)
    let now = desk.supplies.now()
    let answer = kept.json(at: now)
    if let path {
      let bytes =
        path.lowercased().hasSuffix(".pdf")
        ? try pdf(of: kept, at: now, in: store) : Array((answer.canonicalText + "\n").utf8)
      try record(.person, answer, lines: kept.entries.count, of: participant.subject, by: actor)
      try desk.supplies.people.writePrivate(path, bytes)
      desk.say(ParticipantWords.written(path))
      return .done
    }
    try record(.person, answer, lines: kept.entries.count, of: participant.subject, by: actor)
    if json { desk.console.show(answer.canonicalText) } else { show(kept) }
    return .done
  }

  /// The same to read: every kind under a heading of its own.
  private func pdf(
    of kept: KeptData, at moment: Instant, in store: any ResultsStore
  ) throws(Trouble) -> [UInt8] {
    let exports = try Trouble.storing { () throws(StoreError) in
      try store.entries(after: 0, of: nil, type: .reportExported).filter { stored in
        let kind = stored.entry.body["kind"]?.stringValue ?? ""
        return stored.entry.subject == nil && !CopyWords.counting.contains(kind)
      }
    }
    // A bank that cannot be used is no reason to withhold a copy; its answers stand as recorded.
    let items = kept.holdsResponses ? (try? desk.items()) ?? [] : []
    var wordings: [String: PledgeText] = [:]
    for pledge in kept.entries.compactMap(SignedPledge.init) {
      wordings[pledge.digest] = try desk.wording(of: pledge, in: store)
    }
    let copy = CopyDocument(
      kept: kept, exports: exports,
      items: Dictionary(
        items.map { (desk.digest(of: $0.item), $0) }, uniquingKeysWith: { first, _ in first }),
      wordings: wordings, language: desk.language, offset: desk.clockOffset)
    let agency = try IssuerDesk(desk).known()?.issuer.agency
    do throws(RenderingError) {
      return try PlainDocumentFile.make(
        copy.document(at: moment), by: agency ?? "Netral", at: moment)
    } catch { throw .unprintable(error.sentence) }
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

  var holdsResponses: Bool { entries.contains { $0.entry.type == .responseRecorded } }

  var keptUntil: Day? { since.flatMap { retention.end(of: $0.kind, from: $0.day) } }

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
