import Dates
import Law

/// Full scenarios, every fact stated, drawn evenly and always the same for one seed.
struct Samples: Sequence, IteratorProtocol {
  private let law: RuleBase
  private let days: [Day]
  private var state: UInt64
  private var left: Int

  init(_ count: Int, of law: RuleBase, seed: UInt64) {
    self.law = law
    // Verdicts change on boundary days only, so the days around them are all that differ.
    days = law.boundaries.flatMap { [$0.adding(days: -1), $0] }.filter { law.firstDay ?? $0 <= $0 }
    state = seed
    left = count
  }

  mutating func next() -> Scenario? {
    guard left > 0 else { return nil }
    left -= 1
    var facts: [Int: ValueSet] = [:]
    for (index, fact) in law.vocabulary.facts.enumerated() {
      facts[index] = ValueSet(draw(below: fact.values.count))
    }
    return Scenario(day: days[draw(below: days.count)], facts: facts)
  }

  /// SplitMix64.
  private mutating func draw(below count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(count))
  }
}
