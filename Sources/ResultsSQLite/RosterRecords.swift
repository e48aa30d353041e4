import Dates
import GRDB
import Results
import Rosters
import Text

import struct FoundationEssentials.Data

/// The roster's tables within one transaction of the vault.
struct RosterRecords {
  let vault: VaultRecords
  private var database: Database { vault.database }

  func enroll(_ one: Enrollment) throws {
    try vault.keep(one.member.person, as: one.subject)
    let unit = try self.unit(named: one.member.person.unit)
    try vault.execute(
      """
      INSERT INTO concealed_member (subject, unit, role, record) VALUES (?, ?, ?, ?)
      ON CONFLICT (subject) DO UPDATE
      SET unit = excluded.unit, role = excluded.role, record = excluded.record
      """,
      [
        one.subject.description, unit, one.member.role.rawValue,
        Data(try vault.conceal(one.member.record, of: one.subject)),
      ])
    try require(one, in: unit)
  }

  /// Sets the programs that are required of the person; of a trainer or tester there are none.
  private func require(_ one: Enrollment, in unit: Int) throws {
    let programs = one.member.role == .participant ? one.programs : []
    let subject = one.subject.description
    let known = try Row.fetchAll(
      database.cachedStatement(sql: "SELECT program, assigned FROM obligation WHERE subject = ?"),
      arguments: [subject])
    let days = Dictionary(
      known.map { ($0[0] as String, $0[1] as Int) }, uniquingKeysWith: { first, _ in first })
    try vault.execute("DELETE FROM obligation WHERE subject = ?", [subject])
    for program in programs {
      let kept = one.member.assigned == nil ? days[program] : nil
      try vault.execute(
        """
        INSERT OR REPLACE INTO obligation (program, subject, unit, assigned) VALUES (?, ?, ?, ?)
        """,
        [program, subject, unit, kept ?? one.assigned.number])
    }
  }

  private func unit(named name: String) throws -> Int {
    let known = try vault.one("SELECT id FROM roster_unit WHERE name = ?", [Data(name.utf8)])
    if let known { return known[0] }
    try vault.execute("INSERT INTO roster_unit (name) VALUES (?)", [Data(name.utf8)])
    return Int(database.lastInsertedRowID)
  }

  /// Takes everybody off the roster who is not among `subjects`.
  func removeOthers(than subjects: Set<String>) throws {
    let known = try String.fetchAll(database, sql: "SELECT subject FROM concealed_member")
    for subject in known where !subjects.contains(subject) {
      for table in ["concealed_member", "obligation"] {
        try vault.execute("DELETE FROM \(table) WHERE subject = ?", [subject])
      }
    }
  }

  func units() throws -> [RosterUnit] {
    try Row.fetchAll(database, sql: "SELECT id, name FROM roster_unit ORDER BY name").map { row in
      RosterUnit(id: row[0], name: try vault.text(row.bytes(1)))
    }
  }

  /// The programs that are required of the person, each with the day from which.
  func required(of subject: SubjectID) throws -> [JSONValue] {
    try Row.fetchAll(
      database,
      sql: "SELECT program, assigned FROM obligation WHERE subject = ? ORDER BY program",
      arguments: [subject.description]
    ).map { row in
      .object([
        "program": .string(row[0]),
        "assigned": .string(Day(number: row[1]).description),
      ])
    }
  }

  func enrolled(_ subject: SubjectID) throws -> EnrolledMember? {
    let row = try vault.one(
      "SELECT unit, role, record FROM concealed_member WHERE subject = ?", [subject.description])
    return try row.map { row in
      try member(unit: row[0], role: row[1], record: try vault.reveal(row.bytes(2), of: subject))
    }
  }

  /// What a row of `concealed_member` says, with its record revealed.
  func member(unit: Int, role: String, record: [UInt8]) throws -> EnrolledMember {
    guard let role = RosterMember.Role(rawValue: role),
      let member = EnrolledMember(unit: unit, role: role, record: record)
    else { throw vault.damaged("concealed_member") }
    return member
  }
}

extension RosterMember {
  /// What is concealed of it beside the person: canonical JSON.
  fileprivate var record: [UInt8] {
    var members: [String: JSONValue] = ["units": .array(otherUnits.map(JSONValue.string))]
    members["superior"] = superior.map(JSONValue.string)
    return JSONValue.object(members).canonicalBytes
  }
}

extension EnrolledMember {
  fileprivate init?(unit: Int, role: RosterMember.Role, record: [UInt8]) {
    guard let json = try? JSONValue(parsing: record), let units = json["units"]?.arrayValue else {
      return nil
    }
    self.init(
      unit: unit, otherUnits: units.compactMap(\.stringValue),
      superior: json["superior"]?.stringValue, role: role)
  }
}
