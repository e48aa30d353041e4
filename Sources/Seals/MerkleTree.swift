/// A Merkle tree of RFC 6962 with all its leaves, which gives proofs.
public struct MerkleTree: Sendable {
  public let leaves: [Digest]
  private let checker: any SealChecker

  public init(_ leaves: [Digest], checker: any SealChecker) {
    self.leaves = leaves
    self.checker = checker
  }

  /// The root of the first `size` leaves, which must be there.
  public func root(ofFirst size: Int) -> Digest { root(of: 0..<size) }

  /// The proof that the leaf at `index` stands in the tree of the first `size` leaves; `nil` where
  /// there is no such leaf or tree.
  public func inclusion(of index: Int, in size: Int) -> InclusionProof? {
    guard size <= leaves.count, (0..<max(0, size)).contains(index) else { return nil }
    var (rest, path): (Range<Int>, [Digest]) = (0..<size, [])
    while rest.count > 1 {
      let middle = rest.lowerBound + split(of: rest.count)
      let (left, right) = (rest.lowerBound..<middle, middle..<rest.upperBound)
      path.append(root(of: index < middle ? right : left))
      rest = index < middle ? left : right
    }
    return InclusionProof(index: index, size: size, path: path.reversed())
  }

  /// The proof that the tree of the first `second` leaves begins with that of the first `first`;
  /// `nil` where there are no such trees.
  public func consistency(from first: Int, to second: Int) -> ConsistencyProof? {
    guard second <= leaves.count, (0...max(0, second)).contains(first) else { return nil }
    guard first > 0 else { return ConsistencyProof(first: 0, second: second, path: []) }
    var (rest, path): (Range<Int>, [Digest]) = (0..<second, [])
    while rest.upperBound != first {
      let middle = rest.lowerBound + split(of: rest.count)
      let (left, right) = (rest.lowerBound..<middle, middle..<rest.upperBound)
      path.append(root(of: first <= middle ? right : left))
      rest = first <= middle ? left : right
    }
    // Where the smaller tree is a full subtree, the verifier has its root already.
    if rest.lowerBound > 0 { path.append(root(of: rest)) }
    return ConsistencyProof(first: first, second: second, path: path.reversed())
  }

  private func root(of part: Range<Int>) -> Digest {
    var range = MerkleRange()
    for leaf in leaves[part] { range.append(leaf, by: checker) }
    return range.root(by: checker)
  }

  /// The greatest power of two below `count`.
  private func split(of count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}
