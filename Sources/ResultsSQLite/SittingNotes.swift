import GRDB
import Results

import struct FoundationEssentials.Data

extension SQLiteStore {
  public func note(of subject: SubjectID) throws(StoreError) -> SittingNote? {
    try readVault { vault in try vault.note(of: subject) }
  }

  public func keep(_ note: SittingNote?, of subject: SubjectID) throws(StoreError) {
    try writeVault { vault in try vault.keep(note, of: subject) }
  }
}

extension VaultRecords {
  /// A note that cannot be read is no damage: nothing rests on it.
  func note(of subject: SubjectID) throws -> SittingNote? {
    try Row.fetchOne(
      database, sql: "SELECT note FROM sitting_note WHERE subject = ?",
      arguments: [subject.description]
    ).flatMap { SittingNote(text: String(decoding: $0.bytes(0), as: UTF8.self)) }
  }

  func keep(_ note: SittingNote?, of subject: SubjectID) throws {
    guard let note else {
      return try database.execute(
        sql: "DELETE FROM sitting_note WHERE subject = ?", arguments: [subject.description])
    }
    try database.execute(
      sql: """
        INSERT INTO sitting_note (subject, note) VALUES (?, ?)
        ON CONFLICT (subject) DO UPDATE SET note = excluded.note
        """,
      arguments: [subject.description, Data(note.text.utf8)])
  }
}
