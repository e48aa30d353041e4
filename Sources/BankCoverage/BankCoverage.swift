import Assessment
import Law
import LawEditions
import QuestionBanks

/// What of a law the items of banks ask, and what no item asks.
public struct BankCoverage: Sendable {
  /// In the law's order.
  public let rules: [RuleUse]
  public let overrides: [OverrideUse]
  /// Act by act in the vocabulary's order; acts that no rule speaks of are left out.
  public let acts: [ActUse]
  /// By id.
  public let stipulations: [StipulationUse]
  /// How many items have each outcome among their cases.
  public let outcomes: [Outcome: Int]
  /// How many items have each class and level among what follows.
  public let levels: [ClassLevel: Int]
  public let itemCount: Int

  public init(of items: [KeyedItem], by law: RuleBase) {
    let cases = items.flatMap { keyed in
      keyed.item.scenarios.compactMap { JudgedCase($0, of: keyed, by: law) }
    }
    itemCount = items.count
    rules = RuleUse.all(in: cases, of: law)
    overrides = OverrideUse.all(in: cases, of: law)
    acts = ActUse.all(in: cases, of: law)
    stipulations = StipulationUse.all(in: items, of: law)
    outcomes = counts(cases) { [$0.verdict.outcome] }
    levels = counts(cases) {
      $0.verdict.ruling.consequences.map { ClassLevel($0.offenceClass, $0.level) }
    }
  }
}

/// For each of the `values` the number of items that have it in some case.
func counts<Value: Hashable>(
  _ cases: [JudgedCase], _ values: (JudgedCase) -> [Value]
) -> [Value: Int] {
  var items: [Value: Set<ItemID>] = [:]
  for one in cases {
    for value in values(one) { items[value, default: []].insert(one.item) }
  }
  return items.mapValues(\.count)
}

/// One case of an item with what the law says of it.
struct JudgedCase: Sendable {
  let item: ItemID
  let scenario: Scenario
  let background: Scenario
  let verdict: Verdict
  let isExaminable: Bool

  init?(_ scenario: Scenario, of keyed: KeyedItem, by law: RuleBase) {
    guard let verdict = try? law.verdict(on: scenario) else { return nil }
    item = keyed.item.id
    self.scenario = scenario
    background = keyed.item.background
    self.verdict = verdict
    isExaminable = keyed.isExaminable
  }

  /// The rules that decide the case.
  var deciding: [Rule] {
    verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
  }
}

/// A rule, and the items that ask it.
public struct RuleUse: Hashable, Sendable {
  public let rule: Rule
  /// Items in which it decides.
  public let deciding: Int
  /// Items fit for exams in which it decides.
  public let examinable: Int
  /// Items in which it applies and another rule defeats it.
  public let defeated: Int

  /// Whether an exam may rest on it: sure, and not about what officials contradict each other on.
  public var mayKeyAnExam: Bool {
    switch rule.effect {
    case .permitted, .violation: rule.confidence == .high
    case .contested: false
    }
  }

  static func all(in cases: [JudgedCase], of law: RuleBase) -> [RuleUse] {
    let deciding = counts(cases) { $0.deciding.map(\.id) }
    let examinable = counts(cases.filter(\.isExaminable)) { $0.deciding.map(\.id) }
    let defeated = counts(cases) { $0.verdict.defeated.map(\.rule.id) }
    return law.rules.map { rule in
      RuleUse(
        rule: rule, deciding: deciding[rule.id] ?? 0, examinable: examinable[rule.id] ?? 0,
        defeated: defeated[rule.id] ?? 0)
    }
  }
}

/// One rule that defeats another, and whether items show both ways.
public struct OverrideUse: Hashable, Sendable {
  public let rule: String
  public let defeated: String
  /// Items in which the first defeats the second.
  public let defeating: Int
  /// Items in which the second decides.
  public let standing: Int

  static func all(in cases: [JudgedCase], of law: RuleBase) -> [OverrideUse] {
    let defeats = counts(cases) { one in
      one.verdict.defeated.flatMap { defeat in defeat.by.map { [$0.id, defeat.rule.id] } }
    }
    let deciding = counts(cases) { $0.deciding.map(\.id) }
    return law.rules.flatMap { rule in
      rule.defeats.map { other in
        OverrideUse(
          rule: rule.id, defeated: other, defeating: defeats[[rule.id, other]] ?? 0,
          standing: deciding[other] ?? 0)
      }
    }
  }
}

/// A stipulation, and how many items ask it.
public struct StipulationUse: Hashable, Sendable {
  public let stipulation: Stipulation
  public let items: Int

  static func all(in items: [KeyedItem], of law: RuleBase) -> [StipulationUse] {
    var asked: [String: Int] = [:]
    for keyed in items {
      if case .stipulation(let stipulation) = keyed.ground {
        asked[stipulation.id, default: 0] += 1
      }
    }
    return law.stipulations.map { StipulationUse(stipulation: $0, items: asked[$0.id] ?? 0) }
  }
}
