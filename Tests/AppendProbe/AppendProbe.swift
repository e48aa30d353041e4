import Dates
import Glibc
import Results
import ResultsSQLite
import Sodium
import Text

/// Appends entries and prints the number of each once the store has promised to keep it, so that
/// a test can end it anywhere and see whether the promise held.
///
/// `AppendProbe FOLDER ACTOR COUNT [nobody] [limit=BYTES] [exams]`: `nobody` gives up the rights of
/// root first, `limit` lets no file grow beyond so many bytes until an append has failed, and
/// `exams` appends what changes the projection: exams begun, handed in, certified and revoked.
@main struct AppendProbe {
  static func main() {
    let words = CommandLine.arguments
    guard words.count >= 4, let count = Int(words[3]), let sodium = Sodium() else { exit(64) }
    if words.contains("nobody"), geteuid() == 0, setuid(65_534) != 0 { exit(71) }
    do {
      let store = try SQLiteStore(folder: words[1], checker: sodium) {
        var generator = SystemRandomNumberGenerator()
        return .random(using: &generator)
      }
      if let limit = words.compactMap(limit).first { limitFiles(limit) }
      let make = words.contains("exams") ? Exams().entry : response
      for turn in 1...count { append(turn, by: words[2], to: store, make) }
    } catch {
      report("error \(error)")
      exit(1)
    }
  }

  static func append(
    _ turn: Int, by actor: String, to store: SQLiteStore, _ make: (Int, String, Instant) -> Entry
  ) {
    do {
      let stored = try store.append { last in
        let at = (last?.entry.at ?? Instant(milliseconds: 0)).adding(milliseconds: 1)
        return [make(turn, actor, at)]
      }
      report("\(turn) \(stored.last?.number ?? 0)")
    } catch {
      report("error \(error)")
      limitFiles(nil)
    }
  }

  static func response(_ turn: Int, _ actor: String, _ at: Instant) -> Entry {
    Entry(.responseRecorded, at: at, actor: actor, subject: nil, body: ["turn": .int(turn)])
  }

  /// Straight to the file descriptor: a line in a buffer would die with the process.
  static func report(_ text: String) {
    let line = Array((text + "\n").utf8)
    if write(STDOUT_FILENO, line, line.count) != line.count { exit(74) }
  }

  static func limit(_ word: String) -> UInt? {
    word.hasPrefix("limit=") ? UInt(word.dropFirst(6)) : nil
  }

  /// Beyond the limit a write fails, as on a full disk.
  static func limitFiles(_ bytes: UInt?) {
    signal(SIGXFSZ, SIG_IGN)
    var limits = rlimit()
    getrlimit(CInt(RLIMIT_FSIZE.rawValue), &limits)
    limits.rlim_cur = bytes ?? limits.rlim_max
    setrlimit(CInt(RLIMIT_FSIZE.rawValue), &limits)
  }
}

/// One exam after another, of a new participant each, in four entries.
private final class Exams {
  private var generator = SystemRandomNumberGenerator()
  private var subject: SubjectID?
  private var attempt: AttemptID?

  func entry(_ turn: Int, _ actor: String, _ at: Instant) -> Entry {
    var body: [String: JSONValue] = ["turn": .int(turn)]
    if turn % 4 == 1 {
      (subject, attempt) = (.random(using: &generator), .random(using: &generator))
      body.merge([
        "kind": .string("ujian"), "seed": .string("7"), "items": .array([]), "banks": .array([]),
        "law": .string("2026-01-01 a"), "application": .string("0"), "program": .string("dasar"),
      ]) { $1 }
    }
    body["attempt"] = attempt.map { .string($0.description) }
    body["number"] = attempt.map { .string("NTR-\($0)") }
    body.merge(["earned": .int(1), "possible": .int(1), "pass": .bool(true)]) { $1 }
    return Entry(Self.types[(turn - 1) % 4], at: at, actor: actor, subject: subject, body: body)
  }

  private static let types: [EntryType] = [
    .attemptStarted, .attemptSubmitted, .certificateIssued, .certificateRevoked,
  ]
}
