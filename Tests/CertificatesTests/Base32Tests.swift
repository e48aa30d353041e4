import Testing

@testable import Certificates

@Suite struct Base32Tests {
  @Test(arguments: [
    ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
    ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
  ])
  func `bytes and text are those of RFC 4648, without padding`(text: String, encoded: String) {
    #expect(Base32.text(of: Array(text.utf8)) == encoded)
    #expect(Base32.bytes(of: encoded) == Array(text.utf8))
  }

  @Test(arguments: [
    "my", "MY======", "MZ", "MZXR", "M", "MZX", "MZXW6Y", "MZXW1", "MZXW 6", "MZXW6\n", "MZXWÖ",
  ])
  func `loose bits, loose digits, padding and other characters are refused`(text: String) {
    #expect(Base32.bytes(of: text) == nil)
  }

  @Test(arguments: UInt8(0)..<200)
  func `any bytes read back as themselves`(seed: UInt8) {
    let bytes = (0..<seed).map { $0 &* 37 &+ seed &* 91 }
    #expect(Base32.bytes(of: Base32.text(of: bytes)) == bytes)
  }
}
