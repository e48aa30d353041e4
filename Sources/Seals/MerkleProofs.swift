/// That a leaf stands at a place of a tree (RFC 6962, section 2.1.1).
public struct InclusionProof: Hashable, Sendable {
  /// The place of the leaf, counted from 0.
  public let index: Int
  public let size: Int
  /// The missing nodes from the leaf up to the root.
  public let path: [Digest]

  public init(index: Int, size: Int, path: [Digest]) {
    self.index = index
    self.size = size
    self.path = path
  }

  /// Whether `leaf` stands at the place in the tree of `root`.
  public func holds(
    for leaf: Digest, root: Digest, by checker: some SealChecker
  ) -> Bool {
    guard (0..<size).contains(index) else { return false }
    var (place, last, node) = (index, size - 1, leaf)
    for sibling in path {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        node = checker.node(over: sibling, node)
        // A node without a right neighbour rises unchanged to where it has a left one.
        while place & 1 == 0, place != 0 { (place, last) = (place >> 1, last >> 1) }
      } else {
        node = checker.node(over: node, sibling)
      }
      (place, last) = (place >> 1, last >> 1)
    }
    return last == 0 && node == root
  }
}

/// That a tree begins with all leaves of a smaller one (RFC 6962, section 2.1.2).
public struct ConsistencyProof: Hashable, Sendable {
  public let first: Int
  public let second: Int
  public let path: [Digest]

  public init(first: Int, second: Int, path: [Digest]) {
    self.first = first
    self.second = second
    self.path = path
  }

  /// Whether the tree of `secondRoot` begins with the one of `firstRoot`.
  public func holds(
    from firstRoot: Digest, to secondRoot: Digest, by checker: some SealChecker
  ) -> Bool {
    guard (1...max(1, second)).contains(first), second > 0 else {
      return first == 0 && second >= 0 && path.isEmpty && firstRoot == checker.digest(of: [])
    }
    guard first < second else { return path.isEmpty && firstRoot == secondRoot }
    let isFull = first & (first - 1) == 0
    let nodes = (isFull ? [firstRoot] : []) + path
    guard let start = nodes.first, !path.isEmpty else { return false }
    var (place, last) = (first - 1, second - 1)
    while place & 1 == 1 { (place, last) = (place >> 1, last >> 1) }
    var (old, new) = (start, start)
    for node in nodes.dropFirst() {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        (old, new) = (checker.node(over: node, old), checker.node(over: node, new))
        while place & 1 == 0, place != 0 { (place, last) = (place >> 1, last >> 1) }
      } else {
        new = checker.node(over: new, node)
      }
      (place, last) = (place >> 1, last >> 1)
    }
    return last == 0 && old == firstRoot && new == secondRoot
  }
}
