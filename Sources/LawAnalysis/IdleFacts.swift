import Law
import Text

/// A009: for each act the facts that change no ruling, whatever their value: what people often
/// believe to matter, and does not.
func idleFacts(in regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  guard let act = law.vocabulary[Vocabulary.act] else { return [] }
  return act.values.indices.compactMap { index in
    let idle = regions.idleFacts(of: index)
    if idle.isEmpty { return nil }
    let names = idle.map { law.vocabulary.facts[$0].id }
    return LawFinding(
      .idleFacts(act.values[index], names, at: law.place("fakta", Vocabulary.act)),
      names: [act.values[index].id])
  }
}

extension RuleRegions {
  /// The facts, beside actor and act, that never change the ruling on the act at position `act`.
  public func idleFacts(of act: Int) -> [Int] {
    let vocabulary = law.vocabulary
    guard let actFact = vocabulary.index(of: Vocabulary.act) else { return [] }
    let actor = vocabulary.index(of: Vocabulary.actor)
    let answers = answers { $0.narrowed(actFact, to: ValueSet(act)) }
    return vocabulary.facts.indices.filter { fact in
      fact != actFact && fact != actor
        && answers.allSatisfy { $0.isIndifferent(to: fact, vocabulary) }
    }
  }

  /// Regions that tell every ruling apart, within what `narrow` leaves: two scenarios of one actor
  /// and day have the same ruling where they lie in the same of these.
  private func answers(_ narrow: (Area) -> Area?) -> [Region] {
    let parts = holding.map { Region($0.areas.compactMap(narrow)) }
    let relevant = law.rules.indices.filter { !parts[$0].isEmpty }
    var consequences: [Consequence: Region] = [:]
    var violations = Region.empty
    var permissions = Region.empty
    var contested = Region.empty
    for index in relevant {
      switch law.rules[index].effect {
      case .permitted: permissions = permissions.union(parts[index])
      case .contested: contested = contested.union(parts[index])
      case .violation: violations = violations.union(parts[index])
      }
      guard let consequence = law.rules[index].consequence else { continue }
      let heavier = overshadowing(index, near: parts[index]).filter {
        law.rules[$0].consequence != consequence
      }
      let standing = heavier.reduce(parts[index]) { $0.subtracting(parts[$1]) }
      consequences[consequence] = (consequences[consequence] ?? .empty).union(standing)
    }
    let open = contested.subtracting(violations)
    return Array(consequences.values) + [
      permissions.intersection(violations), open,
      permissions.subtracting(violations).subtracting(open),
    ]
  }
}

extension Region {
  /// Whether changing `fact` in any way that is possible never leaves or enters the region.
  fileprivate func isIndifferent(to fact: Int, _ vocabulary: Vocabulary) -> Bool {
    let all = vocabulary.facts[fact].all
    return areas.allSatisfy { area in
      area.values[fact] == all
        || Region(area.with(fact, all)).possible(in: vocabulary).isSubset(of: self)
    }
  }
}
