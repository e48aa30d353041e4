import Law
import Text

/// A004: scenarios that one rule permits and another forbids, where neither defeats the other.
func conflicts(in regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  let violations = law.rules.indices.filter { law.rules[$0].consequence != nil }
  return law.rules.indices.filter { law.rules[$0].effect == .permitted }.flatMap { permission in
    violations.compactMap { violation in
      let both = regions.holding[permission].intersection(regions.holding[violation])
      guard let witness = both.witness else { return nil }
      let rules = [law.rules[permission], law.rules[violation]]
      return LawFinding(.conflict(rules[0], rules[1]), rules: rules, witness: witness)
    }
  }
}
