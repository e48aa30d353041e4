import MemoryStore
import Results
import Seals
import Testing

@testable import ResultsSQLite

/// What every store promises of people, their PINs and the officers' keys.
@Suite struct PersonPromiseTests {
  private func person(_ number: Int) -> Person {
    Person(name: "P\(number)", number: "\(number)", unit: "U", agency: "I", isASN: false)
  }

  private func key(_ byte: UInt8) throws -> PublicKey {
    try #require(PublicKey(Array(repeating: byte, count: 32)))
  }

  @Test(arguments: StoreCase.all)
  func `everybody who is known is given once, up to where one stops`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    for number in 1...5 { try store.keep(person(number), as: subject(UInt64(number))) }
    try store.forget(subject(2))
    var names: [String] = []
    try store.eachPerson { subject, person in
      names.append(person.name)
      return true
    }
    #expect(names.sorted() == ["P1", "P3", "P4", "P5"])
    var count = 0
    try store.eachPerson { _, _ in
      count += 1
      return count < 2
    }
    #expect(count == 2)
  }

  @Test(arguments: StoreCase.all)
  func `a PIN is changed by what one makes of it, and is gone with its person`(
    store: StoreCase
  ) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    try store.keep(person(1), as: subject(1))
    #expect(try store.pin(of: subject(1)) == nil)
    try store.changePIN(of: subject(1)) { $0 }
    #expect(try store.pin(of: subject(1)) == nil)
    try store.changePIN(of: subject(1)) { _ in KeptPIN(hash: "a") }
    try store.changePIN(of: subject(1)) { pin in
      var pin = pin
      _ = pin?.beginTry(at: noon)
      return pin
    }
    let pin = try #require(try store.pin(of: subject(1)))
    #expect(pin.hash == "a" && pin != KeptPIN(hash: "a"))
    #expect(try store.pin(of: subject(2)) == nil)
    try store.forget(subject(1))
    #expect(try store.pin(of: subject(1)) == nil)
  }

  @Test(arguments: StoreCase.all)
  func `an officers' key comes after the one that its maker knows, or not at all`(
    store: StoreCase
  ) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    let (one, two) = (OfficerKey(try key(1), since: noon), OfficerKey(try key(2), since: noon))
    #expect(try store.officerKeys() == [])
    #expect(try !store.keep(two, after: one.key))
    #expect(try store.keep(one, after: nil))
    #expect(try !store.keep(two, after: nil))
    #expect(try store.keep(two, after: one.key))
    #expect(try store.officerKeys() == [one, two])
  }

  @Test func `two programs together have no more tries at a PIN than one`() throws {
    let folder = try Folder()
    let stores = try (0..<2).map { _ in try SQLiteStore(folder) }
    try stores[0].keep(person(1), as: subject(1))
    try stores[0].changePIN(of: subject(1)) { _ in KeptPIN(hash: "a") }
    var allowed = 0
    for turn in 0..<12 {
      try stores[turn % 2].changePIN(of: subject(1)) { kept in
        guard var pin = kept else { return nil }
        if pin.beginTry(at: noon) == nil { allowed += 1 }
        return pin
      }
    }
    #expect(allowed == KeptPIN.triesInARow)
  }

  @Test func `the vault's file lets no officers' key be changed or taken away`() throws {
    let folder = try Folder()
    let store = try SQLiteStore(folder)
    #expect(try store.keep(OfficerKey(try key(1), since: noon), after: nil))
    for sql in ["DELETE FROM officer", "UPDATE officer SET since = ''"] {
      #expect(throws: (any Error).self) { try store.tamperVault(sql) }
    }
    #expect(try store.officerKeys().count == 1)
  }
}

extension SQLiteStore {
  fileprivate func tamperVault(_ sql: String) throws {
    try vault().write { try $0.execute(sql: sql) }
  }
}
