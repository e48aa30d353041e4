/// People counted by how far they are; each person is in one count.
public struct CompletionTally: Hashable, Sendable {
  private var counts: [CompletionStatus.Kind: Int] = [:]

  public init() {}

  /// How many are of `kind`.
  public subscript(kind: CompletionStatus.Kind) -> Int { counts[kind, default: 0] }

  public mutating func add(_ kind: CompletionStatus.Kind, count: Int = 1) {
    counts[kind, default: 0] += count
  }

  public var total: Int { counts.values.reduce(0, +) }

  /// How many have what is required.
  public var complete: Int {
    counts.reduce(0) { $0 + ($1.key.isComplete ? $1.value : 0) }
  }

  /// Permille of those who have it, rounded down so that 99.99 never reads as 100; `nil` of nobody.
  public var permille: Int? { total == 0 ? nil : complete * 1000 / total }

  public static func + (left: CompletionTally, right: CompletionTally) -> CompletionTally {
    var sum = left
    for (kind, count) in right.counts { sum.add(kind, count: count) }
    return sum
  }

  /// The fewest people of whom counts are shown without their names.
  public static let smallest = 5
}
