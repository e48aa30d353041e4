import Seals
import Sodium
import Testing

@Suite struct SealTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `a digest is the SHA-256 of FIPS 180-4`(text: String, digits: String) throws {
    #expect(try sodium().digest(of: Array(text.utf8)).description == digits)
  }

  @Test func `a signature is the one of RFC 8032, section 7.1, test 2`() throws {
    let seed = try #require(
      bytes(hexadecimal: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
    let signer = try #require(try sodium().signer(seed: seed))
    #expect(
      signer.publicKey.description
        == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    #expect(
      signer.signature(of: [0x72]).description
        == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
  }

  @Test func `a changed byte, another key or another signature is not valid`() throws {
    let sodium = try sodium()
    let signer = try #require(sodium.signer(seed: Array(repeating: 1, count: 32)))
    let other = try #require(sodium.signer(seed: Array(repeating: 2, count: 32)))
    let text: [UInt8] = [1, 2, 3]
    let signature = signer.signature(of: text)
    #expect(sodium.isValid(signature, of: text, by: signer.publicKey))
    #expect(!sodium.isValid(signature, of: [1, 2, 4], by: signer.publicKey))
    #expect(!sodium.isValid(signature, of: text, by: other.publicKey))
    #expect(!sodium.isValid(other.signature(of: text), of: text, by: signer.publicKey))
  }

  @Test(arguments: ["0", "0g", "AB", "ab ", "zz"])
  func `what is no lower-case hexadecimal is refused`(text: String) {
    #expect(bytes(hexadecimal: text) == nil)
  }

  @Test func `a seed of another length makes no signer`() throws {
    #expect(try sodium().signer(seed: [1, 2, 3]) == nil)
  }
}
