/// A Merkle tree of RFC 6962 with all its nodes: after one pass over the leaves every proof takes
/// time in the logarithm of their number, which many certificates at once need.
public struct MerkleLevels: Sendable {
  /// The leaves, and above them ever fewer nodes up to the root. A node without a right neighbour
  /// rises unchanged.
  private let levels: [[Digest]]

  public init(_ leaves: [Digest], checker: some SealChecker) {
    var levels = [leaves]
    while let below = levels.last, below.count > 1 {
      levels.append(
        stride(from: 0, to: below.count, by: 2).map { place in
          place + 1 < below.count
            ? checker.node(over: below[place], below[place + 1]) : below[place]
        })
    }
    self.levels = levels
  }

  /// How many leaves there are.
  public var size: Int { levels[0].count }

  /// The proof that the leaf at `index` stands in the whole tree; `nil` where there is no such leaf.
  public func inclusion(of index: Int) -> InclusionProof? {
    guard levels[0].indices.contains(index) else { return nil }
    var (place, path): (Int, [Digest]) = (index, [])
    for level in levels {
      if level.indices.contains(place ^ 1) { path.append(level[place ^ 1]) }
      place >>= 1
    }
    return InclusionProof(index: index, size: size, path: path)
  }
}
