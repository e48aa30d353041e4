import Dates
import GRDB
import Results
import Rosters

extension SQLiteStore {
  public func eachObligation(
    of program: String?, _ body: (Obligation) -> Bool
  ) throws(StoreError) {
    try readAsked(program) { vault, asked, projection in
      var walk = try ObligationWalk(of: program, asked, vault, projection)
      while let one = try walk.next(), body(one) {}
    }
  }

  public func eachMember<Fact>(
    of program: String?, withSuperiors: Bool, choosing choose: (Obligation) -> Fact?,
    _ body: (NamedMember, Fact) -> Bool
  ) throws(StoreError) {
    try readAsked(program) { vault, asked, projection in
      var walk = try ObligationWalk(of: program, asked, vault, projection)
      var names = try NameWalk(vault, withSuperiors: withSuperiors)
      while let one = try walk.next() {
        guard let fact = choose(one) else { continue }
        guard body(try names.member(one), fact) else { return }
      }
    }
  }

  public func eachProgress(
    of program: String, _ body: (Int, Progress) -> Bool
  ) throws(StoreError) {
    try readAsked(program) { _, asked, projection in
      var done = try SubjectWalk { try projection.completionRows(of: program, from: $0) }
      while let row = try asked.next() {
        let assigned = Day(number: row[2])
        let progress =
          try done.row(of: row[0]).map { projection.progress($0, assigned: assigned) }
          ?? Progress(assigned: assigned)
        guard body(row[1], progress) else { return }
      }
    }
  }

  /// Gives `body` the rows of `obligation` (subject, unit, assigned) in the order of the subjects,
  /// and the projection. What it has is in the same order, so that one walk over each brings them
  /// together: the two files need not be joined, and no row is looked up.
  private func readAsked(
    _ program: String?, _ body: (VaultRecords, RowCursor, ProjectionRecords) throws -> Void
  ) throws(StoreError) {
    let ledger = try ledger()
    try readVault { vault in
      let asked = try vault.obligations(of: program)
      try ledger.read { database in
        try body(vault, asked, ProjectionRecords(database, path: ledger.path))
      }
    }
  }
}

extension VaultRecords {
  /// What is asked of participants, by the order of their ids: of a program, or of any once.
  fileprivate func obligations(of program: String?) throws -> RowCursor {
    guard let program else {
      return try Row.fetchCursor(
        database,
        sql: """
          SELECT subject, unit, min(assigned) FROM obligation GROUP BY subject ORDER BY subject
          """)
    }
    return try Row.fetchCursor(
      database,
      sql: "SELECT subject, unit, assigned FROM obligation WHERE program = ? ORDER BY subject",
      arguments: [program])
  }

  /// The rows of one of the vault's tables from `subject` on, in the order of the subjects.
  fileprivate func rows(
    _ columns: String, of table: String, from subject: String
  ) throws -> RowCursor {
    try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT subject, \(columns) FROM \(table) WHERE subject >= ? ORDER BY subject"),
      arguments: [subject])
  }
}

/// What is asked of participants beside what they did, in the order of their ids.
private struct ObligationWalk {
  private let program: String?
  private let asked: RowCursor
  private let vault: VaultRecords
  private let projection: ProjectionRecords
  private var done: SubjectWalk?
  private let pledges: any Cursor<PledgeRow>
  private var pledge: PledgeRow?

  init(
    of program: String?, _ asked: RowCursor, _ vault: VaultRecords,
    _ projection: ProjectionRecords
  ) throws {
    self.program = program
    self.asked = asked
    self.vault = vault
    self.projection = projection
    done = try program.map { program in
      try SubjectWalk { try projection.completionRows(of: program, from: $0) }
    }
    let pledges = try projection.pledges(where: "true")
    pledge = try pledges.next()
    self.pledges = pledges
  }

  mutating func next() throws -> Obligation? {
    guard let row = try asked.next() else { return nil }
    let subject = try vault.subject(row, 0)
    while let other = pledge, other.subject.description < subject.description {
      pledge = try pledges.next()
    }
    return Obligation(
      subject: subject, unit: row[1], assigned: Day(number: row[2]),
      done: try completion(of: subject), pledge: pledge?.subject == subject ? pledge : nil)
  }

  private mutating func completion(of subject: SubjectID) throws -> CompletionRow? {
    guard let program else { return nil }
    return try done?.row(of: subject.description)
      .map { try projection.completion($0, of: program) }
  }
}

/// The rows of a table that has at most one of each subject, asked for in the order of the subjects:
/// those that are near are stepped to, and what is far ahead is sought.
private struct SubjectWalk {
  private let rows: (String) throws -> RowCursor
  private var cursor: RowCursor
  private var next: Row?
  private var owner = ""

  /// Seeking takes as long as so many steps.
  private static let far = 16

  /// - Parameter rows: The rows from a subject on, in their order.
  init(_ rows: @escaping (String) throws -> RowCursor) throws {
    self.rows = rows
    cursor = try rows("")
    try step()
  }

  /// The row of `subject`, who stands behind everybody asked for before; it can be read until the
  /// next is asked for.
  mutating func row(of subject: String) throws -> Row? {
    var steps = 0
    while next != nil, owner < subject {
      if steps == Self.far { cursor = try rows(subject) }
      steps += 1
      try step()
    }
    return owner == subject ? next : nil
  }

  private mutating func step() throws {
    next = try cursor.next()
    owner = next?[0] ?? ""
  }
}

/// Who people of the roster are, asked for in the order of their ids.
private struct NameWalk {
  private let vault: VaultRecords
  private var keys: SubjectWalk
  private var persons: SubjectWalk
  private var members: SubjectWalk?

  init(_ vault: VaultRecords, withSuperiors: Bool) throws {
    self.vault = vault
    keys = try SubjectWalk { try vault.rows("key", of: "secret", from: $0) }
    persons = try SubjectWalk { try vault.rows("record", of: "concealed_person", from: $0) }
    members =
      try withSuperiors
      ? SubjectWalk { try vault.rows("record, unit, role", of: "concealed_member", from: $0) } : nil
  }

  mutating func member(_ obligation: Obligation) throws -> NamedMember {
    let subject = obligation.subject
    let key = try keys.row(of: subject.description).map { try vault.key($0, 1) }
    let person = try persons.row(of: subject.description).map { row in
      let bytes = try vault.reveal(row.bytes(1), by: key, of: subject)
      guard let person = Person(bytes) else { throw vault.damaged("concealed_person") }
      return person
    }
    let member = try members?.row(of: subject.description).map { row in
      let record = try vault.reveal(row.bytes(1), by: key, of: subject)
      return try RosterRecords(vault: vault).member(unit: row[2], role: row[3], record: record)
    }
    return NamedMember(unit: obligation.unit, person: person, superior: member?.superior)
  }
}
