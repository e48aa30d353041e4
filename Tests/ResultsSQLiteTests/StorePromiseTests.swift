import MemoryStore
import Results
import Seals
import Testing

/// What every store promises, asked of each.
@Suite struct StorePromiseTests {
  @Test(arguments: StoreCase.all)
  func `a fresh store is empty, whole and without an origin`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    #expect(try store.last() == nil)
    #expect(try store.entries().isEmpty)
    #expect(try store.origin == nil)
    #expect(try store.firstBreak() == nil)
  }

  @Test(arguments: StoreCase.all)
  func `entries come back in order, after the ledger's own first one`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    let stored = try (1...5).map { try store.append(response($0)) }
    #expect(stored.map(\.number) == Array(2...6))
    #expect(try store.last() == stored.last)
    let all = try store.entries()
    #expect(all.first?.entry.type == .logCreated)
    #expect(Array(all.dropFirst()) == stored)
    #expect(Set(all.map(\.origin)) == [try #require(try store.origin)])
    #expect(try store.firstBreak() == nil)
  }

  @Test(arguments: StoreCase.all)
  func `entries can be asked for by number, subject and type`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    for turn in 1...6 {
      try store.append(
        response(
          turn, of: subject(UInt64(turn % 2)),
          type: turn < 4 ? .responseRecorded : .attemptSubmitted))
    }
    func turns(
      after number: Int, _ subject: SubjectID?, _ type: EntryType?
    ) throws -> [Int?] {
      try store.entries(after: number, of: subject, type: type).map(\.turn)
    }
    #expect(try turns(after: 4, nil, nil) == [4, 5, 6])
    #expect(try turns(after: 7, nil, nil) == [])
    #expect(try turns(after: 99, nil, nil) == [])
    #expect(try turns(after: -1, nil, .logCreated) == [nil])
    #expect(try turns(after: 0, subject(1), nil) == [1, 3, 5])
    #expect(try turns(after: 2, subject(1), nil) == [3, 5])
    #expect(try turns(after: 0, nil, .attemptSubmitted) == [4, 5, 6])
    #expect(try turns(after: 0, subject(0), .attemptSubmitted) == [4, 6])
    #expect(try turns(after: 0, subject(9), nil) == [])
  }

  @Test(arguments: StoreCase.all)
  func `several entries go in together, decided on the newest one`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    try store.append(response(1))
    let stored = try store.append { last in
      let turn = last?.turn ?? 0
      return [response(turn + 1), response(turn + 2)]
    }
    #expect(stored.map(\.turn) == [2, 3])
    #expect(try store.append { _ in [] } == [])
    #expect(try store.entries().compactMap(\.turn) == [1, 2, 3])
  }

  @Test(arguments: StoreCase.all)
  func `one entry that cannot be recorded keeps all of its company out`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    #expect(throws: StoreError.unrecordable(.misplacedCreation)) {
      try store.append { _ in [response(1), response(2, type: .logCreated)] }
    }
    #expect(try store.last() == nil)
    try store.append(response(3))
    #expect(try store.entries().compactMap(\.turn) == [3])
  }

  @Test(arguments: StoreCase.all)
  func `a clock that went back is recorded before the entry`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    try store.append(response(5))
    let stored = try store.append { _ in [response(4)] }
    #expect(stored.map(\.entry.type) == [.clockSet, .responseRecorded])
    #expect(stored.map(\.entry.at) == [response(5).at, response(5).at])
  }

  @Test(arguments: StoreCase.all)
  func `a checkpoint is signed over every line before it`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    let (sodium, signer) = (try sodium(), try signer())
    func sign() throws -> SignedCheckpoint? {
      try store.signCheckpoint(by: signer, at: noon, checker: sodium)
    }
    #expect(try sign() == nil)
    for turn in 1...20 {
      for extra in 0..<turn % 3 { try store.append(response(turn * 10 + extra)) }
      try store.append(response(turn * 10 + 5))
      let leaves = try store.entries().map(\.leaf)
      let signed = try #require(try sign())
      #expect(signed.checkpoint.size == leaves.count)
      #expect(
        signed.checkpoint.root
          == MerkleTree(leaves, checker: sodium).root(ofFirst: leaves.count))
      #expect(try signed.checkpoint.origin == store.origin?.description)
      #expect(signed.standing(trusting: [signer.publicKey], checker: sodium) == .genuine)
      #expect(try store.last()?.checkpoint(by: sodium)?.signed == signed)
      #expect(try sign() == signed)
    }
    #expect(try store.firstBreak() == nil)
  }

  @Test(arguments: StoreCase.all)
  func `a restored ledger goes on under a new origin`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    let sodium = try sodium()
    #expect(try store.continueUnderNewOrigin(at: noon, checker: sodium) == nil)
    try store.append(response(1))
    let parent = try #require(try store.origin)
    let stored = try #require(try store.continueUnderNewOrigin(at: noon, checker: sodium))
    #expect(stored.entry.parent?.origin == parent.description)
    #expect(stored.origin != parent)
    #expect(try store.append(response(2)).origin == stored.origin)
    #expect(try store.firstBreak() == nil)
  }

  @Test(arguments: StoreCase.all)
  func `lines are given one at a time until no more are wanted`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    let stored = try (1...9).map { try store.append(response($0)) }
    var lines: [KeptLine] = []
    try store.eachLine(after: 3) { kept in
      lines.append(kept)
      return lines.count < 4
    }
    #expect(lines == stored[2..<6].map(\.kept))
  }

  @Test(arguments: StoreCase.all)
  func `the newest knowledge of a person replaces the older`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    #expect(try store.person(subject(1)) == nil)
    let first = Person(name: "A", number: "198503152009042003", unit: "U", agency: "I", isASN: true)
    let then = Person(name: "A \u{0} é", number: nil, unit: "", agency: "I", isASN: false)
    try store.keep(first, as: subject(1))
    #expect(try store.person(subject(1)) == first)
    #expect(try store.subject(numbered: "198503152009042003") == subject(1))
    try store.keep(then, as: subject(1))
    #expect(try store.person(subject(1)) == then)
    #expect(try store.subject(numbered: "198503152009042003") == nil)
  }

  @Test(arguments: StoreCase.all)
  func `a number belongs to one person, and having none to any`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    let numbered = Person(name: "A", number: "é", unit: "U", agency: "I", isASN: false)
    try store.keep(numbered, as: subject(1))
    try store.keep(numbered, as: subject(1))
    #expect(throws: StoreError.numberTaken(by: subject(1))) {
      try store.keep(numbered, as: subject(2))
    }
    #expect(try store.person(subject(2)) == nil)
    #expect(try store.subject(numbered: "e\u{301}") == nil)
    let unnumbered = Person(name: "B", number: nil, unit: "U", agency: "I", isASN: false)
    try store.keep(unnumbered, as: subject(3))
    try store.keep(unnumbered, as: subject(4))
  }

  @Test(arguments: StoreCase.all)
  func `a certificate is kept for good, byte for byte`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    let records = ["2", "1"].map {
      KeptCertificate(number: $0, subject: subject(1), text: #"{"n":"é"}"#)
    }
    for record in records { try store.keep(record) }
    try store.keep(records[0])
    let composed = KeptCertificate(
      number: "1", subject: subject(1), text: "{\"n\":\"e\u{301}\"}")
    let foreign = KeptCertificate(number: "1", subject: subject(2), text: records[1].text)
    for other in [composed, foreign] {
      #expect(throws: StoreError.certificateNumberTaken("1")) { try store.keep(other) }
    }
    #expect(try store.certificates(of: subject(1)) == records)
    #expect(try store.certificates(of: subject(2)) == [])
    #expect(try store.certificate(numbered: "1") == records[1])
    #expect(try store.certificate(numbered: "3") == nil)
  }

  @Test(arguments: StoreCase.all)
  func `of certificates that are kept together all are or none`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    func record(_ number: String, _ text: String = "{}") -> KeptCertificate {
      KeptCertificate(number: number, subject: subject(1), text: text)
    }
    try store.keep([record("1"), record("2")])
    try store.keep([record("2"), record("3"), record("3")])
    #expect(try store.certificates(of: subject(1)) == ["1", "2", "3"].map { record($0) })
    for taken in ["1", "4"] {
      #expect(throws: StoreError.certificateNumberTaken(taken)) {
        try store.keep([record("4"), record("5"), record(taken, "[]")])
      }
    }
    try store.keep([])
    #expect(try store.certificates(of: subject(1)) == ["1", "2", "3"].map { record($0) })
  }
}

@Suite struct MemoryStoreTests {
  @Test func `a store told to fail keeps nothing until it is told otherwise`() throws {
    let folder = try Folder()
    let store = try #require(try StoreCase.all[1].make(folder) as? MemoryStore)
    store.failure = .full
    #expect(throws: StoreError.full) { try store.append(response(1)) }
    store.failure = nil
    try store.append(response(2))
    #expect(try store.entries().compactMap(\.turn) == [2])
  }
}
