import GRDB
import Results

import struct FoundationEssentials.Data

extension KeptLine {
  /// What SQLite must find in a query before it uses the index of types.
  static let hasIndexedType = "type <> '\(EntryType.responseRecorded.rawValue)'"

  /// The lines of the ledger for which `condition` holds, in order.
  static func rows(
    of database: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> some Cursor<KeptLine> {
    let statement = try database.cachedStatement(
      sql: """
        SELECT seq, leaf, CAST(line AS BLOB) FROM entry WHERE \(condition) ORDER BY seq
        """)
    return try Row.fetchCursor(statement, arguments: arguments)
      .map { row in KeptLine(number: row[0], bytes: row.bytes(2), leaf: row.bytes(1)) }
  }

  /// Writes the line as the next of the ledger.
  func insert(into database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO entry (seq, leaf, line) VALUES (?, ?, CAST(? AS TEXT))")
    try statement.execute(arguments: [number, Data(leaf), Data(bytes)])
  }

  /// As ``insert(into:)`` if `last` is the newest line and stands as it was; whether it does.
  func insert(into database: Database, after last: KeptLine) throws -> Bool {
    // The table refuses a line 0. Selecting the row instead would need a table in between.
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO entry (seq, leaf, line) VALUES (
          iif((SELECT leaf, line FROM entry ORDER BY seq DESC LIMIT 1) = (?, CAST(? AS TEXT)), ?, 0),
          ?, CAST(? AS TEXT))
        """)
    do {
      try statement.execute(
        arguments: [Data(last.leaf), Data(last.bytes), number, Data(leaf), Data(bytes)])
    } catch let fault as DatabaseError
      where fault.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER
    {
      return false
    }
    return true
  }
}

extension Row {
  /// The bytes of column `index`; none where it holds none.
  func bytes(_ index: Int) -> [UInt8] {
    (try? withUnsafeData(atIndex: index) { $0.map(Array.init) }) ?? []
  }
}
