import Assessment
import Dates
import FoundationEssentials
import MemoryStore
import Results
import ResultsSQLite
import Sodium
import Testing
import Text

/// A folder of its own for one test, gone with the value.
final class Folder {
  let path: String

  init() throws {
    let files = FileManager.default
    path = files.temporaryDirectory.appending(path: "netral-\(randomOrigin())").path
    try files.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where a store may make its own folder.
  var results: String { path + "/Results" }
  var ledger: String { results + "/netral.sqlite" }
  var vault: String { results + "/vault.sqlite" }
}

func sodium() throws -> Sodium { try #require(Sodium()) }

func signer() throws -> SodiumSigner {
  try #require(try sodium().signer(seed: Array(repeating: 1, count: 32)))
}

func randomOrigin() -> Origin {
  var generator = SystemRandomNumberGenerator()
  return .random(using: &generator)
}

func subject(_ seed: UInt64) -> SubjectID {
  var generator = SeededGenerator(seed: seed)
  return .random(using: &generator)
}

let noon = Instant(milliseconds: 1_727_110_800_000)

func response(
  _ turn: Int, of subject: SubjectID? = nil, type: EntryType = .responseRecorded
) -> Entry {
  Entry(
    type, at: noon.adding(milliseconds: turn), actor: "peserta", subject: subject,
    body: ["turn": .int(turn)])
}

extension StoredEntry {
  /// What ``response(_:of:type:)`` was told.
  var turn: Int? { entry.body["turn"]?.intValue }
}

extension SQLiteStore {
  convenience init(_ folder: Folder) throws {
    try self.init(folder: folder.results, checker: sodium(), newOrigin: randomOrigin)
  }
}

/// A store under the promises of the protocol: how to make a fresh one, and how to come back to it.
struct StoreCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable (Folder) throws -> any ResultsStore

  static let all = [
    StoreCase(testDescription: "SQLite") { try SQLiteStore($0) },
    StoreCase(testDescription: "memory") { _ in
      MemoryStore(checker: try sodium(), newOrigin: randomOrigin)
    },
  ]
}
