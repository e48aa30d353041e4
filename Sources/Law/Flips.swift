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
    Array(flips(of: scenario, from: ruling) { try? verdict(on: $0) })
  }

  /// The stated facts whose change can change the ruling, and whether the date can.
  public func decisiveFacts(
    of scenario: Scenario, from ruling: Ruling
  ) -> (facts: [Int], date: Bool) {
    decisiveFacts(of: scenario, from: ruling) { try? verdict(on: $0) }
  }

  /// The flips as `judge` finds them, each when it is asked for.
  func flips(
    of scenario: Scenario, from ruling: Ruling, judge: @escaping (Scenario) -> Verdict?
  ) -> some Sequence<Flip> {
    let act = vocabulary.index(of: Vocabulary.act)
    let actor = vocabulary.index(of: Vocabulary.actor)
    let stated = scenario.facts.keys.filter { $0 != act && $0 != actor }.sorted()
    let actors = scenario.facts.keys.filter { $0 == actor }
    let groups =
      stated.flatMap { changes(of: $0, in: scenario) } + changesOfDay(in: scenario)
      + actors.flatMap { changes(of: $0, in: scenario) }
    return groups.lazy.compactMap { group in
      group.lazy.compactMap { scenario.flip($0, from: ruling, judge: judge) }.first
    }
  }

  func decisiveFacts(
    of scenario: Scenario, from ruling: Ruling, judge: (Scenario) -> Verdict?
  ) -> (facts: [Int], date: Bool) {
    func turns(_ groups: [[Flip.Change]]) -> Bool {
      groups.contains { group in
        group.contains { scenario.flip($0, from: ruling, judge: judge) != nil }
      }
    }
    let facts = scenario.facts.keys.sorted().filter { turns(changes(of: $0, in: scenario)) }
    return (facts, turns(changesOfDay(in: scenario)))
  }

  /// Every other value of the fact.
  private func changes(of fact: Int, in scenario: Scenario) -> [[Flip.Change]] {
    guard let current = scenario.facts[fact]?.single else { return [] }
    return vocabulary.facts[fact].values.indices.filter { $0 != current }
      .map { [.fact(fact, value: $0)] }
  }

  /// Groups of days; only the first of a group that turns the ruling is a flip.
  private func changesOfDay(in scenario: Scenario) -> [[Flip.Change]] {
    // The last day before each change, nearest first; then the first day of each later one.
    let earlier = boundaries.filter { $0 <= scenario.day }.reversed().map { $0.adding(days: -1) }
    let later = boundaries.filter { $0 > scenario.day }
    return [earlier, later].map { $0.map(Flip.Change.day) }
  }
}

extension Scenario {
  /// The scenario with the change made.
  fileprivate func with(_ change: Flip.Change) -> Scenario {
    switch change {
    case .fact(let fact, let value): with(fact, ValueSet(value))
    case .day(let day): on(day)
    }
  }

  fileprivate func flip(
    _ change: Flip.Change, from ruling: Ruling, judge: (Scenario) -> Verdict?
  ) -> Flip? {
    guard let verdict = judge(with(change)), verdict.ruling != ruling,
      verdict.outcome != .undetermined
    else { return nil }
    return Flip(change: change, verdict: verdict)
  }
}
