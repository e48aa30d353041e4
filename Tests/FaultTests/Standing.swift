import Assessment
import Dates
import FoundationEssentials
import Rendering
import Results
import ResultsSQLite
import Seals
import Sodium

/// What stands on the disk, read by the program's own parts and held against what was promised.
struct Standing {
  let attempts: [AttemptRecord]
  /// Whoever sits here is known by name.
  let isPersonKnown: Bool
  let isPINKnown: Bool
  let isIssuerKnown: Bool
  /// What is not as it must be.
  private(set) var complaints: [String] = []

  private let entries: [StoredEntry]
  /// The numbers of the certificates that the vault keeps.
  private let kept: [String]
  private let place: Place
  private let trusted: [PublicKey]

  init(_ place: Place, promised: Promises) throws {
    self.place = place
    guard let sodium = Sodium() else { throw StoreError.failed(reason: "sodium") }
    let manager = FileManager.default
    let store = try SQLiteStore(folder: place.results, checker: sodium) {
      var generator = SystemRandomNumberGenerator()
      return .random(using: &generator)
    }
    let seat = text(of: "\(place.disk)/keadaan/netral/peserta").split(separator: "\n").first
    let subject = seat.flatMap { SubjectID($0) }
    isPersonKnown = try subject.map { try store.person($0) != nil } ?? false
    isPINKnown = try subject.map { try store.pin(of: $0) != nil } ?? false
    isIssuerKnown = manager.fileExists(atPath: "\(place.results)/penerbit.atur")
    trusted = text(of: "\(place.results)/tepercaya.kunci").split(separator: "\n")
      .compactMap { $0.split(separator: " ").first.flatMap { PublicKey(hexadecimal: $0) } }
    entries = try store.entries()
    attempts = AttemptReplay(entries).attempts
    let subjects = Set(attempts.map(\.subject))
    kept = try subjects.flatMap { try store.certificates(of: $0) }.map(\.number)
    if let broken = try store.firstBreak() { complaints.append("broken: \(broken)") }
    audit(store, promised, sodium)
    count(promised)
    try lookAtFiles(promised, store, sodium)
    try append(to: store)
  }

  private mutating func audit(_ store: SQLiteStore, _ promised: Promises, _ sodium: Sodium) {
    let known = promised.checkpoints.map { KnownCheckpoint(name: "told", $0) }
    var audit = LedgerAudit(trusting: TrustList(trusted), known: known, checker: sodium)
    for stored in entries { audit.take(stored.kept) }
    for finding in audit.finish(isExport: false).findings {
      complaints.append("audit: \(finding.sentence.english)")
    }
  }

  /// Whether the store takes another entry.
  private func append(to store: SQLiteStore) throws {
    let newest = entries.last?.entry.at ?? Instant(milliseconds: 0)
    let entry = Entry(.itemReported, at: newest, actor: "uji", subject: nil)
    _ = try store.append(entry)
  }

  /// Whether every confirmed response is there, and none twice.
  private mutating func count(_ promised: Promises) {
    let responses = attempts.flatMap { attempt in
      attempt.responses.map { "\(attempt.id) \($0.item)" }
    }
    if responses.count < promised.responses {
      complaints.append("lost: \(promised.responses) responses told, \(responses.count) stored")
    }
    if Set(responses).count < responses.count { complaints.append("twice: \(responses)") }
    if promised.isClosed, !attempts.contains(where: { $0.closing != nil }) {
      complaints.append("lost: a result was told, and no attempt is closed")
    }
    let closings = entries.count { $0.entry.type == .attemptSubmitted }
    if closings > attempts.count { complaints.append("twice: \(closings) attempts are closed") }
  }

  private mutating func lookAtFiles(
    _ promised: Promises, _ store: SQLiteStore, _ sodium: Sodium
  ) throws {
    for file in promised.files where !FileManager.default.fileExists(atPath: file) {
      complaints.append("lost: \(file)")
    }
    let folder = "\(place.results)/sertifikat"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasSuffix(".pdf") {
      let bytes = try bytes(of: "\(folder)/\(name)")
      do {
        _ = try CertificateFile.read(bytes, trusted: trusted, checker: sodium)
      } catch { complaints.append("not whole: \(name), \(bytes.count) bytes") }
    }
    for file in promised.files where file.hasSuffix("/ekspor") {
      var audit = LedgerAudit(trusting: TrustList(trusted), checker: sodium)
      for line in text(of: file).split(separator: "\n") { audit.take(line: Array(line.utf8)) }
      if !audit.finish(isExport: true).isWhole { complaints.append("not whole: \(file)") }
    }
  }

  /// All of the state that a person could tell from another one.
  var outline: String {
    let files = (try? FolderImage(of: place.disk).files.keys.sorted()) ?? []
    let lasting = files.filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
    return "\(entries.map(\.entry.type)) \(isPersonKnown) \(isPINKnown) \(kept) \(lasting)"
  }

  /// What is not as it must be once somebody has gone on to the end: see ``Person/goesOn(_:)``.
  func complaintsAtTheEnd() throws -> [String] {
    guard let first = attempts.first else { return ["no attempt"] }
    var complaints = self.complaints
    if first.closing?.isPass != true || first.responses.count != first.shown.count {
      complaints.append("the attempt did not come to its end: \(first)")
    }
    if attempts.count != 2 || attempts[1].responses.count != 1 {
      complaints.append("the next attempt does not work: \(attempts.dropFirst())")
    }
    let issued = entries.filter { $0.entry.type == .certificateIssued }
    if issued.count != 1 { complaints.append("\(issued.count) certificates issued") }
    if !entries.contains(where: { $0.entry.type == .participantRegistered }) {
      complaints.append("nobody is registered")
    }
    let numbers = issued.compactMap { $0.entry.body["number"]?.stringValue }
    if kept != numbers { complaints.append("certificates \(numbers) issued, \(kept) kept") }
    for number in kept {
      let file = "\(place.results)/sertifikat/\(number.replacing("/", with: "-")).pdf"
      if !FileManager.default.fileExists(atPath: file) { complaints.append("no \(file)") }
    }
    return complaints
  }
}
