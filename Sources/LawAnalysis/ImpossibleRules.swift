import Law
import Text

/// A002: conditions that no scenario can meet, and rules that something always defeats.
func impossibleRules(in regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  return law.rules.indices.flatMap { index in
    let rule = law.rules[index]
    let impossible = rule.boxes.enumerated().compactMap { number, box in
      impossibleCondition(number + 1, box, of: rule, law)
    }
    guard regions.holding[index].isEmpty, let witness = regions.applying[index].witness else {
      return impossible
    }
    let winners = regions.defeaters[index].map { law.rules[$0] }
    return impossible
      + [LawFinding(.alwaysDefeated(rule), rules: [rule] + winners, witness: witness)]
  }
}

private func impossibleCondition(
  _ number: Int, _ box: Box, of rule: Rule, _ law: RuleBase
) -> LawFinding? {
  guard let area = Area(box, on: rule.interval, in: law.vocabulary) else {
    return LawFinding(.impossibleCondition(rule, number, excluded: false), rules: [rule])
  }
  guard Region(area).possible(in: law.vocabulary).isEmpty else { return nil }
  return LawFinding(
    .impossibleCondition(rule, number, excluded: true), rules: [rule], witness: area.witness)
}
