/// The rules that hold at one point of the scenario space, folded by class.
struct Judgement {
  let ruling: Ruling
  let findings: [Holding]
  let permissions: [Rule]
  let contested: [Rule]
  let defeated: [Defeat]

  init(holding: [Rule], defeated: [Defeat], speaksOfActor: Bool) {
    findings = Self.fold(holding)
    permissions = holding.filter { $0.effect == .permitted }
    contested = holding.filter { $0.effect == .contested }
    self.defeated = defeated
    let standing = findings.filter { !$0.isAbsorbed }.compactMap(\.rule.consequence)
    ruling = Ruling(
      outcome: Self.outcome(
        violations: !standing.isEmpty, permissions: !permissions.isEmpty,
        contested: !contested.isEmpty, speaksOfActor: speaksOfActor),
      consequences: Set(standing))
  }

  private static func outcome(
    violations: Bool, permissions: Bool, contested: Bool, speaksOfActor: Bool
  ) -> Outcome {
    switch (violations, permissions, contested) {
    case (true, true, _): .conflict
    case (true, false, _): .violation
    case (false, _, true): .contested
    case (false, true, false): .permitted
    case (false, false, false): speaksOfActor ? .unregulated : .outOfScope
    }
  }

  /// One discipline punishment at most, the heaviest that fits: PP 94/2021 Pasal 36 ayat (1),
  /// PP 53/2010 Pasal 30. The lighter ones are kept, marked as absorbed.
  private static func fold(_ holding: [Rule]) -> [Holding] {
    let heaviest = holding.compactMap(\.consequence)
      .filter { $0.offenceClass == .discipline }.compactMap(\.level).max()
    return holding.filter { $0.consequence != nil }
      .map { rule in
        let consequence = rule.consequence
        let absorbed = consequence?.offenceClass == .discipline && consequence?.level != heaviest
        return Holding(rule: rule, isAbsorbed: absorbed)
      }
      .sorted { left, right in
        left.isAbsorbed == right.isAbsorbed ? left.rule.id < right.rule.id : right.isAbsorbed
      }
  }

  func verdict(derived: [Int: ValueSet]) -> Verdict {
    Verdict(
      ruling: ruling, findings: findings, permissions: permissions, contested: contested,
      defeated: defeated, openFacts: [], derived: derived)
  }
}

extension Rule {
  /// What follows from the violation the rule names, or `nil` where it names none.
  public var consequence: Consequence? {
    guard case .violation(let offenceClass, let level) = effect else { return nil }
    return Consequence(offenceClass: offenceClass, level: level, sanctions: sanctions.sorted())
  }
}
