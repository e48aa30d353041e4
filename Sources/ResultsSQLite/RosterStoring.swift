import Dates
import GRDB
import Results
import Rosters
import Text

extension SQLiteStore: RosterStore {
  public func enroll(_ people: [Enrollment], isWhole: Bool) throws(StoreError) {
    try writeVault { vault in
      let roster = RosterRecords(vault: vault)
      for one in people { try roster.enroll(one) }
      if isWhole {
        try roster.removeOthers(than: Set(people.map(\.subject.description)))
      }
    }
  }

  public func rosterUnits() throws(StoreError) -> [RosterUnit] {
    try readVault { vault in try RosterRecords(vault: vault).units() }
  }

  public func requiredPrograms() throws(StoreError) -> [String] {
    try readVault { vault in
      try String.fetchAll(
        vault.database, sql: "SELECT DISTINCT program FROM obligation ORDER BY program")
    }
  }

  public func enrolled(_ subject: SubjectID) throws(StoreError) -> EnrolledMember? {
    try readVault { vault in try RosterRecords(vault: vault).enrolled(subject) }
  }

  public func eachObligation(
    of program: String, _ body: (Obligation) -> Bool
  ) throws(StoreError) {
    try readAsked(program) { vault, asked, projection in
      var done = try CompletionWalk(projection, program)
      let pledges = try projection.pledges(where: "true")
      var pledge = try pledges.next()
      while let row = try asked.next() {
        let subject = try vault.subject(row, 0)
        while let other = pledge, other.subject.description < subject.description {
          pledge = try pledges.next()
        }
        let one = Obligation(
          subject: subject, unit: row[1], assigned: Day(number: row[2]),
          done: try done.row(of: subject.description)
            .map { try projection.completion($0, of: program) },
          pledge: pledge?.subject == subject ? pledge : nil)
        guard body(one) else { return }
      }
    }
  }

  public func eachProgress(
    of program: String, _ body: (Int, Progress) -> Bool
  ) throws(StoreError) {
    try readAsked(program) { _, asked, projection in
      var done = try CompletionWalk(projection, program)
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
    _ program: String, _ body: (VaultRecords, RowCursor, ProjectionRecords) throws -> Void
  ) throws(StoreError) {
    let ledger = try ledger()
    try readVault { vault in
      let asked = try Row.fetchCursor(
        vault.database,
        sql: """
          SELECT subject, unit, assigned FROM obligation WHERE program = ? ORDER BY subject
          """,
        arguments: [program])
      try ledger.read { database in
        try body(vault, asked, ProjectionRecords(database, path: ledger.path))
      }
    }
  }
}

/// The completions of a program, walked in the order of their participants.
private struct CompletionWalk {
  private let rows: RowCursor
  private var next: Row?
  private var owner = ""

  init(_ projection: ProjectionRecords, _ program: String) throws {
    rows = try projection.completionRows(of: program)
    try step()
  }

  /// The row of `subject`, who stands behind everybody asked for before; it can be read until the
  /// next is asked for.
  mutating func row(of subject: String) throws -> Row? {
    while next != nil, owner < subject { try step() }
    return owner == subject ? next : nil
  }

  private mutating func step() throws {
    next = try rows.next()
    owner = next?[0] ?? ""
  }
}

extension SQLiteStore {
  public func furtherRecords(of subject: SubjectID) throws(StoreError) -> [String: JSONValue] {
    try readVault { vault in
      let roster = RosterRecords(vault: vault)
      guard let member = try roster.enrolled(subject) else { return [:] }
      let unit = try roster.units().first { $0.id == member.unit }
      var members: [String: JSONValue] = [
        "unit": .string(unit?.name ?? ""), "role": .string(member.role.rawValue),
        "other_units": .array(member.otherUnits.map(JSONValue.string)),
        "required": .array(try roster.required(of: subject)),
      ]
      members["superior"] = member.superior.map(JSONValue.string)
      return ["roster": .object(members)]
    }
  }
}
