import FoundationEssentials
import GRDB
import Results
import Sodium
import Testing

@testable import ResultsSQLite

/// Files made by a released step are out there: a change of the shape is a new step.
@Suite struct SchemaTests {
  @Test(arguments: [
    (
      Schema.ledger,
      [
        "d6295b9271818d2fd7c71a43765eaed28a2d83047bac6aaecad31dd9cd396b1d",
        "b41b41ba621807ca06d33e6112f7476cbfcbbfa0c27f907f63cdaf1215ca3ed3",
        "86778c171505f3b3f4bb43044c5af5795066d24ba520ff701a27ce7695899288",
        "5a11a3cba4da5431f4a71d97259268434145469cb4f5bc4c8332854ee13346d9",
      ]
    ),
    (
      Schema.vault,
      [
        "5e0f315bb072aed85db1e8d540f63adbf7a66b2f6fec15451346d499639cd1f4",
        "e13f84288b402993d579f09711d8b525a915d6b81c17025891da98d033159b10",
        "e838eee4fc7185fdfdc7af57ae2457824a361008b211461f93f517dd09aabff8",
        "951ad683788bfac67a38fa6ab19a06d2364a49a49f9a11b207a3bf312ce54fc0",
        "9b79b7054a8f8f643060395cfbee4572e5af55ba9398619a1ef1b0c4166c2a56",
      ]
    ),
  ])
  func `a released step never changes`(schema: Schema, digests: [String]) throws {
    let sodium = try sodium()
    #expect(schema.steps.map { sodium.digest(of: Array($0.utf8)).description } == digests)
  }

  @Test(arguments: 1...Schema.ledger.steps.count)
  func `a ledger of every released version opens and is used`(version: Int) throws {
    let (folder, other) = (try Folder(), try Folder())
    let source = try SQLiteStore(other)
    var history = RandomHistory(seed: 8)
    for _ in 0..<40 { _ = try source.append { [piece = history.entries(3)] _ in piece } }
    let lines = try source.entries().map(\.kept)
    try make(folder.ledger, in: folder, Schema.ledger, version) { database in
      for line in lines { try line.insert(into: database) }
    }
    let store = try SQLiteStore(folder)
    #expect(try store.entries().map(\.kept) == lines)
    for type in EntryType.allCases {
      #expect(
        try store.entries(after: 1, of: nil, type: type)
          == store.entries(after: 1).filter { $0.entry.type == type })
    }
    try store.append(response(99))
    #expect(try store.firstBreak() == nil)
    #expect(try store.compareProjection().difference == nil)
  }

  @Test(arguments: [
    "seq = (SELECT max(seq) FROM entry WHERE type = 'x' AND \(KeptLine.hasIndexedType))",
    "seq > 7 AND type = 'x' AND \(KeptLine.hasIndexedType)",
    "seq > 7 AND \(ProjectionRecords.changesRows)",
    "seq > 7 AND subject = 'x' AND type = 'response.recorded'",
  ])
  func `a question about few entries does not walk along the whole ledger`(
    condition: String
  ) throws {
    let folder = try Folder()
    _ = try SQLiteStore(folder)
    let plan = try DatabaseQueue(path: folder.ledger).read {
      try Row.fetchAll($0, sql: "EXPLAIN QUERY PLAN SELECT line FROM entry WHERE \(condition)")
    }
    let steps = plan.map { $0["detail"] as String }
    #expect(steps.contains { $0.hasPrefix("SEARCH entry USING INDEX") || $0.contains("rowid=?") })
    #expect(!steps.contains { $0.hasPrefix("SCAN") || $0.contains("rowid>?") })
  }

  @Test(arguments: 1...Schema.vault.steps.count)
  func `a vault of every released version opens and is used`(version: Int) throws {
    let folder = try Folder()
    try make(folder.vault, in: folder, Schema.vault, version)
    let store = try SQLiteStore(folder)
    let person = Person(name: "P", number: "1", unit: "U", agency: "I", isASN: false)
    try store.keep(person, as: subject(1))
    try store.changePIN(of: subject(1)) { _ in KeptPIN(hash: "x") }
    #expect(try store.person(subject(1)) == person)
    #expect(try store.pin(of: subject(1)) != nil)
  }

  /// A file as a program of that version left it, and nothing else in the folder.
  private func make(
    _ path: String, in folder: Folder, _ schema: Schema, _ version: Int,
    filling fill: (Database) throws -> Void = { _ in }
  ) throws {
    try FileManager.default.createDirectory(
      atPath: folder.results, withIntermediateDirectories: false)
    let file = try DatabaseQueue(path: path)
    try file.writeWithoutTransaction { database in
      for step in schema.steps.prefix(version) { try database.execute(sql: step) }
      try fill(database)
      try database.execute(
        sql: """
          PRAGMA application_id = \(schema.applicationID);
          PRAGMA user_version = \(version); PRAGMA journal_mode = WAL
          """)
    }
    try file.close()
  }
}
