import Seals
import Testing

@testable import Certificates

@Suite struct MultibaseTests {
  @Test(arguments: [
    ("", ""), ("48656c6c6f20576f726c6421", "2NEpo7TZRRrLZSi2U"), ("0000287fb4cd", "11233QC4"),
    (
      "54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f672e",
      "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
    ),
  ])
  func `bytes and text are those of base58btc`(digits: String, encoded: String) throws {
    let value = try #require(bytes(hexadecimal: digits))
    #expect(Base58.text(of: value) == encoded)
    #expect(Base58.bytes(of: encoded) == value)
  }

  @Test(arguments: ["0", "O", "I", "l", "+", "2NEpo7TZRRrLZSi2U ", "Ä"])
  func `what is outside the alphabet is refused`(text: String) {
    #expect(Base58.bytes(of: text) == nil)
  }

  @Test func `a text longer than any of ours is refused unread`() {
    #expect(Base58.bytes(of: String(repeating: "1", count: 128)) != nil)
    #expect(Base58.bytes(of: String(repeating: "1", count: 129)) == nil)
  }

  @Test(arguments: UInt8(0)..<80)
  func `any bytes read back as themselves, in each base`(seed: UInt8) {
    let zeros = [UInt8](repeating: 0, count: Int(seed) % 3)
    let bytes = zeros + (0..<seed).map { $0 &* 37 &+ seed &* 91 }
    #expect(Base58.bytes(of: Base58.text(of: bytes)) == bytes)
    #expect(Base64URL.bytes(of: Base64URL.text(of: bytes)) == bytes)
  }

  @Test(arguments: ["", "AQ", "uAQ==", "uA", "uAR", "uAQ+", "uAQ/_", "UAQ", "uA Q"])
  func `base64url without its mark, with padding or with loose bits is refused`(text: String) {
    #expect(Base64URL.bytes(of: text) == nil)
  }

  /// The key and its address with which the W3C publishes its test vectors of `eddsa-rdfc-2022`.
  @Test func `a published key has its published address`() throws {
    let address = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    let method = address + "#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    let key = try #require(KeyAddress(method: method))
    #expect(key.issuer == address)
    #expect(key.method == method)
  }

  @Test(arguments: [
    "", "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
    "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#z6Mk",
    "did:web:contoh.id#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
    "did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv"
      + "#zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv",
  ])
  func `another address, or that of another kind of key, is none of ours`(method: String) {
    #expect(KeyAddress(method: method) == nil)
  }
}
