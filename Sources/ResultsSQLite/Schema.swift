import Results

/// The shape of a database file, as numbered steps.
struct Schema: Sendable {
  /// What marks the file as ours (`PRAGMA application_id`).
  let applicationID: Int
  /// Step n brings a file from version n - 1 to version n (`PRAGMA user_version`). A step that was
  /// released never changes: files made by it are out there.
  let steps: [String]
  /// SQL run on every new connection.
  let onOpening: String
}

extension Schema {
  static let ledger = Schema(
    applicationID: 0x4E54_524C,  // "NTRL"
    steps: [
      // A replacing INSERT deletes without firing the DELETE trigger, hence the one on INSERT.
      """
      CREATE TABLE entry (
        seq INTEGER PRIMARY KEY,
        leaf BLOB NOT NULL CHECK (length(leaf) = 32),
        line TEXT NOT NULL,
        type TEXT NOT NULL AS (json_extract(line, '$.type')),
        subject TEXT AS (json_extract(line, '$.subject'))
      ) STRICT;
      CREATE INDEX entry_type ON entry (type, seq);
      CREATE INDEX entry_subject ON entry (subject, seq);
      CREATE TRIGGER entry_follows BEFORE INSERT ON entry
      WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
      BEGIN SELECT raise(ABORT, 'an entry follows the last one'); END;
      CREATE TRIGGER entry_unchanged BEFORE UPDATE ON entry
      BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
      CREATE TRIGGER entry_undeleted BEFORE DELETE ON entry
      BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;
      """,
      projectionStep, pledgeStep,
      // Most lines are responses, and nobody asks for those by their type alone; a page less is
      // written for each.
      """
      DROP INDEX entry_type;
      CREATE INDEX entry_type ON entry (type, seq) WHERE \(KeptLine.hasIndexedType);
      """,
    ], onOpening: "")

  // Texts are BLOB columns of UTF-8, because GRDB cuts a bound String at its first zero byte.
  static let vault = Schema(
    applicationID: 0x4E54_5256,  // "NTRV"
    steps: [
      """
      CREATE TABLE person (
        subject TEXT NOT NULL PRIMARY KEY,
        name BLOB NOT NULL,
        number BLOB UNIQUE,
        unit BLOB NOT NULL,
        agency BLOB NOT NULL,
        asn INTEGER NOT NULL CHECK (asn IN (0, 1))
      ) STRICT;
      CREATE TABLE certificate (
        place INTEGER PRIMARY KEY,
        number BLOB NOT NULL UNIQUE,
        subject TEXT NOT NULL,
        record BLOB NOT NULL
      ) STRICT;
      CREATE INDEX certificate_subject ON certificate (subject, place);
      CREATE TRIGGER certificate_unchanged BEFORE UPDATE ON certificate
      BEGIN SELECT raise(ABORT, 'a certificate is never changed'); END;
      """,
      // What names people is concealed by a key of each; `person` and `certificate` are empty from
      // here on. Numbers are found by their mark under the vault's salt. `unscrubbed` has a row as
      // long as the file may still hold bytes of what was deleted.
      """
      CREATE TABLE salt (one INTEGER PRIMARY KEY CHECK (one = 1), key BLOB NOT NULL) STRICT;
      CREATE TABLE unscrubbed (one INTEGER PRIMARY KEY CHECK (one = 1)) STRICT;
      CREATE TABLE secret (
        subject TEXT NOT NULL PRIMARY KEY,
        key BLOB NOT NULL CHECK (length(key) = 32)
      ) STRICT;
      CREATE TABLE concealed_person (
        subject TEXT NOT NULL PRIMARY KEY,
        mark BLOB UNIQUE,
        record BLOB NOT NULL
      ) STRICT;
      CREATE TABLE concealed_certificate (
        place INTEGER PRIMARY KEY,
        number BLOB NOT NULL UNIQUE,
        subject TEXT NOT NULL,
        record BLOB NOT NULL
      ) STRICT;
      CREATE INDEX concealed_certificate_subject ON concealed_certificate (subject, place);
      CREATE TRIGGER concealed_certificate_unchanged BEFORE UPDATE ON concealed_certificate
      BEGIN SELECT raise(ABORT, 'a certificate is never changed'); END;
      """,
      // A PIN's hash and tries are concealed by the key of whom they are of. The officers' keys name
      // nobody; which one came first must stay known.
      """
      CREATE TABLE concealed_pin (
        subject TEXT NOT NULL PRIMARY KEY,
        record BLOB NOT NULL
      ) STRICT;
      CREATE TABLE officer (
        place INTEGER PRIMARY KEY,
        key BLOB NOT NULL UNIQUE CHECK (length(key) = 32),
        since TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER officer_unchanged BEFORE UPDATE ON officer
      BEGIN SELECT raise(ABORT, 'an officers'' key is never changed'); END;
      CREATE TRIGGER officer_undeleted BEFORE DELETE ON officer
      BEGIN SELECT raise(ABORT, 'an officers'' key is never deleted'); END;
      """,
      rosterStep,
      // Here, since the ledger's file holds nothing that its lines do not give.
      """
      CREATE TABLE sitting_note (subject TEXT NOT NULL PRIMARY KEY, note BLOB NOT NULL) STRICT;
      """,
    ], onOpening: "PRAGMA secure_delete = ON")
}
