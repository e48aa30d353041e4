import Assessment
import Dates
import Law

/// Full scenarios, every fact stated, drawn evenly and always the same for one seed.
public struct SampledScenarios: Sequence, IteratorProtocol {
  private let law: RuleBase
  private let days: [Day]
  private var chance: SeededGenerator
  private var left: Int

  public init(_ count: Int, of law: RuleBase, seed: UInt64) {
    self.law = law
    // Verdicts change on boundary days only, so the days around them are all that differ.
    days = law.boundaries.flatMap { [$0.adding(days: -1), $0] }.filter { law.firstDay ?? $0 <= $0 }
    chance = SeededGenerator(seed: seed)
    left = count
  }

  public mutating func next() -> Scenario? {
    guard left > 0 else { return nil }
    left -= 1
    var facts: [Int: ValueSet] = [:]
    for (index, fact) in law.vocabulary.facts.enumerated() {
      facts[index] = ValueSet(draw(below: fact.values.count))
    }
    return Scenario(day: days[draw(below: days.count)], facts: facts)
  }

  private mutating func draw(below count: Int) -> Int { Int(chance.next() % UInt64(count)) }
}
