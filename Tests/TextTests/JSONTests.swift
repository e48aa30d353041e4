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

  @Test func `nesting beyond 64 is refused, not a crash`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: text.utf8) }
  }
}
