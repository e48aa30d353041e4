import FoundationEssentials
import GRDB
import Results
import Seals
import Sodium
import Testing
import Text

@testable import ResultsSQLite

/// A ledger with every kind of page, as it stands on the disk, and what it says.
struct TamperSample {
  static let shared = Result { try TamperSample() }

  let bytes: [UInt8]
  let lines: [KeptLine]
  let end: SignedCheckpoint
  let rows: ProjectionReport

  private init() throws {
    let folder = try Folder()
    let store = try SQLiteStore(folder)
    var history = RandomHistory(seed: 3)
    // Lines that need pages of their own, one of them a chain of pages.
    let long = [5000, 14_000].map { length in
      Entry(
        .itemReported, at: noon, actor: "uji", subject: nil,
        body: ["text": .string(String(repeating: "panjang ", count: length / 8))])
    }
    for turn in 0..<16 {
      _ = try store.append { [piece = history.entries(10)] _ in piece + (turn == 7 ? long : []) }
      if turn % 3 == 2 { try Self.sign(store) }
    }
    // Rows that lag behind are made anew at the next opening, whatever stands there.
    while try store.ledger().read({ try ProjectionRecords($0, path: "").isBehind() }) {
      try store.append(history.next())
    }
    end = try #require(try Self.sign(store))
    try store.ledger().write { database in
      try database.execute(sql: "CREATE TABLE gone (x); INSERT INTO gone VALUES (zeroblob(9000))")
      try database.execute(sql: "DROP TABLE gone")
    }
    var lines: [KeptLine] = []
    try store.eachLine(after: 0) {
      lines.append($0)
      return true
    }
    self.lines = lines
    rows = try store.compareProjection()
    try DatabaseQueue(path: folder.ledger).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    bytes = try contents(of: folder.ledger)
  }

  @discardableResult
  private static func sign(_ store: SQLiteStore) throws -> SignedCheckpoint? {
    try store.signCheckpoint(by: signer(), at: noon, checker: sodium())
  }

  static let pageSize = 4096

  var pages: Int { bytes.count / Self.pageSize }

  /// What a page holds, by its first byte.
  enum PageKind: Hashable, CaseIterable {
    case head, innerIndex, innerTable, index, table, other
  }

  func kind(ofPage page: Int) -> PageKind {
    if page == 0 { return .head }
    return switch bytes[page * Self.pageSize] {
    case 2: .innerIndex
    case 5: .innerTable
    case 10: .index
    case 13: .table
    case _: .other
    }
  }
}

/// What `jurnal verifikasi` sees of a store.
enum TamperVerdict: CustomStringConvertible {
  case refused(StoreError)
  case found([LedgerFinding])
  case otherRows(ProjectionDifference)
  case whole([KeptLine], ProjectionReport)

  /// - Parameter known: A checkpoint that was kept elsewhere.
  init(_ folder: Folder, known: SignedCheckpoint? = nil) throws {
    do throws(StoreError) {
      self = try Self.judged(folder, known)
    } catch { self = .refused(error) }
  }

  private static func judged(
    _ folder: Folder, _ known: SignedCheckpoint?
  ) throws(StoreError) -> TamperVerdict {
    guard let sodium = Sodium(), let signer = sodium.signer(seed: Array(repeating: 1, count: 32))
    else { throw .failed(reason: "sodium") }
    let store = try SQLiteStore(
      folder: folder.results, checker: sodium, newOrigin: randomOrigin)
    var audit = LedgerAudit(
      trusting: TrustList([signer.publicKey]),
      known: known.map { [KnownCheckpoint(name: "titik", $0)] } ?? [], checker: sodium)
    try audit.take(all: store)
    let report = audit.finish(isExport: false)
    guard report.isWhole else { return .found(report.findings) }
    let rows = try store.compareProjection()
    if let difference = rows.difference { return .otherRows(difference) }
    var lines: [KeptLine] = []
    try store.eachLine(after: 0) {
      lines.append($0)
      return true
    }
    return .whole(lines, rows)
  }

  /// What is said of it, with the place.
  var description: String {
    switch self {
    case .refused(let error): error.sentence.english
    case .found(let findings): findings.map(\.sentence.english).joined(separator: " ")
    case .otherRows(let difference): "\(difference)"
    case .whole: "whole"
    }
  }
}
