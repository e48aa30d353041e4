import GRDB

import struct FoundationEssentials.Data

/// One table like that of ``BareInserts``, written through the library that the store uses.
final class LibraryInserts {
  private let queue: DatabaseQueue

  /// `nil` where the file cannot be made.
  init?(_ path: String) {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
          CREATE TABLE IF NOT EXISTS entry (seq INTEGER PRIMARY KEY, line TEXT NOT NULL);
          """)
    }
    guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else {
      return nil
    }
    self.queue = queue
  }

  /// Returns once the line is on disk; `false` where it is not.
  func insert(_ line: [UInt8]) -> Bool {
    let done: Void? = try? queue.write { database in
      let sql = "INSERT INTO entry (line) VALUES (CAST(? AS TEXT))"
      try database.cachedStatement(sql: sql).execute(arguments: [Data(line)])
    }
    return done != nil
  }
}
