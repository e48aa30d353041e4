import Law
import Text

/// A004: scenarios that one rule permits and another forbids, where neither defeats the other. Where
/// the other only leaves them contested, the permission is lost without a word: a warning.
func conflicts(in regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  let others = law.rules.indices.filter { law.rules[$0].effect != .permitted }
  return law.rules.indices.filter { law.rules[$0].effect == .permitted }.flatMap { permission in
    others.compactMap { other in
      let both = regions.holding[permission].intersection(regions.holding[other])
      guard let witness = both.witness else { return nil }
      let rules = [law.rules[permission], law.rules[other]]
      return LawFinding(.conflict(rules[0], rules[1]), rules: rules, witness: witness)
    }
  }
}
