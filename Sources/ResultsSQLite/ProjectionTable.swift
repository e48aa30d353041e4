import GRDB
import Results

import struct FoundationEssentials.Data

/// The tables of the projection, in the order in which they are compared.
enum ProjectionTable: String, CaseIterable {
  case attempt
  case certificate
  case completion
  case pledge

  /// What a row is found by.
  var keys: [String] {
    switch self {
    case .attempt: ["id"]
    case .certificate: ["number"]
    case .completion: ["program", "subject"]
    case .pledge: ["subject"]
    }
  }

  /// Every column, in the order of the alphabet.
  var columns: [String] {
    switch self {
    case .attempt:
      [
        "closing", "deadline", "earned", "effective_earned", "effective_pass",
        "effective_permille", "effective_possible", "effective_units", "ended", "id", "kind",
        "opening", "pass",
        "permille", "possible", "program", "regrading", "started", "state", "subject", "units",
      ]
    case .certificate:
      [
        "attempt", "change", "issued", "issuing", "number", "program", "state", "subject",
        "successor", "valid_until",
      ]
    case .completion:
      [
        "attempts", "best", "certificate", "certificate_state", "failed", "open", "passed",
        "program", "subject", "valid_until",
      ]
    case .pledge: ["digest", "number", "pledge", "signed", "since", "subject", "version"]
    }
  }
}

/// A row of the projection as bytes.
struct DumpedRow: Equatable {
  let key: [[UInt8]]
  /// Canonical JSON.
  let line: [UInt8]
}

extension ProjectionTable {
  /// Every row as it stands, in the order of the keys.
  func dump(of database: Database) throws -> some Cursor<DumpedRow> {
    let members = columns.map { "'\($0)', \($0)" }.joined(separator: ", ")
    let keys = self.keys
    let columns = (keys + ["json_object(\(members))"]).map { "CAST(\($0) AS BLOB)" }
    return try Row.fetchCursor(
      database,
      sql: """
        SELECT \(columns.joined(separator: ", ")) FROM \(rawValue)
        ORDER BY \(keys.joined(separator: ", "))
        """
    ).map { row in
      DumpedRow(key: keys.indices.map { row.bytes($0) }, line: row.bytes(keys.count))
    }
  }
}
