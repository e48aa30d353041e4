import GRDB
import Glibc
import Results

/// How a file is opened; tests open it tighter.
struct Settings: Sendable {
  /// How long to wait for another program's transaction.
  var patience = 10.0
  /// SQL run last on every new connection.
  var afterOpening = ""
}

/// One open database file of a known shape, durable at every commit.
struct DatabaseFile {
  let path: String
  private let queue: DatabaseQueue

  /// Opens the file, makes it where it is missing, and brings it to the newest version.
  init(
    _ name: String, in folder: String, _ schema: Schema, _ settings: Settings
  ) throws(StoreError) {
    let path = folder + "/" + name
    self.path = path
    var configuration = Configuration()
    configuration.busyMode = WaitingTurn.mode(patience: settings.patience)
    configuration.prepareDatabase { database in
      let version = try database.version(of: schema, at: path)
      try database.setDurable(patience: settings.patience)
      try database.execute(sql: schema.onOpening)
      if version < schema.steps.count { try database.migrate(to: schema, at: path) }
      try database.execute(sql: settings.afterOpening)
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch let fault as DatabaseError where fault.resultCode == .SQLITE_CANTOPEN {
      // SQLite tells the same of every file it cannot open; the system knows whose leave it lacks.
      guard access(folder, W_OK) == 0, access(path, W_OK) == 0 || errno == ENOENT else {
        throw openError(path, errno)
      }
      throw obstacle(in: folder) ?? StoreError(fault, at: path, while: .opening)
    } catch {
      throw Self.meaning(of: error, at: path, while: .opening)
    }
    // Names that other files have by now are in the same folder, so once is enough. SQLite syncs
    // the folder of a new log too, but takes no notice where that fails.
    try sync(folder: folder)
  }

  /// What `error` means to a job. Where the disk failed to read or to open, SQLite calls the file
  /// damaged or not to be written, so that is looked at before anybody is told to restore a backup.
  private static func meaning(
    of error: any Error, at path: String, while stage: Stage
  ) -> StoreError {
    let meaning = StoreError(error, at: path, while: stage)
    guard error is DatabaseError else { return meaning }
    if case .damaged(.file) = meaning {
      return fault(ofFileAt: path).map { .damaged(.file(path: path, reason: $0)) }
        ?? .unreachable(path: path)
    }
    if case .readOnly = meaning, access(path, W_OK) == 0 {
      return obstacle(in: parent(of: path)) ?? .unreachable(path: path)
    }
    return meaning
  }

  /// What is wrong with the file, with the page where SQLite knows it; `nil` for a whole one.
  private static func fault(ofFileAt path: String) -> String? {
    do {
      return try DatabaseQueue(path: path).read { try $0.fileFault() }
    } catch {
      return (error as? DatabaseError)?.message ?? "\(error)"
    }
  }

  /// What `body` reads, all of it as of one moment.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw Self.meaning(of: error, at: path, while: .reading)
    }
  }

  /// Rewrites the file without what was deleted from it, and empties its log.
  func scrub() throws(StoreError) {
    do {
      try queue.inDatabase { database in
        try database.execute(sql: "VACUUM")
        let isBusy = try Bool.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? true
        if isBusy { throw StoreError.busy }
      }
    } catch {
      throw Self.meaning(of: error, at: path, while: .writing)
    }
  }

  /// Does the one statement of `body`, a transaction of its own, while no other program writes.
  /// Returns once it would survive a power cut.
  func writeAtOnce<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw Self.meaning(of: error, at: path, while: .committing)
    }
  }

  /// Does what `body` does, all of it or nothing, while no other program writes. Returns once it
  /// would survive a power cut.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    var stage = Stage.writing
    do {
      var value: Value?
      try queue.inTransaction(.immediate) { database in
        value = try body(database)
        stage = .committing
        return .commit
      }
      guard let value else { preconditionFailure("a committed transaction had no body") }
      return value
    } catch {
      throw Self.meaning(of: error, at: path, while: stage)
    }
  }
}

extension Database {
  /// What is wrong with the file and its indexes, or `nil`; reads all of it.
  func fileFault() throws -> String? {
    do {
      let report = try String.fetchOne(self, sql: "PRAGMA integrity_check(1)") ?? ""
      // A title stands above what is wrong with a page.
      let faults = report.split(separator: "\n").filter { !$0.hasPrefix("***") }
      return report == "ok" ? nil : faults.joined(separator: "; ")
    } catch let fault as DatabaseError where fault.resultCode == .SQLITE_ERROR {
      // A line that is no JSON any more has no type that its index could be compared with.
      return fault.message ?? ""
    }
  }

  /// The version of the file; 0 for an empty one. Refuses, unchanged, what is not `schema`'s.
  fileprivate func version(of schema: Schema, at path: String) throws -> Int {
    // One statement, so that another program's first opening is seen whole or not at all.
    let row = try Row.fetchOne(
      self,
      sql: """
        SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
        FROM pragma_application_id, pragma_user_version
        """)
    guard let row else { return 0 }
    let (id, version, tables): (Int, Int, Int) = (row[0], row[1], row[2])
    let isEmpty = id == 0 && version == 0 && tables == 0
    guard isEmpty || id == schema.applicationID else {
      throw StoreError.cannotOpen(path: path, .foreign)
    }
    guard version <= schema.steps.count else { throw StoreError.newer(path: path) }
    return version
  }

  /// Sets what GRDB's own journal mode would not: it takes `synchronous` down to NORMAL.
  fileprivate func setDurable(patience: Double) throws {
    let start = ContinuousClock.now
    // Unlike a transaction, the change of mode does not wait for other programs by itself.
    while true {
      do {
        return try execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      } catch let fault as DatabaseError where fault.resultCode == .SQLITE_BUSY {
        guard start.duration(to: .now) < .seconds(patience) else { throw fault }
        usleep(1000)
      }
    }
  }

  fileprivate func migrate(to schema: Schema, at path: String) throws {
    try inTransaction(.immediate) {
      for step in schema.steps[try version(of: schema, at: path)...] { try execute(sql: step) }
      try execute(
        sql: """
          PRAGMA application_id = \(schema.applicationID);
          PRAGMA user_version = \(schema.steps.count);
          """)
      return .commit
    }
  }
}
