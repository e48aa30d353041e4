import NamedIDs
import Testing

@Suite struct NamedIDTests {
  private let dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"

  @Test func `a name has the identity that RFC 9562 gives in its appendix A 4`() {
    #expect(
      NamedID.version5("www.example.com", within: dns) == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test(arguments: [
    "", "6ba7b810", "6ba7b810-9dad-11d1-80b4-00c04fd430c", "zba7b810-9dad-11d1-80b4-00c04fd430c8",
  ])
  func `what is no UUID is no namespace`(text: String) {
    #expect(NamedID.version5("a", within: text) == nil)
  }

  @Test(arguments: ["", "a", "é", "水\u{0}b"])
  func `every name has a UUID of version 5`(name: String) throws {
    let id = try #require(NamedID.version5(name, within: dns))
    #expect(id.utf8.count == 36)
    let digits = Array(id)
    #expect(digits[14] == "5")
    #expect("89ab".contains(digits[19]))
    #expect(NamedID.version5(name + "x", within: dns) != id)
  }
}
