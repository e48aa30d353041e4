import Assessment
import Dates
import GRDB
import Glibc
import MemoryStore
import Results
import Seals
import Testing
import Text

@testable import ResultsSQLite

/// The rows of attempts, certificates and completions beside the ledger that they are made of.
@Suite struct ProjectionTests {
  private func raw(_ folder: Folder, _ sql: String) throws {
    try DatabaseQueue(path: folder.ledger).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// A store whose history was made up by `seed`, appended in pieces as jobs do.
  private func filled(_ folder: Folder, seed: UInt64, count: Int = 120) throws -> SQLiteStore {
    let store = try SQLiteStore(folder)
    var history = RandomHistory(seed: seed)
    for turn in 0..<count / 3 {
      _ = try store.append { [piece = history.entries(3)] _ in piece }
      if turn % 17 == 16 { try store.continueUnderNewOrigin(at: noon, checker: sodium()) }
    }
    return store
  }

  @Test(arguments: UInt64(0)..<60)
  func `rows that were kept up to date are byte for byte those of a rebuild`(seed: UInt64) throws {
    let folder = try Folder()
    let store = try filled(folder, seed: seed)
    let report = try store.compareProjection()
    #expect(report.difference == nil)
    #expect(report.rows > 10)
    try store.rebuildProjection()
    #expect(try store.compareProjection() == report)
    #expect(try store.firstBreak() == nil)
  }

  @Test(arguments: UInt64(0)..<30)
  func `programs that append in turn keep one chain, and get back what is stored`(
    seed: UInt64
  ) throws {
    let folder = try Folder()
    let stores = [try SQLiteStore(folder), try SQLiteStore(folder)]
    var (history, generator) = (RandomHistory(seed: seed), SeededGenerator(seed: seed))
    var returned: [StoredEntry] = []
    for _ in 0..<120 {
      let store = stores[Int.random(in: 0...1, using: &generator)]
      returned.append(try store.append(history.next()))
    }
    let entries = try stores[0].entries()
    #expect(Set(returned).isSubset(of: entries))
    #expect(returned.map(\.number) == returned.map(\.number).sorted())
    #expect(try stores[1].entries() == entries)
    #expect(try stores[0].firstBreak() == nil)
    #expect(try stores[1].compareProjection().difference == nil)
  }

  @Test(arguments: UInt64(0)..<30)
  func `every store makes the same rows of the same entries`(seed: UInt64) throws {
    let folder = try Folder()
    let store = try filled(folder, seed: seed)
    let rows = MemoryRows(try store.entries())
    var tree = MerkleRange()
    for line in rows.lines { tree.append(try sodium().leaf(of: line.utf8), by: try sodium()) }
    let report = try store.compareProjection()
    #expect(report.digest == tree.root(by: try sodium()))
    #expect(report.rows == rows.lines.count)
    var attempts: [AttemptRow] = []
    try store.eachAttempt(after: nil) {
      attempts.append($0)
      return true
    }
    #expect(attempts == rows.allAttempts)
    var pledges: [PledgeRow] = []
    try store.eachPledge {
      pledges.append($0)
      return true
    }
    #expect(pledges == rows.allPledges && !pledges.isEmpty)
    let first = try #require(attempts.first).subject
    var behind: [AttemptRow] = []
    try store.eachAttempt(after: first) {
      behind.append($0)
      return behind.count < 3
    }
    #expect(behind == Array(attempts.filter { $0.subject != first }.prefix(3)))
    for row in attempts {
      let certificates = try store.certificates(for: row.id)
      #expect(certificates == rows.allCertificates.filter { $0.attempt == row.id })
      guard let program = row.program else { continue }
      #expect(
        try store.completion(of: row.subject, program)
          == rows.completion(of: row.subject, program))
    }
  }

