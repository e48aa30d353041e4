import Assessment
import Law
import LawAnalysis
import LawEditions

/// An act, and what items ask of it.
public struct ActUse: Hashable, Sendable {
  /// A time in which the same rules speak of the act, with the items of that time.
  public struct Regime: Hashable, Sendable {
    public let days: Interval
    /// What can follow in it.
    public let consequences: Set<OffenceClass>
    public let outcomes: Set<Outcome>
    /// Items by what follows in their case; an item with several classes counts in each.
    public let classes: [OffenceClass: Int]
    /// Items without a violation, by their outcome.
    public let others: [Outcome: Int]
    public let items: Int
  }

  /// A fact that never matters to the act, and the items that plant it in their story.
  public struct Trap: Hashable, Sendable {
    /// Position in the vocabulary.
    public let fact: Int
    public let items: Int
  }

  /// Position in the values of the fact `perbuatan`.
  public let act: Int
  /// Oldest first.
  public let regimes: [Regime]
  public let traps: [Trap]
  /// Whether a change of one fact, or of the date alone, can turn a verdict on the act.
  public let canTurn: Bool
  public let pairs: [MinimalPair]

  /// The boundaries between two regimes that have items on one side only, or on none.
  public var openBoundaries: [(before: Regime, after: Regime)] {
    zip(regimes, regimes.dropFirst()).filter { $0.items == 0 || $1.items == 0 }
      .map { (before: $0, after: $1) }
  }

  static func all(in cases: [JudgedCase], of law: RuleBase) -> [ActUse] {
    guard let fact = law.vocabulary.index(of: Vocabulary.act) else { return [] }
    let regions = RuleRegions(law)
    let coverage = LawCoverage(of: law)
    return law.vocabulary.facts[fact].values.indices.compactMap { act in
      let id = law.vocabulary.facts[fact].values[act].id
      guard let known = coverage.acts.first(where: { $0.act == id }), !known.regimes.isEmpty
      else { return nil }
      let own = cases.filter { $0.scenario.facts[fact]?.single == act }
      let idle = regions.idleFacts(of: act)
      let others = law.vocabulary.facts.count - idle.count - 2
      return ActUse(
        act: act, regimes: known.regimes.map { Regime($0, own) },
        traps: idle.map { Trap(fact: $0, own) },
        canTurn: others > 0 || known.regimes.count > 1, pairs: MinimalPair.all(in: own))
    }
  }
}

extension ActUse.Regime {
  fileprivate init(_ regime: LawCoverage.Regime, _ cases: [JudgedCase]) {
    let own = cases.filter { regime.days.contains($0.scenario.day) }
    days = regime.days
    consequences = Set(regime.consequences.map(\.offenceClass))
    outcomes = regime.outcomes
    classes = counts(own) { $0.verdict.ruling.consequences.map(\.offenceClass) }
    others = counts(own.filter { $0.verdict.outcome != .violation }) { [$0.verdict.outcome] }
    items = Set(own.map(\.item)).count
  }
}

extension ActUse.Trap {
  fileprivate init(fact: Int, _ cases: [JudgedCase]) {
    let planted = cases.filter {
      $0.background.facts[fact] != nil || $0.scenario.facts[fact] != nil
    }
    self.init(fact: fact, items: Set(planted.map(\.item)).count)
  }
}
