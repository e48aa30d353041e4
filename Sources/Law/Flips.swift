import Dates

/// One change of a scenario that changes the verdict.
public struct Flip: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    case fact(Int, value: Int)
    case day(Day)
  }

  public let change: Change
  public let verdict: Verdict
}

extension RuleBase {
  /// Every change of one stated fact, or of the date to the nearest day on either side, that
  /// changes the ruling. Changing the act makes another scenario, so it is left out.
  public func flips(of scenario: Scenario, from ruling: Ruling) -> [Flip] {
    let act = vocabulary.index(of: Vocabulary.act)
    let actor = vocabulary.index(of: Vocabulary.actor)
    let stated = scenario.facts.keys.filter { $0 != act && $0 != actor }.sorted()
    let circumstances = stated.flatMap { flips(of: scenario, at: $0, from: ruling) }
    let actors = scenario.facts.keys.filter { $0 == actor }
      .flatMap { flips(of: scenario, at: $0, from: ruling) }
    return circumstances + dateFlips(of: scenario, from: ruling) + actors
  }

  /// The stated facts whose change can change the ruling, and whether the date can.
  public func decisiveFacts(
    of scenario: Scenario, from ruling: Ruling
  ) -> (facts: [Int], date: Bool) {
    let facts = scenario.facts.keys.sorted()
      .filter { !flips(of: scenario, at: $0, from: ruling).isEmpty }
    return (facts, !dateFlips(of: scenario, from: ruling).isEmpty)
  }

  private func flips(of scenario: Scenario, at fact: Int, from ruling: Ruling) -> [Flip] {
    guard let current = scenario.facts[fact]?.single else { return [] }
    return vocabulary.facts[fact].values.indices.compactMap { value in
      guard value != current else { return nil }
      return flip(.fact(fact, value: value), scenario.with(fact, ValueSet(value)), ruling)
    }
  }

  private func dateFlips(of scenario: Scenario, from ruling: Ruling) -> [Flip] {
    let boundaries = boundaries
    // The last day before each change, nearest first; then the first day of each later one.
    let earlier = boundaries.filter { $0 <= scenario.day }.reversed().lazy
      .map { $0.adding(days: -1) }
    let later = boundaries.filter { $0 > scenario.day }.lazy
    let first = earlier.compactMap { flip(.day($0), scenario.on($0), ruling) }.first
    let next = later.compactMap { flip(.day($0), scenario.on($0), ruling) }.first
    return [first, next].compactMap { $0 }
  }

  private func flip(_ change: Flip.Change, _ changed: Scenario, _ ruling: Ruling) -> Flip? {
    guard let verdict = try? verdict(on: changed), verdict.ruling != ruling,
      verdict.outcome != .undetermined
    else { return nil }
    return Flip(change: change, verdict: verdict)
  }
}
