import GRDB
import Results
import Seals

extension SQLiteStore {
  public func last() throws(StoreError) -> StoredEntry? {
    newest = try ledger().read { try self.last(in: $0) }
    return newest
  }

  public func append(_ entry: Entry) throws(StoreError) -> StoredEntry {
    if let stored = try appendToNewest(entry) { return stored }
    guard let stored = try write({ _, _ in [entry] }).last else {
      preconditionFailure("nothing was written of an entry")
    }
    return stored
  }

  public func append(
    deciding decide: (StoredEntry?) -> [Entry]
  ) throws(StoreError) -> [StoredEntry] {
    try write { _, last in decide(last) }
  }

  public func appendOverTree(
    _ make: (MerkleRange, StoredEntry) -> Entry?
  ) throws(StoreError) -> StoredEntry? {
    try write { database, last in
      guard let last else { return [] }
      return try [make(self.tree(in: database), last)].compactMap { $0 }
    }.last
  }

  public func eachLine(
    after number: Int, _ body: (KeptLine) -> Bool
  ) throws(StoreError) {
    try ledger().read { database in
      let rows = try KeptLine.rows(of: database, where: "seq > ?", [number])
      while let kept = try rows.next(), body(kept) {}
    }
  }

  public func entries(
    after number: Int, of subject: SubjectID?, type: EntryType?
  ) throws(StoreError) -> [StoredEntry] {
    var conditions = ["seq > ?"]
    var arguments: StatementArguments = [max(0, number)]
    if let subject {
      conditions.append("subject = ?")
      arguments += [subject.description]
    }
    if let type {
      conditions.append("type = ?")
      arguments += [type.rawValue]
      // A participant has fewer entries than there are of a type.
      if subject == nil, type != .responseRecorded { conditions.append(KeptLine.hasIndexedType) }
    }
    let isWhole = subject == nil && type == nil
    let condition = conditions.joined(separator: " AND ")
    return try ledger().read { database in
      var walk = ChainWalk(after: try self.entry(number, in: database), checker: self.checker)
      let rows = try KeptLine.rows(of: database, where: condition, arguments)
      var entries: [StoredEntry] = []
      while let kept = try rows.next() {
        entries.append(try isWhole ? walk.next(kept) : self.read(kept))
      }
      return entries
    }
  }

  public func firstBreak() throws(StoreError) -> ChainBreak? {
    try firstBreak(in: try ledger())
  }

  /// As ``firstBreak()``, of a file that may not be ours yet. A chain that holds in a file that
  /// does not is damage too: an index could hide entries.
  func firstBreak(in file: DatabaseFile) throws(StoreError) -> ChainBreak? {
    try file.read { database in
      var walk = ChainWalk(checker: self.checker)
      let rows = try KeptLine.rows(of: database, where: "seq > ?", [Int.min])
      while let kept = try rows.next() {
        do throws(ChainFault) {
          _ = try walk.take(kept)
        } catch {
          return ChainBreak(number: walk.nextNumber, fault: error)
        }
      }
      if let fault = try database.fileFault() {
        throw StoreError.damaged(.file(path: file.path, reason: fault))
      }
      return nil
    }
  }

  public func fileFault() throws(StoreError) -> String? {
    try ledger().read { try $0.fileFault() }
  }

  /// Records the entries that `decide` makes of the newest one.
  private func write(
    _ decide: (Database, StoredEntry?) throws -> [Entry]
  ) throws(StoreError) -> [StoredEntry] {
    let file = try ledger()
    let lines = try closingInDoubt { () throws(StoreError) in
      try file.write { database in
        let last = try self.last(in: database)
        let lines = try self.lines(recording: decide(database, last), after: last)
        let rows = ProjectionRecords(database, path: file.path)
        for line in lines {
          try line.kept.insert(into: database)
          try rows.follow(line)
        }
        return lines
      }
    }
    newest = lines.last ?? newest
    return lines
  }

  /// Records `entry` after the newest one that this program knows, by one statement, as a response
  /// has to be quick. `nil`, and nothing is written, where another one is the newest by now, or the
  /// entry is not alone: with rows that follow it, or a line of the ledger's own.
  private func appendToNewest(_ entry: Entry) throws(StoreError) -> StoredEntry? {
    guard let newest, !Projection.types.contains(entry.type) else { return nil }
    let file = try ledger()
    let lines = try lines(recording: [entry], after: newest)
    guard lines.count == 1, let line = lines.first else { return nil }
    let isWritten = try closingInDoubt { () throws(StoreError) in
      try file.writeAtOnce { try line.kept.insert(into: $0, after: newest.kept) }
    }
    guard isWritten else { return nil }
    self.newest = line
    return line
  }

  /// The tree over every line: that of the newest checkpoint, and the lines since.
  private func tree(in database: Database) throws -> MerkleRange {
    let newest = try KeptLine.rows(
      of: database,
      where: """
        seq = (SELECT max(seq) FROM entry WHERE type = ? AND \(KeptLine.hasIndexedType))
        """,
      [EntryType.checkpointSigned.rawValue]
    ).next().map(read)
    var tree = newest.flatMap { MerkleRange(through: $0, checker: checker) } ?? MerkleRange()
    let rows = try KeptLine.rows(of: database, where: "seq > ?", [tree.size])
    while let kept = try rows.next() {
      let leaf = checker.leaf(of: kept.bytes)
      guard leaf.bytes == kept.leaf else {
        throw StoreError.damaged(.chain(ChainBreak(number: kept.number, fault: .wrongLeaf)))
      }
      tree.append(leaf, by: checker)
    }
    return tree
  }

  private func last(in database: Database) throws -> StoredEntry? {
    try KeptLine.rows(of: database, where: "seq = (SELECT max(seq) FROM entry)", [])
      .next().map(read)
  }

  private func entry(_ number: Int, in database: Database) throws -> StoredEntry? {
    try KeptLine.rows(of: database, where: "seq = ?", [number]).next().map(read)
  }

  func read(_ kept: KeptLine) throws(StoreError) -> StoredEntry {
    do {
      return try StoredEntry(reading: kept, checker: checker)
    } catch {
      throw .damaged(.chain(ChainBreak(number: kept.number, fault: error)))
    }
  }

  private func lines(
    recording entries: [Entry], after last: StoredEntry?
  ) throws(StoreError) -> [StoredEntry] {
    do {
      return try StoredEntry.recording(
        entries, after: last, origin: newOrigin, checker: checker)
    } catch {
      throw .unrecordable(error)
    }
  }
}

extension ChainWalk {
  fileprivate mutating func next(_ kept: KeptLine) throws(StoreError) -> StoredEntry {
    do {
      return try take(kept)
    } catch {
      throw .damaged(.chain(ChainBreak(number: nextNumber, fault: error)))
    }
  }
}

extension StoreError {
  /// Whether what stands on the disk is unknown after this error.
  var leavesDoubt: Bool {
    switch self {
    case .full, .damaged, .unconfirmed, .unreachable, .failed, .readOnly, .cannotOpen, .newer: true
    case .busy, .unrecordable, .numberTaken, .certificateNumberTaken: false
    }
  }
}
