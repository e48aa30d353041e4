import Dates
import GRDB
import Results
import Rosters
import Text

import struct FoundationEssentials.Data

/// The tables of the projection within one transaction.
struct ProjectionRecords: ProjectedRows {
  let database: Database
  private let path: String

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  func attempt(_ id: AttemptID) throws -> AttemptRow? {
    try attempts(where: "id = ?", [id.description]).next()
  }

  func exams(of subject: SubjectID, _ program: String) throws -> [AttemptRow] {
    try Array(
      attempts(
        where: "subject = ? AND program = CAST(? AS TEXT) AND kind = ?",
        [subject.description, Data(program.utf8), AttemptKind.exam.rawValue]))
  }

  func certificate(numbered number: String) throws -> CertificateRow? {
    try certificates(where: "number = CAST(? AS TEXT)", [Data(number.utf8)]).next()
  }

  func certificates(of subject: SubjectID, _ program: String) throws -> [CertificateRow] {
    try Array(
      certificates(
        where: "subject = ? AND program = CAST(? AS TEXT)",
        [subject.description, Data(program.utf8)]))
  }
}

extension ProjectionRecords {
  /// The attempts for which `condition` holds.
  func attempts(
    where condition: String, _ arguments: StatementArguments
  ) throws -> some Cursor<AttemptRow> {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, subject, kind, CAST(program AS BLOB), started, opening, deadline, state, ended,
          closing, regrading, earned, possible, units, permille, pass,
          effective_earned, effective_possible, effective_units, effective_permille, effective_pass
        FROM attempt WHERE \(condition)
        """)
    return try Row.fetchCursor(statement, arguments: arguments).map { row in
      guard let id = AttemptID(row[0] as String), let subject = SubjectID(row[1] as String),
        let kind = AttemptKind(rawValue: row[2]), let state = AttemptRow.State(rawValue: row[7])
      else { throw self.damaged(.attempt) }
      return AttemptRow(
        id: id, subject: subject, kind: kind, program: try self.text(row, 3),
        started: Instant(milliseconds: row[4]), opening: row[5],
        deadline: row.instant(6), state: state, ended: row.instant(8), closing: row[9],
        result: row.result(11), regrading: row[10], effective: row.result(16))
    }
  }

  /// The certificates for which `condition` holds.
  func certificates(
    where condition: String, _ arguments: StatementArguments
  ) throws -> some Cursor<CertificateRow> {
    let statement = try database.cachedStatement(
      sql: """
        SELECT CAST(number AS BLOB), subject, attempt, CAST(program AS BLOB), issued, issuing,
          valid_until, state, change, CAST(successor AS BLOB)
        FROM certificate WHERE \(condition) ORDER BY number
        """)
    return try Row.fetchCursor(statement, arguments: arguments).map { row in
      guard let number = try self.text(row, 0), let subject = SubjectID(row[1] as String),
        let state = CertificateRow.State(rawValue: row[7])
      else { throw self.damaged(.certificate) }
      return CertificateRow(
        number: number, subject: subject,
        attempt: (row[2] as String?).flatMap { AttemptID($0) }, program: try self.text(row, 3),
        issued: Instant(milliseconds: row[4]), issuing: row[5],
        validUntil: row.day(6), state: state, change: row[8],
        successor: try self.text(row, 9))
    }
  }

  /// How far a participant is with a program, or `nil`.
  func completion(of subject: SubjectID, _ program: String) throws -> CompletionRow? {
    let one = try statement("subject = ?")
    return try Row.fetchOne(one, arguments: [Data(program.utf8), subject.description])
      .map { try completion($0, of: program) }
  }

  /// The rows of the participants of a program from `subject` on, in the order of their ids, which
  /// stand first. Each can be read until the next one is fetched.
  func completionRows(of program: String, from subject: String) throws -> RowCursor {
    try Row.fetchCursor(
      statement("subject >= ? ORDER BY subject"), arguments: [Data(program.utf8), subject])
  }

  /// What one of ``completionRows(of:from:)`` says.
  func completion(_ row: Row, of program: String) throws -> CompletionRow {
    guard let subject = SubjectID(row[0] as String) else { throw damaged(.completion) }
    return CompletionRow(
      program: program, subject: subject, attempts: row[1], open: row.instant(2),
      failed: row.instant(3), passed: row.instant(4), best: row[5],
      certificate: try text(row, 6), certificateState: state(row),
      validUntil: row.day(8))
  }

  /// The same as far as it decides where somebody stands.
  func progress(_ row: Row, assigned: Day) -> Progress {
    Progress(
      assigned: assigned, open: row.instant(2), failed: row.instant(3), passed: row.instant(4),
      isRevoked: state(row) == .revoked, validUntil: row.day(8))
  }

  private func state(_ row: Row) -> CertificateRow.State? {
    (row[7] as String?).flatMap(CertificateRow.State.init)
  }

  /// Completions of a program for which `condition` holds.
  private func statement(_ condition: String) throws -> Statement {
    try database.cachedStatement(
      sql: """
        SELECT subject, attempts, open, failed, passed, best, CAST(certificate AS BLOB),
          certificate_state, valid_until
        FROM completion WHERE program = CAST(? AS TEXT) AND \(condition)
        """)
  }

  func pledge(of subject: SubjectID) throws -> PledgeRow? {
    try pledges(where: "subject = ?", [subject.description]).next()
  }

  /// The pledges for which `condition` holds, in the order of their participants' ids.
  func pledges(
    where condition: String, _ arguments: StatementArguments = []
  ) throws -> some Cursor<PledgeRow> {
    let statement = try database.cachedStatement(
      sql: """
        SELECT subject, CAST(pledge AS BLOB), version, CAST(digest AS BLOB), since, signed, number
        FROM pledge WHERE \(condition) ORDER BY subject
        """)
    return try Row.fetchCursor(statement, arguments: arguments).map { row in
      guard let subject = SubjectID(row[0] as String), let pledge = try self.text(row, 1),
        let digest = try self.text(row, 3)
      else { throw self.damaged(.pledge) }
      return PledgeRow(
        subject: subject, pledge: pledge, version: row[2], digest: digest,
        since: Instant(milliseconds: row[4]), signed: Instant(milliseconds: row[5]),
        number: row[6])
    }
  }

  /// The text of a column that may hold any; GRDB cuts a String at its first zero byte.
  private func text(_ row: Row, _ index: Int) throws -> String? {
    guard !row.hasNull(atIndex: index) else { return nil }
    guard let text = String(utf8: row.bytes(index)) else {
      throw StoreError.damaged(.file(path: path, reason: "text"))
    }
    return text
  }

  private func damaged(_ table: ProjectionTable) -> StoreError {
    .damaged(.file(path: path, reason: table.rawValue))
  }
}

extension Row {
  fileprivate func instant(_ index: Int) -> Instant? {
    (self[index] as Int?).map(Instant.init(milliseconds:))
  }

  fileprivate func day(_ index: Int) -> Day? { (self[index] as Int?).map(Day.init(number:)) }

  /// The result in the five columns from `index` on; `nil` where there is none.
  fileprivate func result(_ index: Int) -> RowResult? {
    guard let earned: Int = self[index], let possible: Int = self[index + 1],
      let units: Int = self[index + 2], let permille: Int = self[index + 3],
      let isPass: Bool = self[index + 4]
    else { return nil }
    return RowResult(
      earned: earned, possible: possible, unitsPerPoint: units, permille: permille,
      isPass: isPass)
  }
}
