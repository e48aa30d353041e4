extension Schema {
  /// The roster. Names of units name nobody; superiors do, and stand in a record concealed by the
  /// key of the person whose superior it is.
  static let rosterStep = """
    CREATE TABLE roster_unit (id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE) STRICT;
    CREATE TABLE concealed_member (
      subject TEXT NOT NULL PRIMARY KEY,
      unit INTEGER NOT NULL REFERENCES roster_unit (id),
      role TEXT NOT NULL,
      record BLOB NOT NULL
    ) STRICT;
    CREATE TABLE obligation (
      program TEXT NOT NULL,
      subject TEXT NOT NULL,
      unit INTEGER NOT NULL,
      assigned INTEGER NOT NULL,
      PRIMARY KEY (program, subject)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX obligation_subject ON obligation (subject);
    """
}
