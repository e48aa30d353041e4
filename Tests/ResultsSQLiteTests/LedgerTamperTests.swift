import Assessment
import FoundationEssentials
import GRDB
import Results
import Testing

@testable import ResultsSQLite

/// Hands laid on the ledger's file itself, past every trigger: `jurnal verifikasi` says what they did
/// and where.
@Suite struct LedgerTamperTests {
  private let sample: TamperSample
  private let folder: Folder

  init() throws {
    sample = try TamperSample.shared.get()
    folder = try Folder()
    _ = try SQLiteStore(folder)
  }

  /// Puts the sample's file into the folder, with `changes` at their places.
  private func write(_ changes: [Int: UInt8] = [:]) throws {
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.ledger + suffix)
    }
    var bytes = sample.bytes
    for (place, change) in changes { bytes[place] ^= change }
    try Data(bytes).write(to: URL(filePath: folder.ledger))
  }

  private func execute(_ sql: String) throws {
    try DatabaseQueue(path: folder.ledger).writeWithoutTransaction { database in
      for trigger in ["entry_follows", "entry_unchanged", "entry_undeleted"] {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try database.execute(sql: sql)
    }
  }

  @Test func `the sample is whole, and has every kind of page`() throws {
    try write()
    guard case .whole(let lines, let rows) = try TamperVerdict(folder, known: sample.end) else {
      Issue.record("\(try TamperVerdict(folder))")
      return
    }
    #expect(lines == sample.lines)
    #expect(rows == sample.rows)
    let kinds = Set((0..<sample.pages).map(sample.kind))
    #expect(kinds == Set(TamperSample.PageKind.allCases))
    #expect(sample.pages < Self.pages.count)
  }

  /// More than the sample has.
  private static let pages = 0..<64

  @Test(arguments: pages)
  func `a byte changed anywhere in the file is found, or nothing rests on it`(page: Int) throws {
    guard page < sample.pages else { return }
    var generator = SeededGenerator(seed: UInt64(page))
    let start = page * TamperSample.pageSize
    // The heads of pages say what the rest means.
    let places =
      (0..<4).map { _ in Int.random(in: 0..<(page == 0 ? 116 : 40), using: &generator) }
      + (0..<4).map { _ in Int.random(in: 0..<TamperSample.pageSize, using: &generator) }
    for place in places {
      let change = UInt8.random(in: 1...255, using: &generator)
      try write([start + place: change])
      let verdict = try TamperVerdict(folder)
      if case .whole(let lines, let rows) = verdict {
        #expect(lines == sample.lines && rows == sample.rows, "\(place): \(change)")
      }
    }
  }

  @Test(arguments: RowTamper.all)
  func `rows written by SQL behind the triggers' back are found in their place`(
    tamper: RowTamper
  ) throws {
    try write()
    try execute(tamper.sql)
    let verdict = try TamperVerdict(folder, known: sample.end)
    #expect(verdict.description.contains(tamper.words), "\(verdict)")
  }

  @Test(arguments: [2, 20, 71, 120])
  func `a line rewritten with its digest is found where the next one follows it`(
    number: Int
  ) throws {
    try write()
    let old = sample.lines[number - 1].bytes
    let text = String(decoding: old, as: UTF8.self)
    let line = text.replacing("\"actor\":\"", with: "\"actor\":\"x")
    try #require(line != text)
    let leaf = try sodium().leaf(of: Array(line.utf8)).bytes
    let digits = leaf.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    try execute(
      """
      UPDATE entry SET leaf = x'\(digits)',
        line = replace(line, '"actor":"', '"actor":"x') WHERE seq = \(number)
      """)
    guard case .found(let findings) = try TamperVerdict(folder) else {
      Issue.record("\(try TamperVerdict(folder))")
      return
    }
    #expect(findings.first?.fault == .changed)
    #expect(findings.first?.place.contains(number) == true, "\(findings)")
  }
}

/// What somebody does to rows, and what is said of it.
struct RowTamper: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sql: String
  let words: String

  private init(_ name: String, _ sql: String, _ words: String) {
    (testDescription, self.sql, self.words) = (name, sql, words)
  }

  static let all = [
    RowTamper("dropped", "DELETE FROM entry WHERE seq = 20", "Entry 20: missing"),
    RowTamper(
      "closed up", "DELETE FROM entry WHERE seq = 20; " + moved("seq > 20", by: -1), newest),
    RowTamper(
      "repeated",
      moved("seq > 20", by: 1)
        + "INSERT INTO entry (seq, leaf, line) SELECT 21, leaf, line FROM entry WHERE seq = 20",
      newest),
    RowTamper("swapped", swapped(20, 21), "Entry 20: "),
    RowTamper("swapped far", swapped(20, 60), "Entry 20: "),
    RowTamper("moved all", moved("seq > 0", by: 3), newest),
    RowTamper("below the first", "UPDATE entry SET seq = -1 WHERE seq = 1", "Entry 1: "),
    RowTamper(
      "rewritten", "UPDATE entry SET line = replace(line, ':', ': ') WHERE seq = 20", "Entry 20: "),
    RowTamper("emptied", "UPDATE entry SET line = '{\"type\":\"x\"}' WHERE seq = 20", "Entry 20: "),
    RowTamper("digest", "UPDATE entry SET leaf = zeroblob(32) WHERE seq = 20", "Entry 20: "),
    RowTamper("truncated", "DELETE FROM entry WHERE seq > 60", "Entries 61 to "),
    RowTamper("verdicts", "UPDATE attempt SET pass = 1 - pass", "attempt"),
    RowTamper("validity", "UPDATE certificate SET state = 'valid!'", "certificate"),
    RowTamper("nobody", "DELETE FROM completion", "completion"),
  ]

  /// What opening says where even the last entry states another number than it has.
  private static let newest = "its number is"

  private static func moved(_ which: String, by count: Int) -> String {
    """
    UPDATE entry SET seq = -1000000 - seq WHERE \(which);
    UPDATE entry SET seq = -1000000 - seq + \(count) WHERE seq < -1000000;

    """
  }

  private static func swapped(_ one: Int, _ other: Int) -> String {
    """
    UPDATE entry SET seq = -1 WHERE seq = \(one);
    UPDATE entry SET seq = \(one) WHERE seq = \(other);
    UPDATE entry SET seq = \(other) WHERE seq = -1;
    """
  }
}
