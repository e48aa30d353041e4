import Dates

/// A scenario as one row of bits, which is copied and compared faster than a table of facts.
struct PackedCase {
  var day: Day
  /// The possible values of every fact; none where nothing is stated.
  private(set) var facts: [ValueSet]

  init(_ scenario: Scenario, _ law: RuleBase) {
    day = scenario.day
    facts = Array(repeating: .none, count: law.vocabulary.facts.count)
    for (index, values) in scenario.facts { facts[index] = values }
  }

  mutating func make(_ change: Flip.Change) {
    switch change {
    case .fact(let fact, let value): facts[fact] = ValueSet(value)
    case .day(let day): self.day = day
    }
  }

  var scenario: Scenario {
    var stated: [Int: ValueSet] = [:]
    for (index, values) in facts.enumerated() where !values.isEmpty { stated[index] = values }
    return Scenario(day: day, facts: stated)
  }

  func derived(by calendar: ElectionCalendar) -> [Int: ValueSet] {
    calendar.derivedFacts(on: day) { facts[$0].isEmpty ? nil : facts[$0] }
  }
}

/// What tells a verdict from another.
struct CaseKey: Hashable {
  private let regime: Int
  /// What is stated or derived of every fact.
  private var facts: [ValueSet]
  /// The facts that are derived, as bits.
  private var derived: UInt64 = 0
  private let mixed: Int

  init(_ packed: PackedCase, _ derived: [Int: ValueSet], regime: Int) {
    self.regime = regime
    facts = packed.facts
    for (index, values) in derived {
      facts[index] = values
      self.derived |= 1 << UInt64(index & 63)
    }
    // Mixed here because the standard hash of an array takes longer than the rest of a look-up.
    var mixed = UInt64(truncatingIfNeeded: regime) ^ self.derived << 32
    for values in facts { mixed = (mixed ^ values.bits ^ (mixed >> 29)) &* 0x9E37_79B9_7F4A_7C15 }
    self.mixed = Int(truncatingIfNeeded: mixed ^ (mixed >> 32))
  }

  func hash(into hasher: inout Hasher) { hasher.combine(mixed) }

  static func == (left: CaseKey, right: CaseKey) -> Bool {
    left.mixed == right.mixed && left.regime == right.regime && left.derived == right.derived
      && left.facts == right.facts
  }
}
