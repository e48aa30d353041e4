import Dates
import Seals
import Sodium
import Testing

/// Whose seals count, and when.
@Suite struct KeyTrustTests {
  private let sodium: Sodium

  init() throws { sodium = try #require(Sodium()) }

  private func key(_ number: UInt8) throws -> any Signer {
    try #require(sodium.key(from: Array(repeating: number, count: 32)))
  }

  private func day(_ number: Int) -> Instant {
    Instant(milliseconds: 1_727_193_731_000 + number * 86_400_000)
  }

  private func read(_ text: String) throws -> TrustList {
    var list = TrustList()
    try list.read(text, checker: sodium)
    return list
  }

  private func statement(
    _ old: UInt8, _ new: UInt8, on moment: Instant, _ reason: KeyStatement.Reason = .planned,
    role: KeyRole = .issuer
  ) throws -> KeyStatement {
    KeyStatement(
      role: role, old: try key(old).publicKey, new: try key(new).publicKey, from: moment,
      reason: reason)
  }

  /// The lines that a new key adds, as the program writes them.
  private func lines(_ statement: KeyStatement, by signer: any Signer) throws -> String {
    TrustList.lines(
      trusting: KeyFile(
        role: statement.role, publicKey: statement.new, since: statement.from,
        secret: .open(seed: []), statement: statement.signed(by: signer, checker: sodium)))
  }

  @Test func `a key of the first version's list counts at any time, whatever stands behind it`()
    throws
  {
    let (one, two) = (try key(1).publicKey, try key(2).publicKey)
    let list = try read("# catatan\n\(one)\n\n\(two) kantor pusat, sejak dahulu\r\n")
    #expect(list.sealing == [one, two])
    #expect(list.sealing(at: day(-99999)) == [one, two])
  }

  @Test func `a key counts from its first moment up to its last, and no longer`() throws {
    let key = try key(1).publicKey
    let list = try read("\(key) sejak=\(day(1)) sampai=\(day(3)) dicabut=\(day(2))")
    #expect((0...3).map { list.sealing(at: day($0)).count } == [0, 1, 0, 0])
    #expect(list.sealing == [key])
  }

  @Test func `the officers' key seals nothing`() throws {
    let list = try read("\(try key(1).publicKey) peran=kepegawaian")
    #expect(list.sealing.isEmpty && list.sealing(at: day(0)).isEmpty)
    #expect(try list[key(1).publicKey]?.role == .officer)
  }

  @Test(arguments: [
    "bukan kunci", "00ff", "KEY sejak=kemarin", "KEY sampai=2026-01-01", "KEY dicabut=",
    "KEY peran=raja", "> bukan catatan", ">",
  ])
  func `a line that is no key is refused with its number`(line: String) throws {
    let key = try key(1).publicKey.description
    #expect(throws: TrustFault.self) {
      try read("# satu\n" + line.replacing("KEY", with: key))
    }
    do { _ = try read("# satu\n" + line.replacing("KEY", with: key)) } catch let fault as TrustFault
    {
      #expect(fault.line == 2)
    }
  }

  @Test func `whoever trusts the key before trusts the next from then on, and the old no longer`()
    throws
  {
    let (one, two) = (try key(1), try key(2))
    let rotation = try statement(1, 2, on: day(5))
    let whole = "\(one.publicKey)\n" + (try lines(rotation, by: one))
    for text in [whole, whole.replacing("\(two.publicKey) peran", with: "# peran")] {
      let list = try read(text)
      #expect(list.sealing(at: day(4)) == [one.publicKey])
      #expect(list.sealing(at: day(5)) == [two.publicKey])
      #expect(list.sealing == [one.publicKey, two.publicKey])
    }
  }

  @Test func `three keys follow one another`() throws {
    let text =
      "\(try key(1).publicKey)\n"
      + (try lines(statement(1, 2, on: day(5)), by: key(1)))
      + (try lines(statement(2, 3, on: day(9), .leaked), by: key(2)))
    let list = try read(text)
    #expect(try list.sealing(at: day(7)) == [key(2).publicKey])
    #expect(try list.sealing(at: day(9)) == [key(3).publicKey])
    #expect(try list[key(2).publicKey]?.revoked == day(9))
    #expect(try list[key(1).publicKey]?.revoked == nil)
  }

  @Test func `a statement of a key that counts no longer, or for another role, makes no trust`()
    throws
  {
    let one = try key(1).publicKey
    for line in ["\(one) dicabut=\(day(4))", "\(one) sampai=\(day(4))", "\(one) sejak=\(day(6))"] {
      var list = try read(line)
      list.follow(try statement(1, 2, on: day(5)))
      #expect(try list[key(2).publicKey] == nil)
    }
    var list = try read("\(one) peran=kepegawaian")
    list.follow(try statement(1, 2, on: day(5)))
    list.follow(try statement(7, 8, on: day(5)))
    #expect(list.keys.count == 1)
  }

  @Test func `of two statements of one key the second counts for nothing`() throws {
    var list = TrustList([try key(1).publicKey])
    list.follow(try statement(1, 2, on: day(5)))
    list.follow(try statement(1, 3, on: day(6)))
    #expect(try list.sealing(at: day(7)) == [key(2).publicKey])
  }

  @Test func `a key that two lists name counts as long as both say`() throws {
    let key = try key(1).publicKey
    var list = try read("\(key) sejak=\(day(1)) sampai=\(day(9))")
    try list.read("\(key) sejak=\(day(2)) dicabut=\(day(5))", checker: sodium)
    #expect((0...6).map { list.sealing(at: day($0)).count } == [0, 0, 1, 1, 1, 0, 0])
    #expect(list.keys.count == 1)
  }

  @Test func `any changed bit of a statement is noticed`() throws {
    let signed = try statement(1, 2, on: day(5)).signed(by: key(1), checker: sodium)
    #expect(try KeyStatement(genuine: signed, checker: sodium) == statement(1, 2, on: day(5)))
    let bytes = Array(signed.description.utf8)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1 << (place % 8)
      let note = SignedNote(parsing: changed)
      #expect(note.flatMap { KeyStatement(genuine: $0, checker: sodium) } == nil, "\(place)")
    }
  }

  @Test func `somebody else's signature makes no statement, but a first key signs its own`() throws
  {
    let rotation = try statement(1, 2, on: day(5))
    #expect(
      try KeyStatement(genuine: rotation.signed(by: key(2), checker: sodium), checker: sodium)
        == nil)
    let first = KeyStatement(
      role: .officer, old: nil, new: try key(1).publicKey, from: day(0), reason: .first)
    #expect(
      try KeyStatement(genuine: first.signed(by: key(1), checker: sodium), checker: sodium)
        == first)
    #expect(
      try KeyStatement(genuine: first.signed(by: key(2), checker: sodium), checker: sodium) == nil)
  }
}
