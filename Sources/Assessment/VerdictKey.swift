import Law

extension Item {
  /// Keyed by what the verdict on its scenario answers to `question`.
  func sheet(asking question: VerdictQuestion, by maker: KeyMaker) throws(KeyError) -> Sheet {
    let book = maker.book
    let verdict = try book.settled(scenario, allowingContested: question == .permission)
    let holding = question.claims(of: verdict, on: scenario, by: book)
    let claims = try claims(holding, by: maker) {
      Neighbours(of: self, asking: question, verdict, book)
    }
    return choosing(among: claims, on: .verdicts([verdict]), by: maker)
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
