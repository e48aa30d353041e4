import Law
import Text

/// A001: names that nothing uses, and names used that nothing declares.
func unusedNames(in law: RuleBase) -> [LawFinding] {
  unusedFacts(in: law) + unnamedValues(in: law) + unusedGroups(in: law) + unusedForms(in: law)
    + unusedInstruments(in: law) + unknownNames(in: law)
}

extension RuleBase {
  /// The clauses of every rule and of `dunia`.
  fileprivate var clauses: [Clause] {
    (rules.flatMap(\.boxes) + vocabulary.impossible).flatMap(\.clauses)
  }

  func place(_ keyword: String, _ id: String) -> Place {
    place(of: keyword, id) ?? Place(file: "-", line: 1, column: 1)
  }
}

private func unusedFacts(in law: RuleBase) -> [LawFinding] {
  let asked = Set(law.clauses.map(\.fact))
  return law.vocabulary.facts.indices.compactMap { index in
    let id = law.vocabulary.facts[index].id
    guard !asked.contains(index), !Vocabulary.calendarFacts.contains(id) else { return nil }
    return LawFinding(.unused(.fact, id, at: law.place("fakta", id)), names: [id])
  }
}

/// One value that no rule names is what the rules mean by “otherwise”. Two such values cannot be told
/// apart; and an act that no rule names is always worth a remark.
private func unnamedValues(in law: RuleBase) -> [LawFinding] {
  var named: [Int: ValueSet] = [:]
  for clause in law.clauses where clause.allowed != law.vocabulary.facts[clause.fact].all {
    named[clause.fact] = (named[clause.fact] ?? .none).union(clause.allowed)
  }
  return named.sorted { $0.key < $1.key }.flatMap { index, named in
    let fact = law.vocabulary.facts[index]
    let rest = fact.all.subtracting(named).indices.map { fact.values[$0].id }
    let isCalendar = Vocabulary.calendarFacts.contains(fact.id)
    guard fact.id == Vocabulary.act || (rest.count > 1 && !isCalendar) else {
      return [LawFinding]()
    }
    return rest.map {
      LawFinding(.unused(.value(of: fact.id), $0, at: law.place("fakta", fact.id)), names: [$0])
    }
  }
}

private func unusedGroups(in law: RuleBase) -> [LawFinding] {
  law.vocabulary.groups.compactMap { group in
    let all = law.vocabulary.facts[group.fact].all
    let isUsed = law.clauses.contains {
      $0.fact == group.fact && $0.allowed != all && group.values.isSubset(of: $0.allowed)
    }
    if isUsed { return nil }
    return LawFinding(
      .unused(.group, group.id, at: law.place("kelompok", group.id)), names: [group.id])
  }
}

private func unusedForms(in law: RuleBase) -> [LawFinding] {
  let used = Set(law.rules.flatMap(\.sanctions))
  return law.forms.filter { !used.contains($0.id) }.map {
    LawFinding(.unused(.form, $0.id, at: law.place("bentuk", $0.id)), names: [$0.id])
  }
}

private func unusedInstruments(in law: RuleBase) -> [LawFinding] {
  let citations =
    law.rules.flatMap(\.citations) + law.stipulations.flatMap(\.basis) + law.forms.map(\.basis)
  let used = Set(citations.map(\.instrument))
  return law.instruments.filter { !used.contains($0.id) }.map {
    LawFinding(.unused(.instrument, $0.id, at: $0.place), names: [$0.id])
  }
}

private func unknownNames(in law: RuleBase) -> [LawFinding] {
  let instruments = law.instruments.map(\.id)
  let replaced = law.instruments.flatMap { instrument in
    instrument.replaces.filter { !instruments.contains($0) }.map {
      LawFinding(.unknown($0, near: instruments, at: instrument.place), names: [$0])
    }
  }
  let kinds = law.vocabulary["pemilihan"]?.values.map(\.id) ?? []
  let elections = law.elections.flatMap { election in
    election.kinds.filter { !kinds.contains($0) }.map {
      LawFinding(.unknown($0, near: kinds, at: law.place("pemilihan", election.id)), names: [$0])
    }
  }
  return replaced + elections
}
