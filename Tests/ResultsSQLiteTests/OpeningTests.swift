import FoundationEssentials
import GRDB
import Glibc
import Results
import Testing

@testable import ResultsSQLite

func contents(of path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(filePath: path)))
}

/// What a store says of folders and files it cannot use; none of them is changed.
@Suite struct OpeningTests {
  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return status.st_mode & 0o777
  }

  private func open(
    _ path: String, _ settings: Settings = Settings()
  ) throws -> SQLiteStore {
    try SQLiteStore(
      folder: path, checker: sodium(), newOrigin: randomOrigin, settings: settings)
  }

  @Test func `a missing folder is made for its owner alone`() throws {
    let folder = try Folder()
    let store = try SQLiteStore(folder)
    try store.keep(
      Person(name: "A", number: nil, unit: "U", agency: "I", isASN: true), as: subject(1))
    #expect(try mode(folder.results) == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(folder.vault + suffix) == 0o600) }
  }

  @Test func `a vault that others could read is closed to them again`() throws {
    let folder = try Folder()
    _ = try SQLiteStore(folder)
    chmod(folder.vault, 0o644)
    _ = try SQLiteStore(folder)
    #expect(try mode(folder.vault) == 0o600)
  }

  @Test func `what was appended is there after opening again`() throws {
    let folder = try Folder()
    let stored = try SQLiteStore(folder).append(response(1, of: subject(1)))
    let store = try SQLiteStore(folder)
    #expect(try store.last() == stored)
    #expect(try store.append(response(2)).previous == stored.leaf)
  }

  @Test(arguments: [
    ("/missing/Results", OpenFault.missingParent), ("/file", .notAFolder),
    ("/file/Results", .notAFolder),
  ])
  func `a place where no folder can be is named as such`(
    place: String, fault: OpenFault
  ) throws {
    let folder = try Folder()
    try Data("x".utf8).write(to: URL(filePath: folder.path + "/file"))
    let path = folder.path + place
    #expect(throws: StoreError.cannotOpen(path: path, fault)) { try open(path) }
  }

  @Test(arguments: ["netral.sqlite", "vault.sqlite"])
  func `a file that is no database is refused and left alone`(name: String) throws {
    let folder = try Folder()
    _ = try SQLiteStore(folder)
    let path = folder.results + "/" + name
    let text = Data(String(repeating: "bukan basis data\n", count: 500).utf8)
    try text.write(to: URL(filePath: path))
    #expect(throws: StoreError.cannotOpen(path: path, .notADatabase)) { try open(folder.results) }
    #expect(try contents(of: path) == Array(text))
  }

  @Test(arguments: [
    "CREATE TABLE kas (jumlah INTEGER)", "PRAGMA application_id = 7",
    "PRAGMA user_version = 3",
  ])
  func `a database of another program is refused and left alone`(sql: String) throws {
    let folder = try Folder()
    mkdir(folder.results, 0o700)
    try DatabaseQueue(path: folder.ledger).writeWithoutTransaction { try $0.execute(sql: sql) }
    let before = try contents(of: folder.ledger)
    #expect(throws: StoreError.cannotOpen(path: folder.ledger, .foreign)) {
      try open(folder.results)
    }
    #expect(try contents(of: folder.ledger) == before)
  }

  @Test(arguments: ["netral.sqlite", "vault.sqlite"])
  func `a file of a newer version is refused`(name: String) throws {
    let folder = try Folder()
    _ = try SQLiteStore(folder)
    let path = folder.results + "/" + name
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = 99")
    }
    #expect(throws: StoreError.newer(path: path)) { try open(folder.results) }
  }

  @Test func `a file cut short is damage, not a crash`() throws {
    let folder = try Folder()
    try SQLiteStore(folder).append(response(1))
    truncate(folder.ledger, 5000)
    let fault = #expect(throws: StoreError.self) {
      _ = try open(folder.results).firstBreak()
    }
    guard case .damaged(.file) = fault else {
      Issue.record("\(fault.debugDescription)")
      return
    }
  }

  @Test(arguments: [false, true])
  func `a folder that may only be read is named as such`(isFilled: Bool) throws {
    let folder = try Folder()
    if isFilled { try SQLiteStore(folder).append(response(1)) }
    mkdir(folder.results, 0o755)
    for name in ["netral.sqlite", "vault.sqlite"] { chmod(folder.results + "/" + name, 0o444) }
    chmod(folder.results, 0o555)
    chmod(folder.path, 0o755)
    let probe = try ProbeProcess([folder.results, "seat", "1", "nobody"])
    let lines = probe.rest()
    probe.wait()
    chmod(folder.results, 0o755)
    #expect(lines == [#"error readOnly(path: "\#(folder.ledger)")"#])
  }
}
