extension Schema {
  /// The rows of the projection. Moments are milliseconds, days are counted, both since 1970;
  /// `opening`, `closing`, `regrading`, `issuing` and `change` are numbers of entries. `projected`
  /// says which edition of the projection made the rows, 0 for none yet, and up to which entry.
  static let projectionStep = """
    CREATE TABLE projected (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      edition INTEGER NOT NULL,
      seq INTEGER NOT NULL
    ) STRICT;
    INSERT INTO projected VALUES (1, 0, 0);
    CREATE TABLE attempt (
      id TEXT NOT NULL PRIMARY KEY,
      subject TEXT NOT NULL,
      kind TEXT NOT NULL,
      program TEXT,
      started INTEGER NOT NULL,
      opening INTEGER NOT NULL,
      deadline INTEGER,
      state TEXT NOT NULL,
      ended INTEGER,
      closing INTEGER,
      earned INTEGER,
      possible INTEGER,
      units INTEGER,
      permille INTEGER,
      pass INTEGER,
      regrading INTEGER,
      effective_earned INTEGER,
      effective_possible INTEGER,
      effective_units INTEGER,
      effective_permille INTEGER,
      effective_pass INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attempt_subject ON attempt (subject, opening);
    CREATE TABLE certificate (
      number TEXT NOT NULL PRIMARY KEY,
      subject TEXT NOT NULL,
      attempt TEXT,
      program TEXT,
      issued INTEGER NOT NULL,
      issuing INTEGER NOT NULL,
      valid_until INTEGER,
      state TEXT NOT NULL,
      change INTEGER,
      successor TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX certificate_subject ON certificate (subject, program);
    CREATE INDEX certificate_attempt ON certificate (attempt);
    CREATE TABLE completion (
      program TEXT NOT NULL,
      subject TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      open INTEGER,
      failed INTEGER,
      passed INTEGER,
      best INTEGER,
      certificate TEXT,
      certificate_state TEXT,
      valid_until INTEGER,
      PRIMARY KEY (program, subject)
    ) STRICT, WITHOUT ROWID;
    """

  /// The pledge that counts of each participant; `since` and `signed` are moments.
  static let pledgeStep = """
    CREATE TABLE pledge (
      subject TEXT NOT NULL PRIMARY KEY,
      pledge TEXT NOT NULL,
      version INTEGER NOT NULL,
      digest TEXT NOT NULL,
      since INTEGER NOT NULL,
      signed INTEGER NOT NULL,
      number INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
