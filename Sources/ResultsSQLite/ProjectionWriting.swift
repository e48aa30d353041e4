import Dates
import GRDB
import Results

import struct FoundationEssentials.Data

extension ProjectionRecords {
  /// Makes the rows follow `stored`.
  func follow(_ stored: StoredEntry) throws {
    let changes = try Projection.changes(by: stored, given: self)
    for change in changes { try keep(change) }
    guard !changes.isEmpty else { return }
    try run("UPDATE projected SET seq = ?", [stored.number])
  }

  /// Forgets every row.
  func clear() throws {
    for table in ProjectionTable.allCases { try run("DELETE FROM \(table.rawValue)", []) }
    try run("UPDATE projected SET edition = 0, seq = 0", [])
  }

  /// Whether the rows lack something of the ledger: made by another edition of the projection, or
  /// by a program that knew none.
  func isBehind() throws -> Bool {
    guard try edition() == Projection.edition else { return true }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM entry WHERE \(Self.changesRows) AND seq > (SELECT seq FROM projected))
        """) ?? false
  }

  /// Says that the rows follow the whole ledger by this program's edition of the projection.
  func setEdition() throws {
    try run("UPDATE projected SET edition = ?", [Projection.edition])
  }

  private func edition() throws -> Int? {
    try Int.fetchOne(database, sql: "SELECT edition FROM projected")
  }

  /// The condition, in SQL, of the entries that can change rows.
  static let changesRows = {
    let types = Projection.types.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return "type IN (\(types)) AND \(KeptLine.hasIndexedType)"
  }()

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  private func keep(_ change: RowChange) throws {
    switch change {
    case .attempt(let row):
      try run(
        """
        REPLACE INTO attempt (id, subject, kind, program, started, opening, deadline, state, ended,
          closing, regrading, earned, possible, units, permille, pass, effective_earned,
          effective_possible, effective_units, effective_permille, effective_pass)
        VALUES (?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          row.id.description, row.subject.description, row.kind.rawValue, row.program.bytes,
          row.started.milliseconds, row.opening, row.deadline?.milliseconds, row.state.rawValue,
          row.ended?.milliseconds, row.closing, row.regrading,
        ] + row.result.columns + row.effective.columns)
    case .certificate(let row):
      try run(
        """
        REPLACE INTO certificate (number, subject, attempt, program, issued, issuing, valid_until,
          state, change, successor)
        VALUES (CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, CAST(? AS TEXT))
        """,
        [
          Data(row.number.utf8), row.subject.description, row.attempt?.description,
          row.program.bytes, row.issued.milliseconds, row.issuing, row.validUntil?.number,
          row.state.rawValue, row.change, row.successor.bytes,
        ])
    case .completion(let row):
      try run(
        """
        REPLACE INTO completion (program, subject, attempts, open, failed, passed, best,
          certificate, certificate_state, valid_until)
        VALUES (CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?)
        """,
        [
          Data(row.program.utf8), row.subject.description, row.attempts, row.open?.milliseconds,
          row.failed?.milliseconds, row.passed?.milliseconds, row.best, row.certificate.bytes,
          row.certificateState?.rawValue, row.validUntil?.number,
        ])
    case .pledge(let row):
      try run(
        """
        REPLACE INTO pledge (subject, pledge, version, digest, since, signed, number)
        VALUES (?, CAST(? AS TEXT), ?, CAST(? AS TEXT), ?, ?, ?)
        """,
        [
          row.subject.description, Data(row.pledge.utf8), row.version, Data(row.digest.utf8),
          row.since.milliseconds, row.signed.milliseconds, row.number,
        ])
    }
  }
}

extension String? {
  /// Bound as bytes, because GRDB cuts a bound String at its first zero byte.
  fileprivate var bytes: Data? { map { Data($0.utf8) } }
}

extension RowResult? {
  fileprivate var columns: StatementArguments {
    [
      self?.earned, self?.possible, self?.unitsPerPoint, self?.permille,
      self.map { $0.isPass ? 1 : 0 },
    ]
  }
}
