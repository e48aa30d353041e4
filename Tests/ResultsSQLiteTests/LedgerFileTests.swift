import Assessment
import FoundationEssentials
import GRDB
import Results
import Testing

@testable import ResultsSQLite

/// What holds of the ledger's file, whoever lays hands on it.
@Suite struct LedgerFileTests {
  /// A folder whose ledger has ten lines.
  private func filled() throws -> Folder {
    let folder = try Folder()
    let store = try SQLiteStore(folder)
    for turn in 1...9 { try store.append(response(turn, of: subject(UInt64(turn % 2)))) }
    return folder
  }

  private func raw(_ path: String, _ sql: String) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  @Test(arguments: [
    "UPDATE entry SET line = '{}' WHERE seq = 3",
    "UPDATE entry SET seq = 99 WHERE seq = 10",
    "DELETE FROM entry WHERE seq = 10",
    "DELETE FROM entry",
    "INSERT OR REPLACE INTO entry (seq, leaf, line) SELECT 3, leaf, line FROM entry WHERE seq = 4",
    "REPLACE INTO entry (seq, leaf, line) SELECT 10, leaf, line FROM entry WHERE seq = 4",
    "INSERT INTO entry (seq, leaf, line) SELECT 12, leaf, line FROM entry WHERE seq = 4",
    "INSERT INTO entry (leaf, line) SELECT leaf, line FROM entry WHERE seq = 4",
    "INSERT INTO entry (seq, leaf, line) VALUES (11, x'00', '{}')",
  ])
  func `the database itself refuses to change, delete or skip an entry`(sql: String) throws {
    let folder = try filled()
    let before = try SQLiteStore(folder).entries()
    let fault = #expect(throws: DatabaseError.self) { try raw(folder.ledger, sql) }
    #expect(fault?.resultCode == .SQLITE_CONSTRAINT)
    #expect(try SQLiteStore(folder).entries() == before)
  }

  @Test(arguments: UInt64(0)..<40)
  func `a byte changed behind the database's back is found`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try filled()
    let number = Int.random(in: 1...10, using: &generator)
    let line = try Array(SQLiteStore(folder).entries()[number - 1].line.utf8)
    let byte = Int.random(in: line.indices, using: &generator)
    var file = try contents(of: folder.ledger)
    // More than one copy may stand there: pages that were split keep what they held.
    let copies = file.ranges(of: line)
    let change = UInt8.random(in: 1...255, using: &generator)
    for copy in copies { file[copy.lowerBound + byte] ^= change }
    try #require(!copies.isEmpty)
    try Data(file).write(to: URL(filePath: folder.ledger))

    let fault = #expect(throws: StoreError.self) {
      let store = try SQLiteStore(folder)
      #expect(try store.firstBreak()?.number == number)
      _ = try store.entries()
    }
    guard case .damaged(.chain(let found)) = fault else {
      Issue.record("\(fault.debugDescription)")
      return
    }
    #expect(found.number == number)
  }

  @Test(arguments: [("type <>", "seq <> 1 AND type <>"), ("(subject, seq)", "$0 WHERE seq < 5")])
  func `an index that hides an entry is found`(text: String, change: String) throws {
    let folder = try filled()
    let change = change.replacingOccurrences(of: "$0", with: text)
    try raw(
      folder.ledger,
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, '\(text)', '\(change)') WHERE type = 'index';
      """)
    let store = try SQLiteStore(folder)
    #expect(throws: StoreError.self) { try store.firstBreak() }
  }

  @Test(arguments: [
    ("leaf = zeroblob(32)", ChainFault.wrongLeaf), ("line = replace(line, '9', '8')", .wrongLeaf),
    ("line = json_remove(line, '$.v')", .wrongMember("v")),
  ])
  func `a damaged newest line stops the opening and every append`(
    change: String, fault: ChainFault
  ) throws {
    let folder = try filled()
    let store = try SQLiteStore(folder)
    try raw(
      folder.ledger, "DROP TRIGGER entry_unchanged; UPDATE entry SET \(change) WHERE seq = 10")
    let damage = StoreError.damaged(.chain(ChainBreak(number: 10, fault: fault)))
    #expect(throws: damage) { try store.append(response(10)) }
    #expect(throws: damage) { try SQLiteStore(folder) }
  }

  @Test func `every commit is synchronised with the disk before it counts`() throws {
    let store = try SQLiteStore(try Folder())
    for file in [try store.ledger(), try store.vault()] {
      let found = try file.read { database in
        [
          try String.fetchOne(database, sql: "PRAGMA journal_mode"),
          try String.fetchOne(database, sql: "PRAGMA synchronous"),
        ]
      }
      #expect(found == ["wal", "2"])
    }
  }

  @Test func `no personal data reach any file in the open`() throws {
    let folder = try Folder()
    let store = try SQLiteStore(folder)
    let person = Person(
      name: "Zwxyname", number: "Zwxynumber", unit: "Zwxyunit", agency: "Zwxyagency", isASN: false)
    try store.keep(person, as: subject(1))
    try store.keep(KeptCertificate(number: "1", subject: subject(1), text: "Zwxyrecord"))
    try store.append(response(1, of: subject(1)))
    #expect(try store.person(subject(1)) == person)
    for path in [folder.ledger, folder.vault] {
      for suffix in ["", "-wal"] {
        #expect(try !contents(of: path + suffix).contains(Array("Zwxy".utf8)))
      }
    }
  }
}
