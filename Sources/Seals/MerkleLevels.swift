/// A Merkle tree of RFC 6962 with all its nodes: after one pass over the leaves every proof takes
/// time in the logarithm of their number, which many certificates at once need.
public struct MerkleLevels: Sendable {
  /// The nodes of one height that are known, from the `first` one on.
  private struct Level {
    let first: Int
    let nodes: [Digest]

    subscript(place: Int) -> Digest? {
      nodes.indices.contains(place - first) ? nodes[place - first] : nil
    }
  }

  /// The leaves, and above them ever fewer nodes up to the root. A node without a right neighbour
  /// rises unchanged.
  private let levels: [Level]
  /// How many leaves lie before those that are known one by one.
  private let hidden: Int

  /// The tree of the leaves under `range`, which are known by its peaks alone, and of `leaves`.
  public init(
    _ leaves: [Digest], after range: MerkleRange = MerkleRange(), checker: some SealChecker
  ) {
    hidden = range.size
    var peaks = range.peaks
    var rest = range.size
    var nodes = leaves
    var levels: [Level] = []
    while true {
      // A peak of this height stands left of all that is known, and its place is even.
      if rest & 1 == 1 { nodes.insert(peaks.removeLast(), at: 0) }
      levels.append(Level(first: rest & ~1, nodes: nodes))
      guard nodes.count + (rest & ~1) > 1 else { break }
      nodes = stride(from: 0, to: nodes.count, by: 2).map { place in
        place + 1 < nodes.count
          ? checker.node(over: nodes[place], nodes[place + 1]) : nodes[place]
      }
      rest >>= 1
    }
    self.levels = levels
  }

  /// How many leaves there are.
  public var size: Int { levels[0].first + levels[0].nodes.count }

  /// The proof that the leaf at `index` stands in the whole tree; `nil` where there is no such leaf,
  /// or it is not known.
  public func inclusion(of index: Int) -> InclusionProof? {
    guard (hidden..<max(hidden, size)).contains(index) else { return nil }
    var (place, path): (Int, [Digest]) = (index, [])
    for level in levels {
      if let neighbour = level[place ^ 1] { path.append(neighbour) }
      place >>= 1
    }
    return InclusionProof(index: index, size: size, path: path)
  }
}
