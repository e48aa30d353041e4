/// A Merkle tree of RFC 6962 reduced to the roots of its full subtrees, so that appending a leaf
/// and giving the root take time and room in the logarithm of its size.
public struct MerkleRange: Hashable, Sendable {
  /// How many leaves the tree has.
  public private(set) var size = 0
  /// The roots of the full subtrees from left to right, one for each 1 among the bits of `size`.
  public private(set) var peaks: [Digest] = []

  public init() {}

  /// The tree of `size` leaves with these subtree roots, or `nil` where their number does not fit.
  public init?(size: Int, peaks: [Digest]) {
    guard size >= 0, peaks.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.peaks = peaks
  }

  /// Makes `leaf`, the digest of an entry as ``SealChecker/leaf(of:)`` gives it, the last leaf.
  public mutating func append(_ leaf: Digest, by checker: some SealChecker) {
    var node = leaf
    for _ in 0..<(~size).trailingZeroBitCount {
      node = checker.node(over: peaks.removeLast(), node)
    }
    peaks.append(node)
    size += 1
  }

  /// The root of the tree; of an empty one, the digest of nothing.
  public func root(by checker: some SealChecker) -> Digest {
    guard let last = peaks.last else { return checker.digest(of: []) }
    return peaks.dropLast().reversed().reduce(last) { checker.node(over: $1, $0) }
  }
}

extension SealChecker {
  /// The leaf of an entry in the tree of RFC 6962: a digest that no inner node can have.
  public func leaf(of entry: some Collection<UInt8>) -> Digest {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entry.count + 1)
    bytes.append(0)
    bytes.append(contentsOf: entry)
    return digest(of: bytes)
  }

  /// The inner node over two others.
  public func node(over left: Digest, _ right: Digest) -> Digest {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * Digest.size + 1)
    bytes.append(1)
    bytes.append(contentsOf: left.bytes)
    bytes.append(contentsOf: right.bytes)
    return digest(of: bytes)
  }
}
