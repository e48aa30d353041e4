import GRDB
import Results

import struct FoundationEssentials.Data

extension KeptLine {
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
}

extension Row {
  /// The bytes of column `index`; none where it holds none.
  func bytes(_ index: Int) -> [UInt8] {
    let value: DatabaseValue = self[index]
    return Data.fromDatabaseValue(value).map(Array.init) ?? []
  }
}
