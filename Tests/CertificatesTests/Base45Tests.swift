import Testing

@testable import Certificates

@Suite struct Base45Tests {
  @Test(arguments: [
    ("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0"),
    ("", ""),
  ])
  func `bytes and text are those of RFC 9285`(text: String, encoded: String) {
    #expect(Base45.text(of: Array(text.utf8)) == encoded)
    #expect(Base45.bytes(of: encoded) == Array(text.utf8))
  }

  @Test(arguments: ["A", "AAAA", "GGW", ":::", "::", "bb8", "BB8\n", "BBÄ", "V5"])
  func `what writes no bytes is refused`(text: String) {
    #expect(Base45.bytes(of: text) == nil)
  }

  @Test(arguments: UInt8(0)..<200)
  func `any bytes read back as themselves`(seed: UInt8) {
    let bytes = (0..<seed).map { $0 &* 37 &+ seed &* 91 }
    #expect(Base45.bytes(of: Base45.text(of: bytes)) == bytes)
  }
}
