import Law

/// Pairs in their order, each freed of facts that neither of its verdicts needs when it is read.
public struct PairList: RandomAccessCollection, Sendable {
  private let found: [ScenarioPair]
  private let law: RuleBase
  /// Facts that are never left out.
  private let kept: Set<Int>

  init(_ found: [ScenarioPair], law: RuleBase, kept: Set<Int>) {
    self.found = found
    self.law = law
    self.kept = kept.union([law.vocabulary.index(of: Vocabulary.actor)].compactMap { $0 })
  }

  public var startIndex: Int { found.startIndex }
  public var endIndex: Int { found.endIndex }
  public subscript(position: Int) -> ScenarioPair { fewestFacts(of: found[position]) }

  private func fewestFacts(of pair: ScenarioPair) -> ScenarioPair {
    var fewest = pair
    for fact in law.vocabulary.facts.indices.reversed()
    where !kept.contains(fact) && fact != pair.fact {
      guard let first = law.side(pair.first, of: fewest.first, without: fact),
        let second = law.side(pair.second, of: fewest.second, without: fact)
      else { continue }
      fewest = ScenarioPair(fact: pair.fact, first: first, second: second)
    }
    return fewest
  }
}

extension RuleBase {
  /// A scenario with its verdict, or `nil` where there is none.
  func side(_ scenario: Scenario) -> ScenarioPair.Side? {
    (try? verdict(on: scenario)).map { ScenarioPair.Side(scenario: scenario, verdict: $0) }
  }

  /// `side` without the fact, where the verdict is still as good as the original one.
  fileprivate func side(
    _ original: ScenarioPair.Side, of side: ScenarioPair.Side, without fact: Int
  ) -> ScenarioPair.Side? {
    var scenario = side.scenario
    scenario.facts[fact] = nil
    guard let fewer = self.side(scenario), fewer.verdict.ruling == original.verdict.ruling,
      fewer.verdict.isExaminable == original.verdict.isExaminable
    else { return nil }
    return fewer
  }
}
