import GRDB
import Results

import struct FoundationEssentials.Data

extension SQLiteStore {
  public func person(_ subject: SubjectID) throws(StoreError) -> Person? {
    let file = try vault()
    return try file.read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT name, number, unit, agency, asn FROM person WHERE subject = ?",
        arguments: [subject.description])
      guard let row else { return nil }
      return Person(
        name: try file.text(row, 0), number: row.hasNull(atIndex: 1) ? nil : try file.text(row, 1),
        unit: try file.text(row, 2), agency: try file.text(row, 3), isASN: row[4])
    }
  }

  public func subject(numbered number: String) throws(StoreError) -> SubjectID? {
    let file = try vault()
    return try file.read { try file.subject(numbered: number, in: $0) }
  }

  public func keep(_ person: Person, as subject: SubjectID) throws(StoreError) {
    try writeVault { file, database in
      if let number = person.number,
        let holder = try file.subject(numbered: number, in: database), holder != subject
      {
        throw StoreError.numberTaken(by: holder)
      }
      try database.execute(
        sql: """
          INSERT INTO person (subject, name, number, unit, agency, asn) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (subject) DO UPDATE SET name = excluded.name, number = excluded.number,
            unit = excluded.unit, agency = excluded.agency, asn = excluded.asn
          """,
        arguments: [
          subject.description, Data(person.name.utf8), person.number.map { Data($0.utf8) },
          Data(person.unit.utf8), Data(person.agency.utf8), person.isASN,
        ])
    }
  }

  public func keep(_ certificate: KeptCertificate) throws(StoreError) {
    try writeVault { file, database in
      let number = Data(certificate.number.utf8)
      let held = try file.certificates(in: database, where: "number = ?", [number]).first
      if let held {
        guard held.isSame(as: certificate) else {
          throw StoreError.certificateNumberTaken(certificate.number)
        }
        return
      }
      try database.execute(
        sql: "INSERT INTO certificate (number, subject, record) VALUES (?, ?, ?)",
        arguments: [number, certificate.subject.description, Data(certificate.text.utf8)])
    }
  }

  public func certificates(of subject: SubjectID) throws(StoreError) -> [KeptCertificate] {
    let file = try vault()
    return try file.read { database in
      try file.certificates(in: database, where: "subject = ?", [subject.description])
    }
  }

  public func certificate(numbered number: String) throws(StoreError) -> KeptCertificate? {
    let file = try vault()
    return try file.read { database in
      try file.certificates(in: database, where: "number = ?", [Data(number.utf8)]).first
    }
  }

  private func writeVault(
    _ body: (DatabaseFile, Database) throws -> Void
  ) throws(StoreError) {
    let file = try vault()
    do {
      try file.write { try body(file, $0) }
    } catch {
      if error.leavesDoubt { close() }
      throw error
    }
  }
}

extension DatabaseFile {
  fileprivate func subject(numbered number: String, in database: Database) throws -> SubjectID? {
    try Row.fetchOne(
      database, sql: "SELECT subject FROM person WHERE number = ?",
      arguments: [Data(number.utf8)]
    ).map { try subject($0, 0) }
  }

  fileprivate func certificates(
    in database: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [KeptCertificate] {
    try Row.fetchAll(
      database,
      sql: "SELECT number, subject, record FROM certificate WHERE \(condition) ORDER BY place",
      arguments: arguments
    ).map { row in
      KeptCertificate(
        number: try text(row, 0), subject: try subject(row, 1), text: try text(row, 2))
    }
  }

  private func subject(_ row: Row, _ index: Int) throws -> SubjectID {
    guard let subject = SubjectID(try text(row, index)) else { throw unreadable(row, index) }
    return subject
  }

  fileprivate func text(_ row: Row, _ index: Int) throws -> String {
    guard let text = String(validating: row.bytes(index), as: UTF8.self) else {
      throw unreadable(row, index)
    }
    return text
  }

  private func unreadable(_ row: Row, _ index: Int) -> StoreError {
    let column = Array(row.columnNames)[index]
    return .damaged(.file(path: path, reason: "column \(column)"))
  }
}

extension KeptCertificate {
  /// Byte for byte: two strings of different scalars may be equal as Swift compares them.
  fileprivate func isSame(as other: KeptCertificate) -> Bool {
    subject == other.subject && text.utf8.elementsEqual(other.text.utf8)
  }
}
