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
    var walk: PledgeWalk?
    try eachMatch(of: program) { vault, asked, projection, done in
      let pledges = try walk ?? PledgeWalk(projection)
      walk = pledges
      let subject = try vault.subject(asked, 0)
      let one = Obligation(
        subject: subject, unit: asked[1], assigned: Day(number: asked[2]),
        done: try done.map { try projection.completion($0, of: program) },
        pledge: try pledges.pledge(of: subject))
      return body(one)
    }
  }

  public func eachProgress(
    of program: String, _ body: (Int, Progress) -> Bool
  ) throws(StoreError) {
    try eachMatch(of: program) { _, asked, projection, done in
      let assigned = Day(number: asked[2])
      let progress =
        done.map { projection.progress($0, assigned: assigned) }
        ?? Progress(assigned: assigned)
      return body(asked[1], progress)
    }
  }

  /// Gives the rows of `obligation` (subject, unit, assigned) to `body`, each with the completion
  /// of the same participant, until it returns `false`.
  private func eachMatch(
    of program: String,
    _ body: (VaultRecords, Row, ProjectionRecords, Row?) throws -> Bool
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
        // Both are in the order of their keys, so that one walk over each brings them together:
        // the two files need not be joined, and no row is looked up.
        let projection = ProjectionRecords(database, path: ledger.path)
        let done = try projection.completionRows(of: program)
        var next = try done.next()
        var owner: String = next?[0] ?? ""
        while let row = try asked.next() {
          let subject: String = row[0]
          while next != nil, owner < subject {
            next = try done.next()
            owner = next?[0] ?? ""
          }
          let own = owner == subject ? next : nil
          guard try body(vault, row, projection, own) else { return }
        }
      }
    }
  }
}

/// Everybody's pledges in the order of their ids, met beside what else is walked in that order.
private final class PledgeWalk {
  private let rows: AnyCursor<PledgeRow>
  private var next: PledgeRow?

  init(_ projection: ProjectionRecords) throws {
    rows = AnyCursor(try projection.pledges(where: "true"))
    next = try rows.next()
  }

  func pledge(of subject: SubjectID) throws -> PledgeRow? {
    while let row = next, row.subject.description < subject.description { next = try rows.next() }
    return next?.subject == subject ? next : nil
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
