import Law
import Text

/// A012: a rule that defeats a surer one.
func weakOverrides(in regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  return law.rules.indices.flatMap { index in
    law.rules[index].defeats.compactMap(regions.position).compactMap { other in
      let rules = [law.rules[index], law.rules[other]]
      guard rules[0].confidence < rules[1].confidence else { return nil }
      let both = regions.holding[index].intersection(regions.applying[other])
      guard let witness = both.witness else { return nil }
      return LawFinding(.weakOverride(rules[0], rules[1]), rules: rules, witness: witness)
    }
  }
}
