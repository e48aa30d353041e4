import Dates
import Law
import LawAnalysis

/// What is found of one act's pairs while its areas are looked at.
struct PairSearch {
  private let law: RuleBase
  /// Facts that both sides must state and must not differ in.
  private let kept: Set<Int>
  /// Whether the day must be the same as well.
  private let isDated: Bool
  /// The facts that can turn a verdict.
  private let asked: [Int]
  private let setting: StorySetting
  private var found: [Turn: ScenarioPair] = [:]

  /// One way in which a verdict turns.
  private struct Turn: Hashable {
    let fact: Int?
    /// The two values, or the number of the later day.
    let values: Set<Int>
    let rulings: Set<Ruling>
  }

  init(_ law: RuleBase, asking asked: [Int], kept: Set<Int>, isDated: Bool) {
    self.law = law
    self.asked = asked
    self.kept = kept
    self.isDated = isDated
    setting = StorySetting(law)
  }

  mutating func look(in area: Area) {
    let seed = area.witness
    for fact in asked where !kept.contains(fact) {
      lookAt(fact, seed.on(setting.day(for: seed, turning: fact, within: area.days)))
    }
    if !isDated { lookAtDate(seed, in: area.days) }
  }

  private mutating func lookAt(_ fact: Int, _ seed: Scenario) {
    guard let verdict = try? law.verdict(on: seed), let current = seed.facts[fact]?.single else {
      return
    }
    for value in law.vocabulary.facts[fact].values.indices where value != current {
      let other = seed.with(fact, ValueSet(value))
      guard let turned = try? law.verdict(on: other), turned.ruling != verdict.ruling else {
        continue
      }
      let turn = Turn(
        fact: fact, values: [current, value], rulings: [verdict.ruling, turned.ruling])
      let told = ScenarioPair.Side(scenario: seed, verdict: verdict)
      let changed = ScenarioPair.Side(scenario: other, verdict: turned)
      keep(turn, current < value ? (told, changed) : (changed, told), fact)
    }
  }

  /// The days on either side of both ends of the area.
  private mutating func lookAtDate(_ seed: Scenario, in days: Range<Int>) {
    for later in [days.lowerBound, days.upperBound] where later != .max {
      let sides = [later - 1, later].compactMap { law.side(seed.on(Day(number: $0))) }
      let rulings = Set(sides.map(\.verdict.ruling))
      guard sides.count == 2, rulings.count == 2 else { continue }
      keep(Turn(fact: nil, values: [later], rulings: rulings), (sides[0], sides[1]), nil)
    }
  }

  private mutating func keep(
    _ turn: Turn, _ sides: (ScenarioPair.Side, ScenarioPair.Side), _ fact: Int?
  ) {
    guard found[turn] == nil else { return }
    found[turn] = ScenarioPair(fact: fact, first: sides.0, second: sides.1)
  }

  /// What was found, the most teachable first.
  var pairs: PairList {
    PairList(
      Array(found.values).mostTeachableFirst(in: law.vocabulary), law: law, kept: kept)
  }
}
