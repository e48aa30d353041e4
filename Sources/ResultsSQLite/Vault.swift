import GRDB
import Results
import Seals

import struct FoundationEssentials.Data

extension SQLiteStore {
  public func person(_ subject: SubjectID) throws(StoreError) -> Person? {
    try readVault { vault in try vault.person(subject) }
  }

  public func subject(numbered number: String) throws(StoreError) -> SubjectID? {
    try readVault { vault in try vault.subject(numbered: number) }
  }

  public func keep(_ person: Person, as subject: SubjectID) throws(StoreError) {
    try writeVault { vault in
      if let number = person.number, let holder = try vault.subject(numbered: number),
        holder != subject
      {
        throw StoreError.numberTaken(by: holder)
      }
      try vault.keep(person, as: subject)
    }
  }

  public func keep(_ certificates: [KeptCertificate]) throws(StoreError) {
    try writeVault { vault in
      for certificate in certificates {
        guard let held = try vault.certificate(numbered: certificate.number) else {
          try vault.keep(certificate)
          continue
        }
        guard held.isSame(as: certificate) else {
          throw StoreError.certificateNumberTaken(certificate.number)
        }
      }
    }
  }

  public func certificates(of subject: SubjectID) throws(StoreError) -> [KeptCertificate] {
    try readVault { vault in
      try vault.certificates(where: "subject = ?", [subject.description])
    }
  }

  public func certificate(numbered number: String) throws(StoreError) -> KeptCertificate? {
    try readVault { vault in try vault.certificate(numbered: number) }
  }

  public func forget(_ subject: SubjectID) throws(StoreError) {
    try writeVault { vault in
      try vault.database.execute(sql: "INSERT OR IGNORE INTO unscrubbed VALUES (1)")
      let tables = [
        "secret", "concealed_person", "concealed_certificate", "concealed_pin", "concealed_member",
        "obligation", "sitting_note",
      ]
      for table in tables {
        try vault.database.execute(
          sql: "DELETE FROM \(table) WHERE subject = ?", arguments: [subject.description])
      }
    }
    try scrub(try vault())
  }

  /// Conceals what an earlier version of this program kept in the open, and does what a crash kept
  /// from being done after something was deleted.
  func tidy(_ file: DatabaseFile) throws(StoreError) {
    let isDue = try file.read { database in
      try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM certificate)
            OR EXISTS (SELECT 1 FROM unscrubbed)
          """)
    }
    guard isDue == true else { return }
    try file.write { database in
      try VaultRecords(database, path: file.path, concealer: checker).concealOld()
    }
    do {
      try scrub(file)
    } catch .busy {
      // Another program uses the vault; the next one to open it tries again.
      return
    }
  }

  private func scrub(_ file: DatabaseFile) throws(StoreError) {
    try file.scrub()
    try file.write { try $0.execute(sql: "DELETE FROM unscrubbed") }
  }

  func readVault<Value>(
    _ body: (VaultRecords) throws -> Value
  ) throws(StoreError) -> Value {
    let file = try vault()
    return try file.read { database in
      try body(VaultRecords(database, path: file.path, concealer: checker))
    }
  }

  func writeVault<Value>(
    _ body: (VaultRecords) throws -> Value
  ) throws(StoreError) -> Value {
    let file = try vault()
    return try closingInDoubt { () throws(StoreError) in
      try file.write { database in
        try body(VaultRecords(database, path: file.path, concealer: checker))
      }
    }
  }
}

extension KeptCertificate {
  /// Byte for byte: two strings of different scalars may be equal as Swift compares them.
  fileprivate func isSame(as other: KeptCertificate) -> Bool {
    subject == other.subject && text.utf8.elementsEqual(other.text.utf8)
  }
}
