import GRDBSQLite

/// Writes many lines into the file of a ledger at once, which no program of people does.
final class BulkLedger {
  private var database: OpaquePointer?
  private var statement: OpaquePointer?
  private var number = 0
  private var isSound = true

  /// `nil` where the file is none.
  init?(_ path: String) {
    guard sqlite3_open(path, &database) == SQLITE_OK,
      run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN"),
      sqlite3_prepare_v2(
        database, "INSERT INTO entry (seq, leaf, line) VALUES (?, ?, ?)", -1, &statement, nil)
        == SQLITE_OK
    else { return nil }
  }

  deinit {
    sqlite3_finalize(statement)
    sqlite3_close(database)
  }

  func insert(_ line: [UInt8], leaf: [UInt8]) {
    number += 1
    sqlite3_bind_int64(statement, 1, Int64(number))
    line.withUnsafeBytes { text in
      leaf.withUnsafeBytes { blob in
        sqlite3_bind_blob(statement, 2, blob.baseAddress, Int32(blob.count), nil)
        sqlite3_bind_text(
          statement, 3, text.bindMemory(to: CChar.self).baseAddress, Int32(text.count), nil)
        isSound = sqlite3_step(statement) == SQLITE_DONE && isSound
      }
    }
    sqlite3_reset(statement)
  }

  /// Whether every line is in the file.
  func close() -> Bool { run("COMMIT") && isSound }

  private func run(_ sql: String) -> Bool {
    sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK
  }
}
