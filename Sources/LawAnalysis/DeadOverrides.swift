import Law
import Text

/// A005: a rule that is said to defeat another, and never meets it.
func deadOverrides(in regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  return law.rules.indices.flatMap { index in
    law.rules[index].defeats.compactMap(regions.position).compactMap { other in
      guard !regions.holding[index].isEmpty,
        !regions.holding[index].meets(regions.applying[other])
      else { return nil }
      let rules = [law.rules[index], law.rules[other]]
      return LawFinding(.deadOverride(rules[0], rules[1]), rules: rules)
    }
  }
}
