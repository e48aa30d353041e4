import Dates
import Law

/// Every pair of moves that turns a ruling which no single move turns.
///
/// A move gives a stated fact another value, states a fact that was left out, or takes the nearest
/// day, on either side, on which the other move turns the ruling.
struct PairedMoves {
  private let law: RuleBase
  private let scenario: Scenario
  private let verdict: Verdict
  /// Facts that can matter to the act: circumstances as the vocabulary orders them, then the actor.
  private let facts: [Int]
  private let days: [Day]

  init(of scenario: Scenario, from verdict: Verdict, by law: RuleBase) {
    self.law = law
    self.scenario = scenario
    self.verdict = verdict
    let act = law.vocabulary.index(of: Vocabulary.act)
    let rules = law.rules.filter { $0.speaks(of: scenario, at: act) }
    let boxes = rules.flatMap(\.boxes).filter { $0.allows(scenario, at: act) }
    facts = law.askedFacts(in: boxes, besides: act)
    days = law.boundaries(of: rules)
  }

  var sets: [ChangeSet] {
    let actor = law.vocabulary.index(of: Vocabulary.actor)
    var sets: [ChangeSet] = []
    for (position, first) in facts.enumerated() {
      for value in values(at: first) {
        let moved = scenario.with(first, ValueSet(value))
        let change = Flip.Change.fact(first, value: value)
        for second in facts[(position + 1)...] where second != actor {
          sets += self.sets(change, moved, with: second)
        }
        let dated = self.dated(moved)
        sets += dated.map { day, verdict in
          let changes = first == actor ? [.day(day), change] : [change, .day(day)]
          return ChangeSet(changes: changes, verdict: verdict)
        }
        if let actor, first != actor { sets += self.sets(change, moved, with: actor) }
      }
    }
    return sets
  }

  private func sets(
    _ change: Flip.Change, _ moved: Scenario, with second: Int
  ) -> [ChangeSet] {
    values(at: second).compactMap { value in
      turned(moved.with(second, ValueSet(value))).map {
        ChangeSet(changes: [change, .fact(second, value: value)], verdict: $0)
      }
    }
  }

  /// The last day before, and the first day after, on which the moved scenario gets another ruling.
  private func dated(_ moved: Scenario) -> [(day: Day, verdict: Verdict)] {
    let earlier = days.filter { $0 <= scenario.day }.reversed().lazy.map { $0.adding(days: -1) }
    let later = days.filter { $0 > scenario.day }.lazy
    let first = earlier.compactMap { day in turned(moved.on(day)).map { (day, $0) } }.first
    let next = later.compactMap { day in turned(moved.on(day)).map { (day, $0) } }.first
    return [first, next].compactMap { $0 }
  }

  /// The values that a move can give the fact; one that was left out keeps what the calendar allows.
  private func values(at fact: Int) -> [Int] {
    let all = law.vocabulary.facts[fact].all
    guard let stated = scenario.facts[fact] else { return (verdict.derived[fact] ?? all).indices }
    return all.indices.filter { stated.single != $0 }
  }

  private func turned(_ changed: Scenario) -> Verdict? {
    guard let other = try? law.verdict(on: changed), other.ruling != verdict.ruling,
      other.outcome != .undetermined
    else { return nil }
    return other
  }
}

extension Rule {
  /// Whether the rule can apply to the act that `scenario` states.
  func speaks(of scenario: Scenario, at act: Int?) -> Bool {
    boxes.contains { $0.allows(scenario, at: act) }
  }
}

extension Box {
  /// Whether what `scenario` states of `fact` can lie in the box.
  func allows(_ scenario: Scenario, at fact: Int?) -> Bool {
    guard let fact, let stated = scenario.facts[fact] else { return true }
    return clauses.allSatisfy { $0.fact != fact || !$0.allowed.intersection(stated).isEmpty }
  }
}

extension RuleBase {
  /// The facts that `boxes` or the calendar ask about, and those that exclude one of them; the act
  /// is left out and the actor comes last.
  func askedFacts(in boxes: [Box], besides act: Int?) -> [Int] {
    var asked = Set(boxes.flatMap(\.clauses).map(\.fact))
    if let election = vocabulary.index(of: "pemilihan"), !elections.isEmpty {
      asked.insert(election)
    }
    for box in vocabulary.impossible where box.clauses.contains(where: { asked.contains($0.fact) })
    {
      asked.formUnion(box.clauses.map(\.fact))
    }
    let actor = vocabulary.index(of: Vocabulary.actor)
    return asked.filter { $0 != act && $0 != actor }.sorted() + (actor.map { [$0] } ?? [])
  }

  /// The days on which one of `rules` begins or ends, and each election's dividing days.
  func boundaries(of rules: [Rule]) -> [Day] {
    let dividing = Set(
      elections.flatMap {
        [$0.determination, $0.campaign.start, $0.campaign.end, $0.voting].compactMap { $0 }
      })
    return rules.map(\.interval).days.union(dividing).sorted()
  }
}
