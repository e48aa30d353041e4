import Dates
import Law

/// Why a rule does not decide a scenario, or that it does.
public struct WhyNot: Hashable, Sendable {
  /// How a rule stands to a scenario.
  public enum Standing: Hashable, Sendable {
    case holds
    /// It holds, but these heavier ones of its class take its place.
    case absorbed(by: [Rule])
    case defeated(by: [Rule])
    case notInForce
    /// The facts meet none of its alternatives.
    case factsDiffer
    /// Facts are missing: its own, or those of these rules that would defeat it.
    case open(defeaters: [Rule])
  }

  /// One clause that is not met, or not surely.
  public struct Miss: Hashable, Sendable {
    public let fact: Int
    /// What the scenario leaves possible.
    public let has: ValueSet
    public let needs: ValueSet
  }

  /// One alternative of the rule's condition.
  public struct Alternative: Hashable, Sendable {
    /// Its place in the rule, counted from 1.
    public let number: Int
    public let failing: [Miss]
    /// Clauses that a missing fact leaves open.
    public let open: [Miss]
  }

  public let rule: Rule
  public let standing: Standing
  public let isInForce: Bool
  /// Those with the fewest clauses to change first.
  public let alternatives: [Alternative]

  public init(
    _ rule: Rule, on scenario: Scenario, by law: RuleBase
  ) throws(VerdictError) {
    let verdict = try law.verdict(on: scenario)
    let match = RuleMatch(scenario: scenario, derived: verdict.derived, law: law)
    self.rule = rule
    isInForce = rule.interval.contains(scenario.day)
    alternatives = match.alternatives(of: rule)
    standing = match.standing(of: rule, in: verdict)
  }
}

/// Rules against what is known: yes, no, or not settled.
struct RuleMatch {
  enum Truth { case no, open, yes }

  let scenario: Scenario
  let derived: [Int: ValueSet]
  let law: RuleBase

  func alternatives(of rule: Rule) -> [WhyNot.Alternative] {
    rule.boxes.enumerated().map { index, box in
      let misses = box.clauses.map {
        WhyNot.Miss(fact: $0.fact, has: values(at: $0.fact), needs: $0.allowed)
      }.filter { !$0.has.isSubset(of: $0.needs) }
      return WhyNot.Alternative(
        number: index + 1, failing: misses.filter { $0.has.intersection($0.needs).isEmpty },
        open: misses.filter { !$0.has.intersection($0.needs).isEmpty })
    }.sorted { left, right in
      (left.failing.count, left.open.count, left.number)
        < (right.failing.count, right.open.count, right.number)
    }
  }

  func standing(of rule: Rule, in verdict: Verdict) -> WhyNot.Standing {
    guard rule.interval.contains(scenario.day) else { return .notInForce }
    let defeaters = law.defeaters(of: rule.id).map { ($0, holds($0)) }
    switch applies(rule) {
    case .no: return .factsDiffer
    case .open: return .open(defeaters: [])
    case .yes: break
    }
    let winners = defeaters.filter { $0.1 == .yes }.map(\.0)
    guard winners.isEmpty else { return .defeated(by: winners) }
    let possible = defeaters.filter { $0.1 == .open }.map(\.0)
    guard possible.isEmpty else { return .open(defeaters: possible) }
    let isAbsorbed = verdict.findings.contains { $0.rule.id == rule.id && $0.isAbsorbed }
    guard isAbsorbed else { return .holds }
    let heavier = verdict.standing.map(\.rule)
      .filter { $0.consequence?.offenceClass == rule.consequence?.offenceClass }
    return .absorbed(by: heavier)
  }

  private func holds(_ rule: Rule) -> Truth {
    let applies = applies(rule)
    guard applies != .no else { return .no }
    let defeaters = law.defeaters(of: rule.id).map(holds)
    if defeaters.contains(.yes) { return .no }
    return defeaters.contains(.open) ? .open : applies
  }

  private func applies(_ rule: Rule) -> Truth {
    guard rule.interval.contains(scenario.day) else { return .no }
    let all = alternatives(of: rule)
    if all.contains(where: { $0.failing.isEmpty && $0.open.isEmpty }) { return .yes }
    return all.contains { $0.failing.isEmpty } ? .open : .no
  }

  private func values(at fact: Int) -> ValueSet {
    scenario.facts[fact] ?? derived[fact] ?? law.vocabulary.facts[fact].all
  }
}
