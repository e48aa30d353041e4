import Assessment
import Results
import Testing
import Text

/// What is concealed of a person is read back as it was.
@Suite struct PersonTextTests {
  private static let texts = [
    "", "Ani Contoh", "O'Connor \"Bang\" \\ Dua", "baris\nlain\t", "Zoé", "Zoe\u{301}", "名前",
    "\u{1}", "{\"name\":\"x\"}", String(repeating: "n", count: 300),
  ]

  private static func person(_ seed: UInt64) -> Person {
    var generator = SeededGenerator(seed: seed)
    let text = { texts.randomElement(using: &generator) ?? "" }
    return Person(
      name: text(), number: seed % 3 == 0 ? nil : text(), unit: text(), agency: text(),
      isASN: seed % 2 == 0)
  }

  /// Byte for byte, as equal strings may be of different scalars.
  private static func bytes(_ person: Person?) -> [[UInt8]] {
    [person?.name, person?.number, person?.unit, person?.agency].map { Array(($0 ?? "-").utf8) }
  }

  @Test(arguments: UInt64(0)..<100)
  func `a person is read as written`(seed: UInt64) throws {
    let person = Self.person(seed)
    let read = Person(person.bytes)
    #expect(read == person)
    #expect(Self.bytes(read) == Self.bytes(person))
  }

  @Test(arguments: [
    #" {"agency":"B","asn":true,"name":"Ani","number":"1","unit":"D"}"#,
    #"{"name":"Ani","unit":"D","agency":"B","asn":true,"number":"1"}"#,
    #"{"agency":"\u0042","asn":true,"name":"Ani","number":"1","unit":"D"}"#,
    #"{"agency":"B","asn":true,"more":0,"name":"Ani","number":"1","unit":"D"}"#,
  ])
  func `another writing of the same is the same person`(text: String) {
    #expect(
      Person(Array(text.utf8))
        == Person(name: "Ani", number: "1", unit: "D", agency: "B", isASN: true))
  }

  @Test(arguments: [
    "", "{}", #"{"agency":"B","asn":true,"name":"Ani","unit":"D"}x"#,
    #"{"agency":"B","asn":true,"name":"Ani","unit":"D"#,
    #"{"agency":"B","asn":1,"name":"","unit":""}"#,
    #"{"agency":"B","asn":true,"name":"Ani"}"#,
  ])
  func `what tells of no person is refused`(text: String) {
    #expect(Person(Array(text.utf8)) == nil)
  }

  @Test func `no cut or broken text is taken for a person`() {
    let bytes = Self.person(1).bytes
    for count in bytes.indices { #expect(Person(Array(bytes.prefix(count))) == nil) }
    var broken = Person(name: "Zoé", number: nil, unit: "", agency: "", isASN: true).bytes
    if let place = broken.firstIndex(of: 0xC3) { broken.remove(at: place) }
    #expect(Person(broken) == nil)
  }
}
