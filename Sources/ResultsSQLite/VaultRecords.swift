import GRDB
import Results
import Seals
import Text

import struct FoundationEssentials.Data

/// The vault's tables within one transaction. Each person's records are concealed by a key of their
/// own, so that they are gone with it.
struct VaultRecords {
  let database: Database
  private let path: String
  private let concealer: any Concealer

  init(_ database: Database, path: String, concealer: any Concealer) {
    self.database = database
    self.path = path
    self.concealer = concealer
  }

  func person(_ subject: SubjectID) throws -> Person? {
    let row = try one(
      "SELECT record FROM concealed_person WHERE subject = ?", [subject.description])
    guard let row else { return nil }
    guard let person = Person(try reveal(row.bytes(0), of: subject)) else {
      throw damaged("concealed_person")
    }
    return person
  }

  func subject(numbered number: String) throws -> SubjectID? {
    guard let salt = try salt() else { return nil }
    let mark = concealer.mark(of: Array(number.utf8), by: salt)
    return try one("SELECT subject FROM concealed_person WHERE mark = ?", [Data(mark.bytes)])
      .map { try subject($0, 0) }
  }

  func keep(_ person: Person, as subject: SubjectID) throws {
    let salt = try salt() ?? makeSalt()
    let mark = person.number.map { Data(concealer.mark(of: Array($0.utf8), by: salt).bytes) }
    try execute(
      """
      INSERT INTO concealed_person (subject, mark, record) VALUES (?, ?, ?)
      ON CONFLICT (subject) DO UPDATE SET mark = excluded.mark, record = excluded.record
      """,
      [subject.description, mark, Data(try conceal(person.bytes, of: subject))])
  }

  func keep(_ certificate: KeptCertificate) throws {
    try database.execute(
      sql: "INSERT INTO concealed_certificate (number, subject, record) VALUES (?, ?, ?)",
      arguments: [
        Data(certificate.number.utf8), certificate.subject.description,
        Data(try conceal(Array(certificate.text.utf8), of: certificate.subject)),
      ])
  }

  func certificate(numbered number: String) throws -> KeptCertificate? {
    try certificates(where: "number = ?", [Data(number.utf8)]).first
  }

  func certificates(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [KeptCertificate] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT number, subject, record FROM concealed_certificate WHERE \(condition) ORDER BY place
        """,
      arguments: arguments
    ).map { row in
      let subject = try subject(row, 1)
      return KeptCertificate(
        number: try text(row.bytes(0)), subject: subject,
        text: try text(try reveal(row.bytes(2), of: subject)))
    }
  }
}

extension VaultRecords {
  /// Moves the records of an earlier version to where they are concealed.
  func concealOld() throws {
    let persons = try Row.fetchAll(
      database, sql: "SELECT subject, name, number, unit, agency, asn FROM person")
    for row in persons {
      let number = row.hasNull(atIndex: 2) ? nil : try text(row.bytes(2))
      let person = Person(
        name: try text(row.bytes(1)), number: number, unit: try text(row.bytes(3)),
        agency: try text(row.bytes(4)), isASN: row[5])
      try keep(person, as: try subject(row, 0))
    }
    let certificates = try Row.fetchAll(
      database, sql: "SELECT number, subject, record FROM certificate ORDER BY place")
    for row in certificates {
      try keep(
        KeptCertificate(
          number: try text(row.bytes(0)), subject: try subject(row, 1),
          text: try text(row.bytes(2))))
    }
    try database.execute(
      sql: """
        DELETE FROM person; DELETE FROM certificate; INSERT OR IGNORE INTO unscrubbed VALUES (1)
        """)
  }

  func conceal(_ bytes: [UInt8], of subject: SubjectID) throws -> [UInt8] {
    let key = try key(of: subject) ?? makeKey(of: subject)
    return concealer.conceal(bytes, by: key, as: Array(subject.description.utf8))
  }

  func reveal(_ bytes: [UInt8], of subject: SubjectID) throws -> [UInt8] {
    try reveal(bytes, by: key(of: subject), of: subject)
  }

  /// The same with the key that was found already, or none.
  func reveal(_ bytes: [UInt8], by key: SecretKey?, of subject: SubjectID) throws -> [UInt8] {
    guard let key,
      let plain = concealer.reveal(bytes, by: key, as: Array(subject.description.utf8))
    else { throw damaged("record") }
    return plain
  }

  private func key(of subject: SubjectID) throws -> SecretKey? {
    try secret("SELECT key FROM secret WHERE subject = ?", [subject.description])
  }

  private func makeKey(of subject: SubjectID) throws -> SecretKey {
    let key = concealer.newKey()
    try execute(
      "INSERT INTO secret (subject, key) VALUES (?, ?)", [subject.description, Data(key.bytes)])
    return key
  }

  private func salt() throws -> SecretKey? { try secret("SELECT key FROM salt", []) }

  private func makeSalt() throws -> SecretKey {
    let salt = concealer.newKey()
    try database.execute(
      sql: "INSERT INTO salt (one, key) VALUES (1, ?)", arguments: [Data(salt.bytes)])
    return salt
  }

  private func secret(_ sql: String, _ arguments: StatementArguments) throws -> SecretKey? {
    try one(sql, arguments).map { try key($0, 0) }
  }

  func key(_ row: Row, _ index: Int) throws -> SecretKey {
    guard let key = SecretKey(row.bytes(index)) else { throw damaged("key") }
    return key
  }

  /// The first row of a statement that is compiled once, however often it is asked.
  func one(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
  }

  /// Does what a statement says that is compiled once, however often it is done.
  func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func subject(_ row: Row, _ index: Int) throws -> SubjectID {
    guard let text = row[index] as String?, let subject = SubjectID(text) else {
      throw damaged("subject")
    }
    return subject
  }

  func text(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw damaged("text") }
    return text
  }

  func damaged(_ what: String) -> StoreError {
    .damaged(.file(path: path, reason: what))
  }
}
