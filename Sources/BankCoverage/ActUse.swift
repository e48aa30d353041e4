import Assessment
import Dates
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

    /// What can follow and follows in no item.
    public var missingClasses: Set<OffenceClass> { consequences.filter { classes[$0] == nil } }
  }

  /// A fact that never matters to the act, and the items that plant it in their story.
  public struct Trap: Hashable, Sendable {
    /// Position in the vocabulary.
    public let fact: Int
    public let items: Int
  }

  /// A day on which one regime follows on another, and the items of both.
  public struct Boundary: Hashable, Sendable {
    /// Position in the values of the fact `perbuatan`.
    public let act: Int
    /// The first day of the later regime.
    public let day: Day
    public let itemsBefore: Int
    public let itemsAfter: Int

    /// Whether one side, or both, has no item.
    public var isOpen: Bool { itemsBefore == 0 || itemsAfter == 0 }
  }

  /// Position in the values of the fact `perbuatan`.
  public let act: Int
  /// Oldest first.
  public let regimes: [Regime]
  public let traps: [Trap]
  /// Whether a change of one circumstance, or of the date alone, can turn a verdict on the act;
  /// that another actor is treated otherwise does not count.
  public let canTurn: Bool
  public let pairs: [MinimalPair]

  /// The days on which one regime follows on another.
  public var boundaries: [Boundary] {
    zip(regimes, regimes.dropFirst()).map { before, after in
      Boundary(
        act: act, day: after.days.start, itemsBefore: before.items, itemsAfter: after.items)
    }
  }

  static func all(
    in cases: [JudgedCase], of law: RuleBase, _ known: LawCoverage
  ) -> [ActUse] {
    guard let fact = law.vocabulary.index(of: Vocabulary.act) else { return [] }
    let regions = RuleRegions(law)
    let own = Dictionary(grouping: cases) { $0.scenario.facts[fact]?.single }
    return known.acts.compactMap { spoken in
      guard !spoken.regimes.isEmpty, let id = spoken.act,
        let act = law.vocabulary.facts[fact].index(of: id)
      else { return nil }
      let idle = regions.idleFacts(of: act)
      let mattering =
        law.vocabulary.facts.filter {
          $0.id != Vocabulary.act && $0.id != Vocabulary.actor
        }.count - idle.count
      let cases = own[act] ?? []
      return ActUse(
        act: act, regimes: spoken.regimes.map { Regime($0, cases) },
        traps: idle.map { Trap(fact: $0, cases) },
        canTurn: mattering > 0 || spoken.changesWithTime, pairs: MinimalPair.all(in: cases))
    }
  }
}

extension LawCoverage.Act {
  /// Whether what can follow differs between two regimes.
  fileprivate var changesWithTime: Bool {
    zip(regimes, regimes.dropFirst()).contains { before, after in
      before.outcomes != after.outcomes || before.consequences != after.consequences
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
