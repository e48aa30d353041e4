import Dates
import GRDB
import Results
import Seals

import struct FoundationEssentials.Data

extension SQLiteStore {
  public func eachPerson(_ body: (SubjectID, Person) -> Bool) throws(StoreError) {
    try readVault { vault in
      let rows = try Row.fetchCursor(
        vault.database, sql: "SELECT subject, record FROM concealed_person")
      while let row = try rows.next() {
        let subject = try vault.subject(row, 0)
        guard let person = Person(try vault.reveal(row.bytes(1), of: subject)) else {
          throw vault.damaged("concealed_person")
        }
        if !body(subject, person) { return }
      }
    }
  }

  public func pin(of subject: SubjectID) throws(StoreError) -> KeptPIN? {
    try readVault { vault in try vault.pin(of: subject) }
  }

  public func changePIN(
    of subject: SubjectID, _ change: (KeptPIN?) -> KeptPIN?
  ) throws(StoreError) {
    try writeVault { vault in
      guard let pin = change(try vault.pin(of: subject)) else { return }
      try vault.keep(pin, of: subject)
    }
  }

  public func officerKeys() throws(StoreError) -> [OfficerKey] {
    try readVault { vault in try vault.officerKeys() }
  }

  public func keep(_ key: OfficerKey, after former: PublicKey?) throws(StoreError) -> Bool {
    try writeVault { vault in
      guard try vault.officerKeys().last?.key == former else { return false }
      try vault.database.execute(
        sql: "INSERT INTO officer (key, since) VALUES (?, ?)",
        arguments: [Data(key.key.bytes), key.since.description])
      return true
    }
  }
}

extension VaultRecords {
  func pin(of subject: SubjectID) throws -> KeptPIN? {
    let row = try Row.fetchOne(
      database, sql: "SELECT record FROM concealed_pin WHERE subject = ?",
      arguments: [subject.description])
    guard let row else { return nil }
    guard let pin = KeptPIN(try reveal(row.bytes(0), of: subject)) else {
      throw damaged("concealed_pin")
    }
    return pin
  }

  func keep(_ pin: KeptPIN, of subject: SubjectID) throws {
    try database.execute(
      sql: """
        INSERT INTO concealed_pin (subject, record) VALUES (?, ?)
        ON CONFLICT (subject) DO UPDATE SET record = excluded.record
        """,
      arguments: [subject.description, Data(try conceal(pin.bytes, of: subject))])
  }

  func officerKeys() throws -> [OfficerKey] {
    try Row.fetchAll(database, sql: "SELECT key, since FROM officer ORDER BY place").map { row in
      guard let key = PublicKey(row.bytes(0)), let since = Instant(try text(row.bytes(1))) else {
        throw damaged("officer")
      }
      return OfficerKey(key, since: since)
    }
  }
}
