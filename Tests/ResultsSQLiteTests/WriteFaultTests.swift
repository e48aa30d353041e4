import GRDB
import Results
import Testing

@testable import ResultsSQLite

/// What becomes of an append that the disk or another program does not let through.
@Suite struct WriteFaultTests {
  private func open(_ folder: Folder, _ sql: String, patience: Double = 10) throws -> SQLiteStore {
    try SQLiteStore(
      folder: folder.results, checker: sodium(), newOrigin: randomOrigin,
      settings: Settings(patience: patience, afterOpening: sql))
  }

  @Test func `a full disk keeps everything stored before, and nothing of the failed append`() throws
  {
    let folder = try Folder()
    let tight = try open(folder, "PRAGMA max_page_count = 28")
    var kept: [StoredEntry] = []
    let fault = #expect(throws: StoreError.self) {
      for turn in 1...1000 { kept.append(try tight.append(response(turn))) }
    }
    #expect(fault == .full)
    #expect(!kept.isEmpty)
    // The same store, opened anew within, still says what stands.
    #expect(try Array(tight.entries().dropFirst()) == kept)
    #expect(throws: StoreError.full) { try tight.append(response(1001)) }
    let roomy = try SQLiteStore(folder)
    #expect(try roomy.firstBreak() == nil)
    #expect(try roomy.append(response(1002)).previous == kept.last?.leaf)
  }

  @Test func `a full disk keeps persons and certificates that were stored before`() throws {
    let folder = try Folder()
    let tight = try open(folder, "PRAGMA max_page_count = 10")
    let name = String(repeating: "N", count: 3000)
    var kept: UInt64 = 0
    let fault = #expect(throws: StoreError.self) {
      for seed in 0..<1000 as Range<UInt64> {
        let person = Person(name: name, number: nil, unit: "U", agency: "I", isASN: true)
        try tight.keep(person, as: subject(seed))
        kept = seed + 1
      }
    }
    #expect(fault == .full)
    let roomy = try SQLiteStore(folder)
    for seed in 0..<kept { #expect(try roomy.person(subject(seed))?.name == name) }
    #expect(try roomy.person(subject(kept)) == nil)
  }

  @Test func `another program's transaction is waited for, and then reported`() throws {
    let folder = try Folder()
    let store = try open(folder, "", patience: 0.05)
    try store.append(response(1))
    let other = try DatabaseQueue(path: folder.ledger)
    try other.inTransaction(.immediate) { _ in
      #expect(throws: StoreError.busy) { try store.append(response(2)) }
      let last = try store.last()
      #expect(last?.turn == 1)
      return .rollback
    }
    #expect(try store.append(response(3)).number == 3)
  }

  @Test func `after a failed write the whole chain is walked before the next promise`() throws {
    let folder = try Folder()
    let store = try open(folder, "PRAGMA max_page_count = 28")
    #expect(throws: StoreError.full) {
      for turn in 1...1000 { try store.append(response(turn)) }
    }
    try DatabaseQueue(path: folder.ledger).writeWithoutTransaction {
      try $0.execute(
        sql: """
          DROP TRIGGER entry_unchanged; UPDATE entry SET leaf = zeroblob(32) WHERE seq = 2;
          """)
    }
    #expect(throws: StoreError.damaged(.chain(ChainBreak(number: 2, fault: .wrongLeaf)))) {
      try store.last()
    }
  }

  @Test(
    arguments: [
      (.SQLITE_IOERR_FSYNC, .committing, .unconfirmed),
      (.SQLITE_IOERR_FSYNC, .reading, .unreachable(path: "p")),
      (.SQLITE_IOERR_WRITE, .committing, .full),
      (.SQLITE_IOERR_SHMSIZE, .opening, .full),
      (.SQLITE_FULL, .committing, .full),
      (.SQLITE_BUSY_SNAPSHOT, .writing, .busy),
      (.SQLITE_READONLY_DBMOVED, .writing, .readOnly(path: "p")),
      (.SQLITE_NOTADB, .opening, .cannotOpen(path: "p", .notADatabase)),
      (.SQLITE_NOTADB, .reading, .damaged(.file(path: "p", reason: "x"))),
      (.SQLITE_CORRUPT, .opening, .damaged(.file(path: "p", reason: "x"))),
      (.SQLITE_ERROR, .writing, .failed(reason: "x")),
    ] as [(ResultCode, Stage, StoreError)])
  func `what SQLite says means this to a job`(
    code: ResultCode, stage: Stage, error: StoreError
  ) {
    let fault = DatabaseError(resultCode: code, message: "x")
    #expect(StoreError(fault, at: "p", while: stage) == error)
  }
}
