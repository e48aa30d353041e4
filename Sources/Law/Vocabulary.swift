import Text

/// A set of values of one fact, as bits in the order of the vocabulary; at most 64 values.
public struct ValueSet: Hashable, Sendable {
  public var bits: UInt64

  public init(bits: UInt64) { self.bits = bits }
  public init(_ index: Int) { bits = 1 << UInt64(index) }
  /// The first `count` values.
  public init(first count: Int) { bits = count >= 64 ? .max : (1 << UInt64(count)) - 1 }

  public static let none = ValueSet(bits: 0)
  public var isEmpty: Bool { bits == 0 }
  public var count: Int { bits.nonzeroBitCount }
  /// The only value in the set, or `nil`.
  public var single: Int? { count == 1 ? bits.trailingZeroBitCount : nil }
  public var indices: [Int] { (0..<64).filter { contains($0) } }

  public func contains(_ index: Int) -> Bool { bits >> UInt64(index) & 1 == 1 }
  public func isSubset(of other: ValueSet) -> Bool { bits & ~other.bits == 0 }
  public func intersection(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits & other.bits) }
  public func union(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits | other.bits) }
  public func subtracting(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits & ~other.bits) }
}

/// One thing that can be true of a scenario: a closed list of values, none of them implied.
public struct Fact: Hashable, Sendable {
  public struct Value: Hashable, Sendable {
    public let id: String
    public let label: Bilingual
    public let definition: Bilingual
    /// What people call it in everyday speech.
    public let synonyms: [String]
  }

  public let id: String
  public let label: Bilingual
  public let question: Bilingual
  public let values: [Value]

  public var all: ValueSet { ValueSet(first: values.count) }

  /// The position of the value called `id`, or `nil`.
  public func index(of id: String) -> Int? { values.firstIndex { $0.id == id } }
}

/// A name for some values of a fact, such as `ASN` for three kinds of `pelaku`.
public struct ValueGroup: Hashable, Sendable {
  public let id: String
  public let fact: Int
  public let values: ValueSet
}

/// The facts a scenario may state, in the order in which they are asked.
public struct Vocabulary: Hashable, Sendable {
  public let facts: [Fact]
  public let groups: [ValueGroup]
  /// Combinations that cannot be.
  public let impossible: [Box]
  private let positions: [String: Int]
  /// Where the facts that say what was done and by whom stand; looked up once, since every verdict
  /// asks.
  let actPosition: Int?
  let actorPosition: Int?
  /// All values of each fact.
  let wholes: [ValueSet]

  /// The fact that says who acted; without a rule for the actor a verdict is out of scope.
  public static let actor = "pelaku"
  /// The fact that says what was done.
  public static let act = "perbuatan"
  /// What the date of the act is called beside the facts.
  public static let date = "tanggal"

  public init(facts: [Fact], groups: [ValueGroup], impossible: [Box]) {
    self.facts = facts
    self.groups = groups
    self.impossible = impossible
    let positions = Dictionary(
      facts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.positions = positions
    actPosition = positions[Self.act]
    actorPosition = positions[Self.actor]
    wholes = facts.map(\.all)
  }

  /// The position of the fact called `id`, or `nil`.
  public func index(of id: String) -> Int? { positions[id] }

  public subscript(id: String) -> Fact? { positions[id].map { facts[$0] } }
}
