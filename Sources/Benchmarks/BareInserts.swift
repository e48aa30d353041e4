import GRDBSQLite

/// One table of a SQLite file, as durable as the ledger: what the disk allows at best.
final class BareInserts {
  private var database: OpaquePointer?
  private var statement: OpaquePointer?

  /// `nil` where the file cannot be made.
  init?(_ path: String) {
    guard sqlite3_open(path, &database) == SQLITE_OK,
      sqlite3_exec(
        database,
        """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        CREATE TABLE IF NOT EXISTS entry (seq INTEGER PRIMARY KEY, line TEXT NOT NULL);
        """, nil, nil, nil) == SQLITE_OK,
      sqlite3_prepare_v2(
        database, "INSERT INTO entry (line) VALUES (?)", -1, &statement, nil) == SQLITE_OK
    else { return nil }
  }

  deinit {
    sqlite3_finalize(statement)
    sqlite3_close(database)
  }

  /// Returns once the line is on disk; `false` where it is not.
  func insert(_ line: [UInt8]) -> Bool {
    let isBound = line.withUnsafeBytes { bytes in
      sqlite3_bind_text(
        statement, 1, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil)
        == SQLITE_OK && sqlite3_step(statement) == SQLITE_DONE
    }
    return sqlite3_reset(statement) == SQLITE_OK && isBound
  }
}