  @Test(arguments: UInt64(0)..<30)
  func `attempts in rows are those that a replay of the entries gives`(seed: UInt64) throws {
    let folder = try Folder()
    let store = try filled(folder, seed: seed)
    let replay = AttemptReplay(try store.entries())
    let rows = MemoryRows(try store.entries())
    #expect(rows.allAttempts.count == replay.attempts.count)
    for record in replay.attempts {
      let row = try #require(rows.attempt(record.id) as AttemptRow?)
      #expect(row.subject == record.subject && row.started == record.start)
      #expect(row.closing == record.closingNumber)
      #expect((row.state == .open) == record.isOpen)
      #expect(row.result?.earned == record.closing?.score.earned)
      #expect(row.result?.isPass == record.closing?.isPass)
      let result = record.result()
      #expect(row.effective?.earned == result?.score.earned)
      #expect(row.effective?.isPass == result?.isPass)
      #expect((row.regrading ?? row.closing) == result?.number)
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `ledgers of several offices give the rows of all of them`(seed: UInt64) throws {
    let (one, other) = (try Folder(), try Folder())
    let entries = try filled(one, seed: seed).entries()
    let others = try filled(other, seed: seed + 1000).entries()
    let rows = MemoryRows(entries + others)
    #expect(
      Set(rows.allAttempts)
        == Set(MemoryRows(entries).allAttempts + MemoryRows(others).allAttempts))
    #expect(rows.lines == MemoryRows(entries + others).lines)
  }

  @Test(arguments: [
    (
      "UPDATE attempt SET effective_pass = 1 - effective_pass WHERE id = (SELECT min(id) FROM attempt WHERE effective_pass IS NOT NULL)",
      "attempt"
    ),
    ("DELETE FROM certificate WHERE number = (SELECT max(number) FROM certificate)", "certificate"),
    ("INSERT INTO completion (program, subject, attempts) VALUES ('zz', 'zz', 1)", "completion"),
    ("INSERT INTO completion (program, subject, attempts) VALUES ('', '', 1)", "completion"),
    ("UPDATE completion SET best = best + 1 WHERE best IS NOT NULL", "completion"),
  ])
  func `a row that was meddled with is named, and a rebuild puts it right`(
    sql: String, table: String
  ) throws {
    let folder = try Folder()
    let store = try filled(folder, seed: 3)
    let before = try store.compareProjection()
    try raw(folder, sql)
    let report = try store.compareProjection()
    let difference = try #require(report.difference)
    #expect(difference.table == table)
    #expect(difference.stored != difference.rebuilt)
    #expect(report.digest == before.digest)
    try store.rebuildProjection()
    #expect(try store.compareProjection() == before)
  }

  @Test func `a file of the first version is filled when it is opened`() throws {
    let (old, new) = (try Folder(), try Folder())
    let store = try filled(new, seed: 5)
    _ = try SQLiteStore(old)
    try removeAll(of: old)
    try DatabaseQueue(path: old.ledger).write { database in
      try database.execute(sql: Schema.ledger.steps[0])
      for stored in try store.entries() { try stored.kept.insert(into: database) }
      try database.execute(
        sql: "PRAGMA application_id = \(Schema.ledger.applicationID); PRAGMA user_version = 1")
    }
    let opened = try SQLiteStore(old)
    #expect(try opened.compareProjection() == store.compareProjection())
    #expect(try opened.compareProjection().difference == nil)
  }

  private func removeAll(of folder: Folder) throws {
    for suffix in ["", "-wal", "-shm"] { unlink(folder.ledger + suffix) }
  }

  @Test(arguments: [
    "UPDATE projected SET edition = 99; UPDATE attempt SET state = 'open'",
    "UPDATE projected SET seq = 0; DELETE FROM attempt; DELETE FROM certificate",
  ])
  func `rows of another edition, or left behind, are made anew when the file is opened`(
    sql: String
  ) throws {
    let folder = try Folder()
    let report = try filled(folder, seed: 6).compareProjection()
    try raw(folder, sql)
    #expect(try SQLiteStore(folder).compareProjection() == report)
  }

  @Test func `a ledger that is not whole opens without its rows, to be looked at`() throws {
    let folder = try Folder()
    _ = try filled(folder, seed: 7)
    try raw(
      folder,
      """
      DROP TRIGGER entry_unchanged; UPDATE projected SET edition = 0;
      UPDATE entry SET leaf = zeroblob(32) WHERE seq = (
        SELECT min(seq) FROM entry WHERE type = 'attempt.started');
      """)
    let store = try SQLiteStore(folder)
    #expect(try store.firstBreak() != nil)
  }

  @Test func `an append that is undone leaves no row behind`() throws {
    let folder = try Folder()
    let store = try filled(folder, seed: 8)
    let report = try store.compareProjection()
    var history = RandomHistory(seed: 9)
    #expect(throws: StoreError.unrecordable(.misplacedCreation)) {
      try store.append { _ in history.entries(20) + [response(1, type: .logCreated)] }
    }
    #expect(try store.compareProjection() == report)
  }
}
