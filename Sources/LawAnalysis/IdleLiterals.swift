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
    guard let full = Area(rule.boxes[box], on: rule.interval, in: law.vocabulary),
      !Region(full).possible(in: law.vocabulary).isEmpty, let whole = area(rule.boxes[box])
    else { return [] }
    if let reason = reason(to: .drop, whole, actors(of: rule.boxes[box])) {
      // Without its only alternative nothing is left of a rule: that is A003.
      return rule.boxes.count > 1 ? [finding(.alternative(box + 1), reason)] : []
    }
    return rule.boxes[box].clauses.flatMap { idleValues(of: $0) + idleClause($0) }
  }

  /// The values that can go, those that are a slip apart from those that only repeat others.
  private func idleValues(of clause: Clause) -> [LawFinding] {
    guard clause.allowed.count > 1 else { return [] }
    let fact = law.vocabulary.facts[clause.fact]
    var reasons: [(value: Int, reason: Reason)] = []
    for value in clause.allowed.indices {
      let other = Clause(fact: clause.fact, allowed: ValueSet(value))
      guard let lost = area(replacing(clause, by: other)) else { continue }
      let actors = fact.id == Vocabulary.actor ? other.allowed : .none
      if let reason = reason(to: .drop, lost, actors) { reasons.append((value, reason)) }
    }
    return [true, false].compactMap { isSlip in
      let idle = reasons.filter { $0.reason.isSlip == isSlip }
      guard let first = idle.first else { return nil }
      let covers = Set(idle.flatMap(\.reason.covers)).sorted()
      let names = idle.map { fact.values[$0.value].id }
      return finding(
        .values(names, of: fact.id, in: number),
        Reason(covers: covers, isSlip: isSlip, witness: first.reason.witness))
    }
  }

  private func idleClause(_ clause: Clause) -> [LawFinding] {
    let fact = law.vocabulary.facts[clause.fact]
    let outside = fact.all.subtracting(clause.allowed)
    // Where every value is named, nothing is gained without the clause: `gained` is empty.
    let gained = area(replacing(clause, by: Clause(fact: clause.fact, allowed: outside)))
    let actors = fact.id == Vocabulary.actor ? outside : .none
    return reason(to: .widen, gained ?? .empty, actors)
      .map { [finding(.clause(fact.id, in: number), $0)] } ?? []
  }

  /// Which alternative it is, where there are several.
  private var number: Int? { rule.boxes.count > 1 ? box + 1 : nil }

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

  /// Why no ruling changes whether or not the rule holds on `region` and speaks of `actors`; `nil`
  /// where some ruling does.
  private func reason(to change: Change, _ region: Region, _ actors: ValueSet) -> Reason? {
    let reason = reason(to: change, region)
    // Asked last: it looks at every rule.
    return reason.flatMap { regions.speakOf(actors, without: index, box) ? $0 : nil }
  }

  private func reason(to change: Change, _ region: Region) -> Reason? {
    let held = regions.defeaters[index].reduce(region) { $0.subtracting(regions.holding[$1]) }
    if held.isEmpty { return Reason(covers: [], isSlip: true, witness: region.witness) }
    let wins = rule.defeats.compactMap(regions.position)
    if wins.contains(where: { regions.applying[$0].meets(held) }) { return nil }
    let covers = regions.overshadowing(index, near: held).filter {
      change == .widen || law.rules[$0].confidence >= rule.confidence
    }
    let own = covers.filter { law.rules[$0].sharesInstrument(with: rule) }
    for (some, isOwn) in [(own, true), (covers, false)]
    where held.firstArea(outside: some.flatMap { regions.holding[$0].areas }) == nil {
      // A clause that keeps two provisions apart is no slip, even where they say the same.
      return Reason(covers: some, isSlip: isOwn && change == .drop, witness: held.witness)
    }
    return nil
  }

  private func finding(_ part: RulePart, _ reason: Reason) -> LawFinding {
    let covers = reason.covers.map { law.rules[$0] }
    return LawFinding(
      .idle(part, of: rule, covers, isSlip: reason.isSlip), rules: [rule] + covers,
      witness: reason.witness)
  }
}

private enum Change { case drop, widen }

/// Why a part of a condition can go.
private struct Reason {
  /// Positions of the rules that say the same there; empty where nothing can be there at all.
  let covers: [Int]
  let isSlip: Bool
  let witness: Scenario?
}
