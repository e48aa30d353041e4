import Seals
import Sodium
import Testing

@Suite struct SignedNoteTests {
  /// The note and key that the note package of the Go checksum database documents.
  private let published = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

    """
  private let publishedKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

  private func signer(_ seed: UInt8 = 1) throws -> SodiumSigner {
    try #require(try sodium().signer(seed: Array(repeating: seed, count: 32)))
  }

  private func signed() throws -> SignedCheckpoint {
    let root = try digest(SampleTree.roots[7])
    return SignedCheckpoint(
      Checkpoint(origin: "contoh/jurnal", size: 8, root: root), by: try signer(),
      checker: try sodium())
  }

  @Test func `a published note is genuine under its published key`() throws {
    let sodium = try sodium()
    let fields = publishedKey.split(separator: "+", maxSplits: 2)
    let key = try #require(
      bytes(base64: fields[2]).flatMap { PublicKey(Array($0.dropFirst())) })
    #expect(NoteKeyID(of: key, named: "PeterNeumann", by: sodium).description == fields[1])
    let note = try #require(SignedNote(parsing: Array(published.utf8)))
    #expect(note.standing(signedAs: "PeterNeumann", trusting: [key], checker: sodium) == .genuine)
    #expect(note.standing(signedAs: "Peter", trusting: [key], checker: sodium) == .unknownKey)
    #expect(note.description == published)
  }

  @Test func `a checkpoint is three lines and a signature under the name of its origin`() throws {
    let signed = try signed()
    let lines = signed.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 6)
    #expect(lines.prefix(2) == ["contoh/jurnal", "8"])
    #expect(lines[3].isEmpty)
    #expect(bytes(base64: lines[2]) == signed.checkpoint.root.bytes)
    #expect(lines[4].hasPrefix("— contoh/jurnal "))
    #expect(SignedCheckpoint(parsing: Array(signed.text.utf8)) == signed)
    let key = try signer().publicKey
    #expect(signed.standing(trusting: [key], checker: try sodium()) == .genuine)
    #expect(
      signed.standing(trusting: [try signer(2).publicKey], checker: try sodium()) == .unknownKey)
  }

  @Test func `any changed bit of a signed checkpoint is noticed`() throws {
    let (text, key, sodium) = (Array(try signed().text.utf8), try signer().publicKey, try sodium())
    for place in text.indices {
      for bit in 0..<8 {
        var changed = text
        changed[place] ^= 1 << bit
        let read = SignedCheckpoint(parsing: changed)
        let standing = read?.standing(trusting: [key], checker: sodium)
        #expect(standing != .genuine, "\(place), \(bit)")
      }
    }
  }

  @Test(arguments: [
    "", "\n", "a\n", "a\n1\nAA==\n\n", "a\n1\n\n— a AAAA\n", "a\n01\nR\n\n— a AAAAAAA=\n",
    "a\n-1\nR\n\n— a AAAAAAA=\n", "\n1\nR\n\n— a AAAAAAA=\n", "a\n1\nR\n\n- a AAAAAAA=\n",
    "a\n1\nR\n\n— a b AAAAAAA=\n", "a\n1\nR\n\n— a+b AAAAAAA=\n", "a\n1\nR\n\n— a AAAAAAA=",
    "a\t\n1\nR\n\n— a AAAAAAA=\n",
  ])
  func `what is no signed checkpoint is refused`(text: String) {
    let root = "LCa0a2j/xo/5m0U8HTBBNBNCLXBkg7+g+YpeiGJm564="
    func isRead(_ text: String) -> Bool {
      SignedCheckpoint(parsing: Array(text.replacing("R", with: root).utf8)) != nil
    }
    #expect(isRead("a\n1\nR\n\n— a AAAAAAA=\n"))
    #expect(!isRead(text))
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `base64 is that of RFC 4648, section 10`(text: String, encoded: String) {
    #expect(base64(Array(text.utf8)) == encoded)
    #expect(bytes(base64: encoded) == Array(text.utf8))
  }

  @Test(arguments: ["Zg", "Zg=", "Zh==", "Zg===", "====", "Zm9=", "Z m9", "Zm9v\n", "=Zm9"])
  func `base64 of another form is refused`(text: String) {
    #expect(bytes(base64: text) == nil)
  }
}
