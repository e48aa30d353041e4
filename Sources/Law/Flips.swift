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
    Array(flips(of: scenario, dividedBy: boundaries) { turned(scenario, by: $0, from: ruling) })
  }

  /// The stated facts whose change can change the ruling, and whether the date can.
  public func decisiveFacts(
    of scenario: Scenario, from ruling: Ruling
  ) -> (facts: [Int], date: Bool) {
    decisiveFacts(of: scenario, dividedBy: boundaries) {
      turned(scenario, by: $0, from: ruling) != nil
    }
  }

  private func turned(
    _ scenario: Scenario, by change: Flip.Change, from ruling: Ruling
  ) -> Verdict? {
    guard let verdict = try? verdict(on: scenario.with(change)), verdict.ruling != ruling,
      verdict.outcome != .undetermined
    else { return nil }
    return verdict
  }

  /// The flips, each found when it is asked for.
  ///
  /// - Parameter days: Every day on which the law of the scenario may change.
  /// - Parameter turned: The verdict with a change made, where that is another ruling.
  func flips(
    of scenario: Scenario, dividedBy days: [Day], turned: @escaping (Flip.Change) -> Verdict?
  ) -> some Sequence<Flip> {
    let act = vocabulary.index(of: Vocabulary.act)
    let actor = vocabulary.index(of: Vocabulary.actor)
    var changes: [Flip.Change] = []
    // Of each group, only the first change that turns the ruling is a flip.
    var groups: [Range<Int>] = []
    func add(_ fact: Int) {
      let start = changes.count
      changes += self.changes(of: fact, in: scenario)
      groups += (start..<changes.count).map { $0..<$0 + 1 }
    }
    for fact in scenario.facts.keys.sorted() where fact != act && fact != actor { add(fact) }
    for group in changesOfDay(in: scenario, days) {
      groups.append(changes.count..<changes.count + group.count)
      changes += group
    }
    if let actor, scenario.facts[actor] != nil { add(actor) }
    return groups.lazy.compactMap { [changes] group in
      for change in changes[group] {
        if let verdict = turned(change) { return Flip(change: change, verdict: verdict) }
      }
      return nil
    }
  }

  func decisiveFacts(
    of scenario: Scenario, dividedBy days: [Day], turns: (Flip.Change) -> Bool
  ) -> (facts: [Int], date: Bool) {
    let facts = scenario.facts.keys.sorted().filter { fact in
      changes(of: fact, in: scenario).contains(where: turns)
    }
    return (facts, changesOfDay(in: scenario, days).contains { $0.contains(where: turns) })
  }

  /// Every other value of the fact.
  private func changes(of fact: Int, in scenario: Scenario) -> [Flip.Change] {
    guard let current = scenario.facts[fact]?.single else { return [] }
    return (0..<vocabulary.facts[fact].values.count).filter { $0 != current }
      .map { .fact(fact, value: $0) }
  }

  /// The last day before each change of the law, nearest first; and the first day of each later one.
  private func changesOfDay(in scenario: Scenario, _ days: [Day]) -> [[Flip.Change]] {
    let earlier = days.filter { $0 <= scenario.day }.reversed().map { $0.adding(days: -1) }
    let later = days.filter { $0 > scenario.day }
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
}
