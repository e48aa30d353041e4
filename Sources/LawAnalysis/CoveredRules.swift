import Law
import Text

/// A003: rules without which every ruling stays the same, since others cover them, one or several.
/// Within one instrument that is a slip; two instruments may well say the same.
func coveredRules(in regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  let copies = Set(duplicatePairs(in: regions).flatMap { [$0.0, $0.1] })
  return law.rules.indices.compactMap { index in
    let region = regions.holding[index]
    guard let witness = region.witness, !copies.contains(index), !regions.winsAnywhere(index)
    else { return nil }
    let rule = law.rules[index]
    let covers = regions.overshadowing(index, near: region)
      .filter { law.rules[$0].confidence >= rule.confidence }
    let own = covers.filter { law.rules[$0].sharesInstrument(with: rule) }
    for (some, isSlip) in [(own, true), (covers, false)] {
      guard let needed = regions.fewest(some, covering: region),
        regions.speakOf(law.actors(of: rule), without: index)
      else { continue }
      return LawFinding(
        .covered(rule, by: needed.map { law.rules[$0] }, isSlip: isSlip),
        rules: [rule] + needed.map { law.rules[$0] }, witness: witness)
    }
    return nil
  }
}

extension RuleBase {
  /// Every actor that some alternative of `rule` speaks of.
  fileprivate func actors(of rule: Rule) -> ValueSet {
    guard let actor = vocabulary.index(of: Vocabulary.actor) else { return .none }
    return rule.boxes.reduce(.none) { actors, box in
      let named = box.clauses.first { $0.fact == actor }?.allowed
      return actors.union(named ?? vocabulary.facts[actor].all)
    }
  }
}

extension RuleRegions {
  /// Whether rule `index` defeats some rule somewhere, so that it matters beyond what it says.
  func winsAnywhere(_ index: Int) -> Bool {
    law.rules[index].defeats.compactMap(position).contains { holding[index].meets(applying[$0]) }
  }

  /// Those of `covers` that are needed to cover `region`, or `nil` where all together do not.
  fileprivate func fewest(_ covers: [Int], covering region: Region) -> [Int]? {
    func isCovered(by some: [Int]) -> Bool {
      region.firstArea(outside: some.flatMap { holding[$0].areas }) == nil
    }
    guard isCovered(by: covers) else { return nil }
    var needed = covers
    for cover in covers where isCovered(by: needed.filter { $0 != cover }) {
      needed.removeAll { $0 == cover }
    }
    return needed
  }
}

extension Rule {
  /// Whether both rest on the same instrument first.
  func sharesInstrument(with other: Rule) -> Bool {
    basis.first?.instrument == other.basis.first?.instrument
  }
}
