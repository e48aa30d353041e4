import GRDB
import Results
import Seals

extension SQLiteStore {
  public func eachAttempt(
    after subject: SubjectID?, _ body: (AttemptRow) -> Bool
  ) throws(StoreError) {
    let file = try ledger()
    try file.read { database in
      let rows = try ProjectionRecords(database, path: file.path)
        .attempts(where: "subject > ? ORDER BY subject, opening", [subject?.description ?? ""])
      while let row = try rows.next(), body(row) {}
    }
  }

  public func certificates(
    for attempt: AttemptID
  ) throws(StoreError) -> [CertificateRow] {
    let file = try ledger()
    return try file.read { database in
      try Array(
        ProjectionRecords(database, path: file.path)
          .certificates(where: "attempt = ?", [attempt.description]))
    }
  }

  public func completion(
    of subject: SubjectID, _ program: String
  ) throws(StoreError) -> CompletionRow? {
    let file = try ledger()
    return try file.read { database in
      try ProjectionRecords(database, path: file.path).completion(of: subject, program)
    }
  }

  public func eachPledge(_ body: (PledgeRow) -> Bool) throws(StoreError) {
    let file = try ledger()
    try file.read { database in
      let rows = try ProjectionRecords(database, path: file.path).pledges(where: "true")
      while let row = try rows.next(), body(row) {}
    }
  }

  public func rebuildProjection() throws(StoreError) {
    let file = try ledger()
    try file.write { database in try self.rebuild(in: database, path: file.path) }
  }

  /// Makes the rows of a file anew that an earlier edition of this program kept. A ledger that is
  /// not whole can be opened without them, to be looked at.
  func fillProjection(of file: DatabaseFile) throws(StoreError) {
    do {
      let isBehind = try file.read { try ProjectionRecords($0, path: file.path).isBehind() }
      guard isBehind else { return }
      try file.write { database in
        // Another program may have done it meanwhile.
        guard try ProjectionRecords(database, path: file.path).isBehind() else { return }
        try self.rebuild(in: database, path: file.path)
      }
    } catch .damaged(.chain) {
      return
    }
  }

  private func rebuild(in database: Database, path: String) throws {
    let records = ProjectionRecords(database, path: path)
    try records.clear()
    try eachChange(in: database) { try records.follow($0) }
    try records.setEdition()
  }

  /// Gives every entry that can change rows to `body`, in order.
  private func eachChange(in database: Database, _ body: (StoredEntry) throws -> Void) throws {
    let lines = try KeptLine.rows(of: database, where: ProjectionRecords.changesRows, [])
    while let kept = try lines.next() { try body(read(kept)) }
  }
}

extension SQLiteStore {
  public func compareProjection() throws(StoreError) -> ProjectionReport {
    let file = try ledger()
    // One reading of the ledger and of the rows, so that an append in between cannot part them.
    return try file.read { database in
      // A database without a name lies in a file of its own that is gone with it.
      try DatabaseQueue(path: "").inDatabase { other in
        try other.execute(sql: Schema.projectionStep + Schema.pledgeStep)
        try other.inTransaction {
          let records = ProjectionRecords(other, path: file.path)
          try self.eachChange(in: database) { try records.follow($0) }
          return .commit
        }
        return try self.compare(database, with: other)
      }
    }
  }

  private func compare(_ database: Database, with other: Database) throws -> ProjectionReport {
    var tree = MerkleRange()
    var difference: ProjectionDifference?
    for table in ProjectionTable.allCases {
      let (stored, rebuilt) = (try table.dump(of: database), try table.dump(of: other))
      while let right = try rebuilt.next() {
        tree.append(checker.leaf(of: right.line), by: checker)
        guard difference == nil else { continue }
        let left = try stored.next()
        if left != right { difference = table.difference(left, right) }
      }
      if difference == nil, let left = try stored.next() {
        difference = table.difference(left, nil)
      }
    }
    return ProjectionReport(
      rows: tree.size, digest: tree.root(by: checker), difference: difference)
  }
}

extension ProjectionTable {
  /// What differs where the rows at one place are not the same: the row that comes first.
  fileprivate func difference(_ stored: DumpedRow?, _ rebuilt: DumpedRow?) -> ProjectionDifference?
  {
    guard let first = [stored, rebuilt].compactMap({ $0 }).min(by: { $0.precedes($1) }) else {
      return nil
    }
    return ProjectionDifference(
      table: rawValue,
      key: first.key.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "),
      stored: stored.flatMap { $0.key == first.key ? $0.text : nil },
      rebuilt: rebuilt.flatMap { $0.key == first.key ? $0.text : nil })
  }
}

extension DumpedRow {
  fileprivate var text: String { String(decoding: line, as: UTF8.self) }

  fileprivate func precedes(_ other: DumpedRow) -> Bool {
    for (left, right) in zip(key, other.key) where left != right {
      return left.lexicographicallyPrecedes(right)
    }
    return false
  }
}
