import Law
import Text

/// A011: two rules that say the same of the same scenarios. Within one instrument that is a slip.
func duplicateRules(in regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  return duplicatePairs(in: regions).map { first, second in
    let rules = [law.rules[second], law.rules[first]]
    return LawFinding(
      .duplicate(rules[0], of: rules[1]), rules: rules,
      witness: regions.holding[first].intersection(regions.holding[second]).witness)
  }
}

/// Positions of rules with the same scenarios, days and consequence, each pair once.
func duplicatePairs(in regions: RuleRegions) -> [(Int, Int)] {
  let rules = regions.law.rules
  return rules.indices.flatMap { second in
    regions.overshadowing(second, near: regions.applying[second]).filter { first in
      first < second && Statement(rules[first]) == Statement(rules[second])
        && rules[first].interval == rules[second].interval
        && regions.applying[first].isSubset(of: regions.applying[second])
        && regions.applying[second].isSubset(of: regions.applying[first])
    }.map { ($0, second) }
  }
}
