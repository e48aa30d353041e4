import Testing
import Text

@Suite struct JSONTests {
  @Test(arguments: [
    #"{"a":[1,-2,null,true],"b":{"c":"é\n\"\\"}}"#, #"[]"#, #""""#, #"{"":0}"#,
  ])
  func `canonical text survives being read and written`(text: String) throws {
    #expect(try JSONValue(parsing: text.utf8).canonicalText == text)
  }

  @Test func `members are sorted and space is dropped`() throws {
    let text = " { \"b\" : 1 , \"a\" : [ ] } "
    #expect(try JSONValue(parsing: text.utf8).canonicalText == #"{"a":[],"b":1}"#)
  }

  @Test(arguments: [
    "", "{", "[1,]", "01", "-0", "1.5", "1e3", "9007199254740992", "-9223372036854775808",
    "tru", #"{"a":1,"a":2}"#,
    #""\ud800""#, "\"\u{1}\"", "[] []", #"{"a"}"#, #""\x""#,
  ])
  func `what has no canonical text is refused`(text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text.utf8) }
  }

  @Test func `every text of one character or of any two ASCII ones is read as it was written`()
    throws
  {
    let scalars = (0...0x10FFFF).lazy.filter { $0 % 61 == 0 || $0 < 0x800 }
      .compactMap { UnicodeScalar(UInt32($0)) }
    let pairs = (0..<0x80).flatMap { first in
      (0..<0x80).map {
        String([UnicodeScalar(UInt8(first)), UnicodeScalar(UInt8($0))].map(Character.init))
      }
    }
    for text in scalars.map({ String($0) }) + pairs {
      #expect(try JSONValue(parsing: JSONValue.string(text).canonicalBytes) == .string(text))
    }
  }

  /// The sorted names of RFC 8785, section 3.2.3.
  @Test func `members stand in the order of their UTF-16`() {
    let names = ["\r", "1", "\u{80}", "\u{F6}", "\u{20AC}", "\u{1F600}", "\u{FB33}"]
    let members = names.enumerated().map { ($1, JSONValue.int($0)) }
    let text = JSONValue.object(Dictionary(uniqueKeysWithValues: members)).canonicalText
    #expect(text.filter(\.isWholeNumber).filter { $0 != "1" } == "023456")
  }

  @Test(
    arguments: [
      .null, .bool(true), .string("\u{0}"), .permille(970), .int(1 << 53 - 1), .int(1 << 53),
      .int(1 - 1 << 53), .int(-1 << 53), .int(.min), .array([.int(.max)]), .array([.null]),
      .object(["a": .permille(1000)]), .object(["": .object([:])]),
      nested(62), nested(63), nested(64), nested(65),
    ] as [JSONValue])
  func `what is readable is read as it was written, and nothing else`(value: JSONValue) {
    let read = try? JSONValue(parsing: value.canonicalBytes)
    #expect(value.isReadable() == (read == value))
    let inner = try? JSONValue(parsing: JSONValue.array([value]).canonicalBytes)
    #expect(value.isReadable(depth: 1) == (inner == .array([value])))
  }

  @Test func `nesting beyond 64 is refused, not a crash`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: text.utf8) }
  }
}

/// An empty array within `depth` others.
private func nested(_ depth: Int) -> JSONValue {
  (0..<depth).reduce(.array([])) { value, _ in .array([value]) }
}
