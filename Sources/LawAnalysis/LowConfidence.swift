import Law
import Text

/// A010: rules of low confidence that decide something no surer rule decides too. The verdict says
/// so each time; here it is listed.
func lowConfidence(in regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  return law.rules.indices.filter { law.rules[$0].confidence == .low }.compactMap { index in
    let rule = law.rules[index]
    let deciding = regions.overshadowing(index, near: regions.holding[index]).filter {
      let other = law.rules[$0]
      return other.confidence > rule.confidence || other.effect != rule.effect
        || other.consequence != rule.consequence
    }
    let alone = deciding.reduce(regions.holding[index]) { $0.subtracting(regions.holding[$1]) }
    guard let witness = alone.witness else { return nil }
    return LawFinding(.lowConfidence(rule), rules: [rule], witness: witness)
  }
}
