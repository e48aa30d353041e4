import Dates

/// A scenario as one row of bits, perhaps with one change, which is compared faster than a table of
/// facts.
struct PackedCase {
  private(set) var day: Day
  /// The possible values of every fact; none where nothing is stated.
  private let facts: [ValueSet]
  private var changed: (fact: Int, values: ValueSet)?

  init(_ scenario: Scenario, _ law: RuleBase) {
    day = scenario.day
    var facts = Array(repeating: ValueSet.none, count: law.vocabulary.wholes.count)
    for (index, values) in scenario.facts { facts[index] = values }
    self.facts = facts
  }

  subscript(fact: Int) -> ValueSet {
    if let changed, changed.fact == fact { changed.values } else { facts[fact] }
  }

  var count: Int { facts.count }

  /// The case with `change` made, and no other.
  func with(_ change: Flip.Change) -> PackedCase {
    var copy = self
    switch change {
    case .fact(let fact, let value): copy.changed = (fact, ValueSet(value))
    case .day(let day): copy.day = day
    }
    return copy
  }

  var scenario: Scenario {
    var stated: [Int: ValueSet] = [:]
    for index in facts.indices where !self[index].isEmpty { stated[index] = self[index] }
    return Scenario(day: day, facts: stated)
  }
}

/// What tells a verdict from another.
struct CaseKey: Hashable {
  private let regime: Int
  /// What is stated of the facts that are asked about, in the order of the vocabulary.
  private var facts: [ValueSet] = []
  private let derived: Derived
  private let mixed: Int

  init(_ packed: PackedCase, _ derived: Derived, _ regime: Regime) {
    self.regime = regime.number
    self.derived = derived
    facts.reserveCapacity(packed.count)
    // Mixed here because the standard hash of an array takes longer than the rest of a look-up.
    var mixed = UInt64(truncatingIfNeeded: regime.number)
    for index in 0..<packed.count where regime.asked >> UInt64(index & 63) & 1 == 1 {
      let values = packed[index]
      facts.append(values)
      mixed = (mixed ^ values.bits ^ (mixed >> 29)) &* 0x9E37_79B9_7F4A_7C15
    }
    mixed ^= derived.status.bits << 32 ^ derived.phase.bits << 48
    self.mixed = Int(truncatingIfNeeded: mixed ^ (mixed >> 32))
  }

  func hash(into hasher: inout Hasher) { hasher.combine(mixed) }

  static func == (left: CaseKey, right: CaseKey) -> Bool {
    left.mixed == right.mixed && left.regime == right.regime && left.derived == right.derived
      && left.facts == right.facts
  }
}
