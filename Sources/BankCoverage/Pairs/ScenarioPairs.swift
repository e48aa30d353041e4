import Dates
import Law
import LawAnalysis

/// Minimal pairs that the law has, act by act.
///
/// A pair is looked for at the edge of each rule: where it holds, every change of one fact and of
/// the date is tried. Of pairs that change the same fact in the same way with the same effect, one
/// is told.
public struct ScenarioPairs: Sendable {
  private let law: RuleBase
  private let regions: RuleRegions
  private let act: Int?

  /// Of one rule's areas not more than these are tried; the latest times first.
  private static let mostAreas = 12

  public init(of law: RuleBase) {
    self.law = law
    regions = RuleRegions(law)
    act = law.vocabulary.index(of: Vocabulary.act)
  }

  /// The acts that some rule speaks of, as positions in the values of `perbuatan`.
  public var acts: [Int] {
    guard let act else { return [] }
    let spoken = regions.holding.flatMap(\.areas).reduce(ValueSet.none) {
      $0.union($1.values[act])
    }
    return law.vocabulary.facts[act].values.indices.filter(spoken.contains)
  }

  /// The pairs of an act, the most teachable first.
  ///
  /// - Parameters:
  ///   - facts: What both scenarios must state, and must not differ in.
  ///   - day: The day of both, where it must be that one.
  public func pairs(
    of act: Int, stating facts: [Int: ValueSet] = [:], on day: Day? = nil
  ) -> PairList {
    guard let actFact = self.act else { return PairList([], law: law, kept: []) }
    var wanted = facts
    wanted[actFact] = ValueSet(act)
    let areas = regions.holding.flatMap { region in
      region.areas.compactMap { $0.narrowed(to: wanted, on: day) }
        .sorted { $0.isLater(than: $1) }.prefix(Self.mostAreas)
    }
    var search = PairSearch(
      law, asking: askedFacts(of: act, at: actFact), kept: Set(wanted.keys), isDated: day != nil)
    // The latest first, as the first pair of a kind is the one that is told.
    for area in areas.sorted(by: { $0.isLater(than: $1) }) { search.look(in: area) }
    return search.pairs
  }

  /// The facts that some rule on the act asks about.
  private func askedFacts(of act: Int, at actFact: Int) -> [Int] {
    let boxes = law.rules.flatMap(\.boxes).filter { box in
      box.clauses.allSatisfy { $0.fact != actFact || $0.allowed.contains(act) }
    }
    return Set(boxes.flatMap(\.clauses).map(\.fact)).subtracting([actFact]).sorted()
  }
}

extension Area {
  /// Later days first; of the same days, the values that stand first in the vocabulary.
  fileprivate func isLater(than other: Area) -> Bool {
    let (mine, theirs) = (
      [days.upperBound, days.lowerBound], [other.days.upperBound, other.days.lowerBound]
    )
    guard mine == theirs else { return theirs.lexicographicallyPrecedes(mine) }
    return values.map(\.bits.trailingZeroBitCount)
      .lexicographicallyPrecedes(other.values.map(\.bits.trailingZeroBitCount))
  }

  /// The part of the area with these values, on that day; `nil` where there is none.
  fileprivate func narrowed(to facts: [Int: ValueSet], on day: Day?) -> Area? {
    var part = self
    for (fact, wanted) in facts {
      part.values[fact] = part.values[fact].intersection(wanted)
      if part.values[fact].isEmpty { return nil }
    }
    if let day {
      guard part.days.contains(day.number) else { return nil }
      part.days = day.number..<day.number + 1
    }
    return part
  }
}
