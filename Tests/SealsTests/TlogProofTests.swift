import Seals
import Sodium
import Testing

@Suite struct TlogProofTests {
  private let sodium: Sodium
  private let signer: SodiumSigner
  private let leaves: [Digest]

  init() throws {
    let sodium = try #require(Sodium())
    self.sodium = sodium
    signer = try #require(sodium.signer(seed: Array(repeating: 1, count: 32)))
    leaves = (0..<11).map { sodium.leaf(of: Array("baris \($0)".utf8)) }
  }

  private func checkpoint(_ size: Int, origin: String = "contoh/jurnal") -> SignedCheckpoint {
    let root = MerkleTree(leaves, checker: sodium).root(ofFirst: size)
    return SignedCheckpoint(
      Checkpoint(origin: origin, size: size, root: root), by: signer, checker: sodium)
  }

  private func proof(_ index: Int, in size: Int, extra: [UInt8]? = nil) throws -> TlogProof {
    let inclusion = try #require(
      MerkleTree(leaves, checker: sodium).inclusion(of: index, in: size))
    return try #require(TlogProof(inclusion, under: checkpoint(size), extra: extra))
  }

  private func standing(_ proof: TlogProof?, of index: Int) -> TlogProofStanding? {
    proof?.standing(of: leaves[index], trusting: [signer.publicKey], checker: sodium)
  }

  @Test func `a proof is its lines, an empty line and the checkpoint as it is`() throws {
    let proof = try proof(3, in: 5, extra: [1, 2, 3])
    let path = proof.path.map { base64($0.bytes) + "\n" }.joined()
    #expect(proof.path.count == 3)
    #expect(
      proof.text
        == "c2sp.org/tlog-proof@v1\nextra AQID\nindex 3\n\(path)\n\(checkpoint(5).text)")
  }

  @Test(arguments: 1...11)
  func `every entry is proven in every ledger that holds it`(size: Int) throws {
    for index in 0..<size {
      let text = try proof(index, in: size).text
      let read = try #require(TlogProof(parsing: Array(text.utf8)))
      #expect(read.text == text)
      #expect(standing(read, of: index) == .genuine)
      #expect(standing(read, of: (index + 1) % leaves.count) == .notIncluded)
    }
  }

  @Test func `who trusts another key does not know this one`() throws {
    let other = try #require(sodium.signer(seed: Array(repeating: 2, count: 32)))
    let standing = try proof(3, in: 5)
      .standing(of: leaves[3], trusting: [other.publicKey], checker: sodium)
    #expect(standing == .unknownKey)
  }

  @Test func `a checkpoint of another size makes no proof`() throws {
    let inclusion = try #require(MerkleTree(leaves, checker: sodium).inclusion(of: 3, in: 5))
    #expect(TlogProof(inclusion, under: checkpoint(6)) == nil)
    #expect(TlogProof(inclusion, under: checkpoint(5), extra: []) == nil)
  }

  @Test func `every changed bit of what is signed or proven is noticed`() throws {
    let bytes = Array(try proof(3, in: 5).text.utf8)
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        let standing = standing(TlogProof(parsing: changed), of: 3)
        #expect(standing != .genuine, "byte \(place) bit \(bit)")
      }
    }
  }

  @Test func `extra bytes may be changed by anybody`() throws {
    let text = try proof(3, in: 5, extra: [1, 2, 3]).text.replacing("AQID", with: "AQIE")
    let read = try #require(TlogProof(parsing: Array(text.utf8)))
    #expect(read.extra == [1, 2, 4])
    #expect(standing(read, of: 3) == .genuine)
  }

  private static let rewritings: [@Sendable (String) -> String] = [
    { "\n" + $0 }, { $0 + "\n" }, { String($0.dropLast()) }, { " " + $0 },
    { $0.replacing("\n", with: "\r\n") }, { $0.replacing("@v1", with: "@v2") },
    { $0.replacing("index 3", with: "index 03") }, { $0.replacing("index 3", with: "index +3") },
    { $0.replacing("index 3", with: "index -1") }, { $0.replacing("index 3", with: "index  3") },
    { $0.replacing("index 3", with: "Index 3") }, { $0.replacing("index 3", with: "index ３") },
    { $0.replacing("index 3", with: "index 99999999999999999999") },
    { $0.replacing("index 3\n", with: "") }, { $0.replacing("index 3\n", with: "index 3\n\n") },
    { $0.replacing("index 3\n", with: "index 3\nindex 3\n") },
    { $0.replacing("index 3\n", with: "extra \nindex 3\n") },
    { $0.replacing("index 3\n", with: "extra AQI\nindex 3\n") },
    { $0.replacing("index 3\n", with: "index 3\nextra AQID\n") },
    { $0.replacing("index 3\n", with: "index 3\nAQID\n") },
    { $0.replacing("index 3\n", with: "index 3\n" + String(repeating: "AQID\n", count: 65)) },
    { $0.replacing("\n\n", with: "\n") }, { $0.replacing("=\n", with: "\n") }, { _ in "" },
    { _ in "c2sp.org/tlog-proof@v1\n\n" },
  ]

  @Test(arguments: rewritings.indices)
  func `a proof in another form is none`(index: Int) throws {
    let text = Self.rewritings[index](try proof(3, in: 5).text)
    #expect(TlogProof(parsing: Array(text.utf8)) == nil)
  }

  @Test func `a longer or a shorter path proves nothing`() throws {
    let inclusion = try #require(MerkleTree(leaves, checker: sodium).inclusion(of: 3, in: 5))
    let paths = [inclusion.path + [leaves[0]], Array(inclusion.path.dropLast()), []]
    for path in paths {
      let other = InclusionProof(index: 3, size: 5, path: path)
      #expect(standing(TlogProof(other, under: checkpoint(5)), of: 3) == .notIncluded)
    }
  }

  @Test(arguments: 0...11)
  func `proofs of one pass are those made one by one`(size: Int) throws {
    let levels = MerkleLevels(Array(leaves.prefix(size)), checker: sodium)
    let tree = MerkleTree(leaves, checker: sodium)
    #expect(levels.size == size)
    for index in -1...size {
      #expect(levels.inclusion(of: index) == tree.inclusion(of: index, in: size))
    }
  }
  @Test(arguments: 0...11)
  func `leaves before a known state need not be known one by one`(size: Int) throws {
    let tree = MerkleTree(leaves, checker: sodium)
    for known in 0...size {
      var range = MerkleRange()
      for leaf in leaves.prefix(known) { range.append(leaf, by: sodium) }
      let levels = MerkleLevels(
        Array(leaves[known..<size]), after: range, checker: sodium)
      #expect(levels.size == size)
      for index in -1...size {
        let proof = levels.inclusion(of: index)
        #expect(proof == (index < known ? nil : tree.inclusion(of: index, in: size)))
      }
    }
  }
}
