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

/// The flips of a scenario, each found when it is asked for.
public struct Flips: Sequence, IteratorProtocol {
  private let groups: [[Flip.Change]]
  /// The groups of which only the first change that turns the ruling is a flip.
  private let onlyFirst: Range<Int>
  private let turned: (Flip.Change) -> Verdict?
  private var group = 0
  private var place = 0

  init(
    groups: [[Flip.Change]], onlyFirst: Range<Int>, turned: @escaping (Flip.Change) -> Verdict?
  ) {
    self.groups = groups
    self.onlyFirst = onlyFirst
    self.turned = turned
  }

  /// The nearest flip that has not been given yet.
  public mutating func next() -> Flip? {
    while group < groups.count {
      while place < groups[group].count {
        let change = groups[group][place]
        place += 1
        guard let verdict = turned(change) else { continue }
        if onlyFirst.contains(group) { place = groups[group].count }
        return Flip(change: change, verdict: verdict)
      }
      group += 1
      place = 0
    }
    return nil
  }
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
  ) -> Flips {
    let (act, actor) = (vocabulary.actPosition, vocabulary.actorPosition)
    var groups: [[Flip.Change]] = []
    for fact in scenario.facts.keys.sorted() where fact != act && fact != actor {
      groups.append(changes(of: fact, in: scenario))
    }
    let circumstances = groups.count
    groups += changesOfDay(in: scenario, days)
    let dates = groups.count
    if let actor, scenario.facts[actor] != nil { groups.append(changes(of: actor, in: scenario)) }
    return Flips(groups: groups, onlyFirst: circumstances..<dates, turned: turned)
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
    return (0..<vocabulary.wholes[fact].count).filter { $0 != current }
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
