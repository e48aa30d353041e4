import FoundationEssentials
import GRDB
import Results
import Seals
import Testing

@testable import ResultsSQLite

/// Personal data: in the open nowhere, and gone without a trace once erased.
@Suite struct VaultTests {
  private let name = "Siti Zwxyname Contoh"
  private let number = "198503152009042003"
  private let pinHash = "$argon2id$zwxyhash"

  private var person: Person {
    Person(name: name, number: number, unit: "Zwxyunit", agency: "Zwxyagency", isASN: true)
  }

  private var record: KeptCertificate {
    KeptCertificate(
      number: "NTR/2024/000001/X", subject: subject(1),
      text: #"{"name":"\#(name)","nip":"19850315 200904 2 003","raw":"\#(number)"}"#)
  }

  /// Every way in which the name and the number could stand in a file.
  private var traces: [[UInt8]] {
    let texts = [
      name, "Zwxyname", number, "19850315 200904 2 003", "Zwxyunit", "Zwxyagency", pinHash,
    ]
    return texts.map { Array($0.utf8) }.flatMap { bytes in
      [bytes, Array(hexadecimal(bytes).utf8)] + (0..<3).map { encoded(bytes, from: $0) }
    }
  }

  /// The digits that stand for `bytes` in any base64 text that holds them `start` bytes off.
  private func encoded(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    let whole = (bytes.count - start) / 3 * 3
    return Array(base64(Array(bytes[start..<start + whole])).utf8)
  }

  /// The files of the folder that hold a trace.
  private func tracedFiles(in folder: Folder) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { name in
      var isFolder = false
      let path = folder.path + "/" + name
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard !isFolder else { return false }
      let bytes = try contents(of: path)
      return traces.contains { bytes.contains($0) }
    }
  }

  /// A store of two participants, of whom the first has a certificate.
  private func filled(_ folder: Folder) throws -> SQLiteStore {
    let store = try SQLiteStore(folder)
    try store.keep(person, as: subject(1))
    try store.keep(record)
    try store.changePIN(of: subject(1)) { _ in KeptPIN(hash: pinHash) }
    try store.keep(
      Person(name: "Lain", number: "7", unit: "U", agency: "I", isASN: false), as: subject(2))
    for turn in 1...4 { try store.append(response(turn, of: subject(UInt64(turn % 2 + 1)))) }
    return store
  }

  /// A vault as the first version made it, with everything in the open.
  private func makeOldVault(_ folder: Folder) throws {
    try FileManager.default.createDirectory(
      atPath: folder.results, withIntermediateDirectories: false)
    let old = try DatabaseQueue(path: folder.vault)
    try old.writeWithoutTransaction { database in
      try database.execute(sql: Schema.vault.steps[0])
      try database.execute(
        sql: """
          PRAGMA application_id = \(Schema.vault.applicationID); PRAGMA user_version = 1;
          PRAGMA journal_mode = WAL
          """)
      try database.execute(
        sql: "INSERT INTO person VALUES (?, ?, ?, ?, ?, 1)",
        arguments: [
          subject(1).description, Data(name.utf8), Data(number.utf8), Data("Zwxyunit".utf8),
          Data("Zwxyagency".utf8),
        ])
      try database.execute(
        sql: "INSERT INTO certificate (number, subject, record) VALUES (?, ?, ?)",
        arguments: [
          Data(record.number.utf8), subject(1).description, Data(record.text.utf8),
        ])
    }
    try old.close()
  }

  @Test func `the traces would be found where they are`() throws {
    let folder = try Folder()
    try makeOldVault(folder)
    #expect(try tracedFiles(in: folder) == ["Results/vault.sqlite"])
    for (index, trace) in traces.enumerated() {
      try Data(trace).write(to: URL(filePath: folder.path + "/\(index)"))
    }
    #expect(try tracedFiles(in: folder).count == traces.count + 1)
  }

  @Test func `a vault of before is read, and nothing of it stays in the open`() throws {
    let folder = try Folder()
    try makeOldVault(folder)
    let store = try SQLiteStore(folder)
    #expect(try store.person(subject(1)) == person)
    #expect(try store.subject(numbered: number) == subject(1))
    #expect(try store.certificates(of: subject(1)) == [record])
    #expect(try store.certificate(numbered: record.number) == record)
    #expect(try tracedFiles(in: folder).isEmpty)
  }

  @Test func `kept data are in the open in no file`() throws {
    let folder = try Folder()
    let store = try filled(folder)
    #expect(try tracedFiles(in: folder).isEmpty)
    #expect(try store.person(subject(1)) == person)
    #expect(try store.pin(of: subject(1))?.hash == pinHash)
  }

  @Test func `what is erased is gone with its key, and nothing else is`() throws {
    let folder = try Folder()
    let store = try filled(folder)
    let keys = try store.vault().read { database in
      try Row.fetchAll(database, sql: "SELECT key FROM secret ORDER BY subject")
        .map { $0.bytes(0) }
    }
    try #require(keys.count == 2)
    let stored = try store.erase(subject(1), at: noon.adding(milliseconds: 100))
    #expect(stored.entry.type == .subjectErased && stored.entry.subject == subject(1))
    #expect(try store.person(subject(1)) == nil)
    #expect(try store.subject(numbered: number) == nil)
    #expect(try store.certificates(of: subject(1)).isEmpty)
    #expect(try store.pin(of: subject(1)) == nil)
    #expect(try store.person(subject(2))?.name == "Lain")
    #expect(try store.firstBreak() == nil)
    #expect(try store.entries(of: subject(1)).compactMap(\.turn) == [2, 4])
    #expect(try tracedFiles(in: folder).isEmpty)
    let files = try ["", "-wal"].map { try contents(of: folder.vault + $0) }
    let left = keys.filter { key in files.contains { $0.contains(key) } }
    #expect(left.count == 1)
    try store.erase(subject(1), at: noon.adding(milliseconds: 200))
  }

  @Test func `an erasure that a crash cut short is finished at the next opening`() throws {
    let folder = try Folder()
    let store = try filled(folder)
    let key = try #require(
      try store.vault().read { database in
        try Row.fetchOne(
          database, sql: "SELECT key FROM secret WHERE subject = ?",
          arguments: [subject(1).description])?.bytes(0)
      })
    try store.vault().write { database in
      try database.execute(sql: "INSERT INTO unscrubbed VALUES (1)")
      try database.execute(
        sql: "DELETE FROM secret WHERE subject = ?", arguments: [subject(1).description])
    }
    func isLeft() -> Bool {
      ["", "-wal"].contains { suffix in
        (try? contents(of: folder.vault + suffix))?.contains(key) ?? false
      }
    }
    #expect(isLeft())
    store.close()
    let reopened = try SQLiteStore(folder)
    #expect(!isLeft())
    #expect(try reopened.person(subject(2)) != nil)
  }

  @Test func `a changed or exchanged record is damage, not another person`() throws {
    let folder = try Folder()
    let store = try filled(folder)
    try store.vault().write { database in
      try database.execute(
        sql: """
          UPDATE concealed_person SET record = (SELECT record FROM concealed_person WHERE subject = ?)
          WHERE subject = ?
          """, arguments: [subject(2).description, subject(1).description])
    }
    #expect(throws: StoreError.self) { try store.person(subject(1)) }
    #expect(try store.person(subject(2))?.name == "Lain")
  }
}
