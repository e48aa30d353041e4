import Assessment
import Dates
import Law
import LawAnalysis
import QuestionBanks
import Text

/// A scenario that an item on a rule can be made of.
struct RuleDraft {
  let rule: Rule
  let scenario: Scenario
  let asked: NewItem.Asked

  func item(id: String, topic: String, _ vocabulary: Vocabulary) -> NewItem {
    NewItem(
      id: id, topic: topic, scenario: scenario, story: vocabulary.skeleton(of: scenario),
      asked: asked, remarks: NewBankWords.draftRemarks(rule))
  }
}

/// Drafts for rules, each set where the rule surely decides.
struct RuleDrafts {
  private(set) var drafts: [RuleDraft] = []
  /// The rules for which no such scenario was found.
  private(set) var without: [Rule] = []

  /// More areas of one rule than these are not tried: the first usually serves.
  private static let mostAreas = 60

  init(for rules: [Rule], of law: RuleBase) {
    let regions = RuleRegions(law)
    let wished = Set(rules.map(\.id))
    for (rule, holding) in zip(law.rules, regions.holding) where wished.contains(rule.id) {
      if let draft = Self.draft(of: rule, in: holding.areas, law) {
        drafts.append(draft)
      } else {
        without.append(rule)
      }
    }
    drafts.sort { $0.rule.id < $1.rule.id }
    without.sort { $0.id < $1.id }
  }

  /// The draft that states fewest facts.
  private static func draft(of rule: Rule, in areas: [Area], _ law: RuleBase) -> RuleDraft? {
    let decided = areas.prefix(mostAreas).lazy.compactMap { area in
      witness(in: area, of: rule, law).map { law.fewestFacts(of: $0, for: rule) }
    }
    let scenarios = decided.prefix(3).sorted { $0.facts.count < $1.facts.count }
    for scenario in scenarios {
      let wished: [VerdictQuestion] =
        rule.consequence == nil ? [.permission] : [.level, .permission]
      let settled = NewItem.Asked.settled(among: wished, on: scenario, by: law)
      if let asked = settled.first(where: { _ in true }) {
        return RuleDraft(rule: rule, scenario: scenario, asked: asked)
      }
    }
    return nil
  }

  /// A full scenario of the area, on a day people know, in which the rule surely decides: by the
  /// first actor of whom no less sure rule says more.
  private static func witness(in area: Area, of rule: Rule, _ law: RuleBase) -> Scenario? {
    let first = area.witness
    let days = law.days(for: first).filter { area.days.contains($0.number) }
    let actor = law.vocabulary.index(of: Vocabulary.actor)
    let cast = actor.map { fact in
      area.values[fact].indices.map { first.with(fact, ValueSet($0)) }
    }
    return (cast ?? [first]).lazy.flatMap { one in days.map(one.on) }
      .first { law.isDecided($0, by: rule) }
  }
}

extension RuleBase {
  /// Days to set a scenario on: in the campaign where there are candidates, before they are
  /// determined where there are none yet, the latest election first; then the days the law knows.
  fileprivate func days(for scenario: Scenario) -> [Day] {
    let status = vocabulary.index(of: "status_calon")
    let value = status.flatMap { fact in
      scenario.facts[fact]?.single.map { vocabulary.facts[fact].values[$0].id }
    }
    let latest = elections.sorted { $0.voting > $1.voting }
    let dates = latest.map {
      value == "bakal_calon"
        ? $0.determination.adding(days: -12) : $0.campaign.start.adding(days: 15)
    }
    return dates + [day, scenario.day]
  }

  /// Whether the rule stands in a verdict that an exam may rest on.
  fileprivate func isDecided(_ scenario: Scenario, by rule: Rule) -> Bool {
    guard let verdict = try? verdict(on: scenario), verdict.isExaminable else { return false }
    return (verdict.standing.map(\.rule) + verdict.permissions).contains { $0.id == rule.id }
  }

  /// The scenario without facts that the verdict does not need, but with who and what.
  fileprivate func fewestFacts(of scenario: Scenario, for rule: Rule) -> Scenario {
    let ruling = (try? verdict(on: scenario))?.ruling
    let kept = [Vocabulary.actor, Vocabulary.act].compactMap(vocabulary.index)
    var fewest = scenario
    for fact in scenario.facts.keys.sorted().reversed() where !kept.contains(fact) {
      var fewer = fewest
      fewer.facts[fact] = nil
      guard isDecided(fewer, by: rule), (try? verdict(on: fewer))?.ruling == ruling else {
        continue
      }
      fewest = fewer
    }
    return fewest
  }
}
