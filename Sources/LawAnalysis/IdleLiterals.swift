import Law
import Text

/// A008: parts of a condition that can go without changing any ruling: a whole alternative, a value,
/// or a clause. A rule that others cover as a whole is A003 or A011, not looked at again here.
func idleLiterals(in regions: RuleRegions) -> [LawFinding] {
  let settled = Set(
    (coveredRules(in: regions) + duplicateRules(in: regions)).compactMap(\.rules.first))
  return regions.law.rules.indices.flatMap { index in
    let rule = regions.law.rules[index]
    guard !settled.contains(rule.id), !regions.holding[index].isEmpty else { return [LawFinding]() }
    return rule.boxes.indices.flatMap { IdleLiterals(regions, index, box: $0).findings }
  }
}

/// One alternative of one rule, part by part.
private struct IdleLiterals {
  let regions: RuleRegions
  let index: Int
  let box: Int
  let rule: Rule
  /// What the other alternatives of the rule say already.
  let others: Region

  init(_ regions: RuleRegions, _ index: Int, box: Int) {
    self.regions = regions
    self.index = index
    self.box = box
    let law = regions.law
    let rule = law.rules[index]
    self.rule = rule
    others = Region(
      rule.boxes.indices.filter { $0 != box }.compactMap {
        Area(rule.boxes[$0], on: rule.interval, in: law.vocabulary)
      })
  }

  private var law: RuleBase { regions.law }

  var findings: [LawFinding] {
    // A condition that nothing can meet is A002.
    guard let whole = area(rule.boxes[box]), !whole.isEmpty else { return [] }
    if let remark = remark(.alternative(box + 1), on: whole, actors(of: rule.boxes[box])) { return [remark] }
    return rule.boxes[box].clauses.flatMap { clause in
      idleValues(of: clause) + [idleClause(clause)].compactMap { $0 }
    }
  }

  private func idleValues(of clause: Clause) -> [LawFinding] {
    guard clause.allowed.count > 1 else { return [] }
    let fact = law.vocabulary.facts[clause.fact]
    return clause.allowed.indices.compactMap { value in
      let other = Clause(fact: clause.fact, allowed: ValueSet(value))
      guard let lost = area(replacing(clause, by: other)) else { return nil }
      return remark(
        .value(fact.values[value].id, of: fact.id), on: lost,
        fact.id == Vocabulary.actor ? other.allowed : .none)
    }
  }

  private func idleClause(_ clause: Clause) -> LawFinding? {
    let fact = law.vocabulary.facts[clause.fact]
    let outside = fact.all.subtracting(clause.allowed)
    // Where every value is named, nothing is gained without the clause: `gained` is empty.
    let gained = area(replacing(clause, by: Clause(fact: clause.fact, allowed: outside)))
    return remark(
      .clause(fact.id), on: gained ?? .empty, fact.id == Vocabulary.actor ? outside : .none)
  }

  private func replacing(_ clause: Clause, by other: Clause) -> Box {
    Box(clauses: rule.boxes[box].clauses.map { $0 == clause ? other : $0 })
  }

  private func area(_ box: Box) -> Region? {
    Area(box, on: rule.interval, in: law.vocabulary)
      .map { Region($0).possible(in: law.vocabulary).subtracting(others) }
  }

  private func actors(of box: Box) -> ValueSet {
    guard let actor = law.vocabulary.index(of: Vocabulary.actor) else { return .none }
    return box.clauses.first { $0.fact == actor }?.allowed ?? law.vocabulary.facts[actor].all
  }

  /// A remark where it makes no difference to any ruling whether the rule holds on `region`, and
  /// whether this alternative speaks of `actors`.
  private func remark(_ part: RulePart, on region: Region, _ actors: ValueSet) -> LawFinding? {
    guard regions.speakOf(actors, without: index, box) else { return nil }
    let held = regions.defeaters[index].reduce(region) { $0.subtracting(regions.holding[$1]) }
    if held.isEmpty { return finding(part, [], isSlip: true, at: region.witness) }
    let wins = rule.defeats.compactMap(regions.position)
    if wins.contains(where: { regions.applying[$0].meets(held) }) { return nil }
    let covers = regions.overshadowing(index, near: held)
    let own = covers.filter { law.rules[$0].sharesInstrument(with: rule) }
    for (some, isSlip) in [(own, true), (covers, false)]
    where held.firstArea(outside: some.flatMap { regions.holding[$0].areas }) == nil {
      return finding(part, some.map { law.rules[$0] }, isSlip: isSlip, at: held.witness)
    }
    return nil
  }

  private func finding(
    _ part: RulePart, _ covers: [Rule], isSlip: Bool, at witness: Scenario?
  ) -> LawFinding {
    LawFinding(
      .idle(part, of: rule, covers, isSlip: isSlip), rules: [rule] + covers, witness: witness)
  }
}
