import Seals
import Sodium
import Testing

@Suite struct MerkleTests {
  private func leaves(_ count: Int) throws -> [Digest] {
    let sodium = try sodium()
    return (0..<count).map { sodium.leaf(of: Array("leaf \($0)".utf8)) }
  }

  @Test func `the roots of the published tree come out`() throws {
    let sodium = try sodium()
    var range = MerkleRange()
    #expect(
      range.root(by: sodium).description
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    for (leaf, root) in zip(try SampleTree.digests(), SampleTree.roots) {
      range.append(leaf, by: sodium)
      #expect(range.root(by: sodium).description == root)
    }
  }

  @Test(arguments: [
    (0, 1, []),
    (
      0, 8,
      [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ]
    ),
    (
      5, 8,
      [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
    (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
  ])
  func `the published inclusion proofs come out`(index: Int, size: Int, path: [String]) throws {
    let tree = MerkleTree(try SampleTree.digests(), checker: try sodium())
    #expect(tree.inclusion(of: index, in: size)?.path.map(\.description) == path)
  }

  @Test(arguments: [
    (1, 1, []),
    (
      6, 8,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
    (
      2, 5,
      [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ]
    ),
    (
      6, 7,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
  ])
  func `the published consistency proofs come out`(
    first: Int, second: Int, path: [String]
  ) throws {
    let tree = MerkleTree(try SampleTree.digests(), checker: try sodium())
    #expect(tree.consistency(from: first, to: second)?.path.map(\.description) == path)
  }

  @Test(arguments: 1...33)
  func `roots and proofs are those of the definition, and hold`(size: Int) throws {
    let (sodium, leaves) = (try sodium(), try leaves(size))
    let definition = Definition(checker: sodium)
    let tree = MerkleTree(leaves, checker: sodium)
    let root = definition.root(leaves[...])
    #expect(tree.root(ofFirst: size) == root)
    for place in 0..<size {
      let proof = try #require(tree.inclusion(of: place, in: size))
      #expect(proof.path == definition.path(place, leaves[...]))
      #expect(proof.holds(for: leaves[place], root: root, by: sodium))
    }
    for first in 1...size {
      let proof = try #require(tree.consistency(from: first, to: size))
      #expect(proof.path == definition.proof(first, leaves[...]))
      #expect(proof.holds(from: definition.root(leaves.prefix(first)), to: root, by: sodium))
    }
  }

  @Test(arguments: 1...17)
  func `no other leaf, place, size or path is proved`(size: Int) throws {
    let (sodium, leaves) = (try sodium(), try leaves(size + 1))
    let tree = MerkleTree(leaves, checker: sodium)
    let root = tree.root(ofFirst: size)
    for place in 0..<size {
      let path = try #require(tree.inclusion(of: place, in: size)).path
      for (index, other) in [(place + 1, size), (place - 1, size), (place, size + 1)] {
        let proof = InclusionProof(index: index, size: other, path: path)
        #expect(!proof.holds(for: leaves[place], root: root, by: sodium) || index == place)
        #expect(!proof.holds(for: leaves[place + 1], root: root, by: sodium))
      }
      for wrong in [path + [root], [root] + path, path.dropLast() + [leaves[size]]] {
        let proof = InclusionProof(index: place, size: size, path: wrong)
        #expect(!proof.holds(for: leaves[place], root: root, by: sodium))
      }
    }
  }

  @Test(arguments: 2...17)
  func `no other earlier tree is proved`(size: Int) throws {
    let (sodium, leaves) = (try sodium(), try leaves(size))
    let tree = MerkleTree(leaves, checker: sodium)
    let root = tree.root(ofFirst: size)
    for first in 1..<size {
      let path = try #require(tree.consistency(from: first, to: size)).path
      let old = tree.root(ofFirst: first)
      func holds(_ first: Int, _ path: [Digest], _ old: Digest, _ new: Digest) -> Bool {
        ConsistencyProof(first: first, second: size, path: path)
          .holds(from: old, to: new, by: sodium)
      }
      #expect(holds(first, path, old, root))
      #expect(!holds(first, path, leaves[first], root))
      #expect(!holds(first, path, old, old))
      #expect(!holds(first, [], old, root))
      #expect(!holds(first, path.dropLast(), old, root))
      #expect(!holds(first, path + [root], old, root))
      #expect(!holds(size + 1, path, old, root))
    }
  }

  @Test func `a tree resumed from its peaks goes on as if it had never stopped`() throws {
    let (sodium, leaves) = (try sodium(), try leaves(40))
    var whole = MerkleRange()
    for (size, leaf) in leaves.enumerated() {
      #expect(MerkleRange(size: size, peaks: whole.peaks) == whole)
      #expect(MerkleRange(size: size, peaks: whole.peaks + [leaf]) == nil)
      whole.append(leaf, by: sodium)
    }
    #expect(MerkleRange(size: -1, peaks: []) == nil)
  }

  @Test(arguments: [(-1, 8), (8, 8), (0, 0), (0, 9)])
  func `there is no proof of a leaf outside the tree`(index: Int, size: Int) throws {
    let tree = MerkleTree(try SampleTree.digests(), checker: try sodium())
    #expect(tree.inclusion(of: index, in: size) == nil)
  }
}
