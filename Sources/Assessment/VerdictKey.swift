import Law

extension Item {
  /// Keyed by what the verdict on its scenario answers to `question`.
  func keyed(asking question: VerdictQuestion, by law: RuleBase) throws(KeyError) -> KeyedItem {
    let verdict = try law.settled(scenario, allowingContested: question == .permission)
    let holding = question.claims(of: verdict, on: scenario, in: law)
    let claims = try claims(holding, in: law) {
      Neighbours(of: self, asking: question, verdict, law).claims
    }
    return choosing(among: claims, on: .verdicts([verdict]), by: law)
  }
}

extension VerdictQuestion {
  /// Every claim that holds under `verdict`, the one to be asked first; none where the question has
  /// no answer.
  func claims(of verdict: Verdict, on scenario: Scenario, in law: RuleBase) -> [Claim] {
    let standing = verdict.standing.compactMap(\.rule.consequence)
    switch self {
    case .permission: return [.outcome(verdict.outcome)]
    case .offenceClass: return standing.isEmpty ? [] : [.classes(Set(standing.map(\.offenceClass)))]
    case .level: return [.levels(verdict.classLevels)]
    case .sanction: return [.sanctions(Set(standing))]
    case .provision:
      let rules = verdict.standing.map(\.rule) + verdict.permissions
      return rules.flatMap(\.basis).map(Claim.provision)
    case .decisive:
      let decisive = law.decisiveFacts(of: scenario, from: verdict.ruling)
      let act = law.vocabulary.index(of: Vocabulary.act)
      let facts = decisive.facts.filter { $0 != act }.map(Claim.fact)
      return facts + (decisive.date ? [.date] : [])
    }
  }
}
