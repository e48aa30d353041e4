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
