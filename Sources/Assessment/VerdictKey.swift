import Law

extension Item {
  /// Keyed by what the verdict on its scenario answers to `question`.
  func sheet(asking question: VerdictQuestion, by maker: KeyMaker) throws(KeyError) -> Sheet {
    let (verdict, holding) = try holding(asking: question, by: maker)
    let claims = try claims(holding, by: maker) {
      Neighbours(of: self, asking: question, verdict, maker.book)
    }
    return choosing(among: claims, on: .verdicts([verdict]), by: maker)
  }

  /// The verdict on its scenario, and every claim that answers `question` under it.
  func holding(
    asking question: VerdictQuestion, by maker: KeyMaker
  ) throws(KeyError) -> (verdict: Verdict, claims: [Claim]) {
    let verdict = try maker.book.settled(scenario, allowingContested: question == .permission)
    return (verdict, question.claims(of: verdict, on: scenario, by: maker.book))
  }
}

extension VerdictQuestion {
  /// Every claim that holds under `verdict`, the one to be asked first; none where the question has
  /// no answer.
  func claims(of verdict: Verdict, on scenario: Scenario, by book: Casebook) -> [Claim] {
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
      let decisive = book.decisiveFacts(of: scenario, from: verdict.ruling)
      let act = book.law.vocabulary.index(of: Vocabulary.act)
      let facts = decisive.facts.filter { $0 != act }.map(Claim.fact)
      return facts + (decisive.date ? [.date] : [])
    }
  }
}
