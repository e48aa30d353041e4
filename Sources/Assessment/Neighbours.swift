import Law

/// Where distractors come from: the answers of scenarios near the item's own, nearest first. Each is
/// worked out when it is asked for, since the nearest few are enough.
struct Neighbours {
  let claims: AnySequence<Claim>

  init(
    of item: Item, asking question: VerdictQuestion, _ verdict: Verdict, _ book: Casebook
  ) {
    let law = book.law
    let flips = book.flips(of: item.scenario, from: verdict.ruling).lazy
      .filter { !Self.saysTheSame($0, as: verdict, law) }.map(\.verdict)
    let neighbours = Chain(flips, Self.otherActs(item.scenario, book))
    switch question {
    case .decisive: claims = AnySequence(Self.otherFacts(item, law))
    case .provision:
      claims = AnySequence(Self.otherProvisions(neighbours, beside: verdict, law))
    case .permission:
      claims = AnySequence(
        [.violation, .permitted, .unregulated, .contested, .outOfScope].map(Claim.outcome))
    case .offenceClass, .level, .sanction:
      let near = neighbours.lazy.filter { $0.outcome == .violation || $0.outcome == .permitted }
        .flatMap { question.claims(of: $0, on: item.scenario, by: book) }
        .filter { !Self.leavesLevelOpen($0) && !Self.fillsLevel($0, of: verdict) }
      claims = AnySequence(
        Chain(near, Self.ladder(question).filter { !Self.fillsLevel($0, of: verdict) }))
    }
  }

  /// Whether another kind of employee would get the same punishment in other words, which is no
  /// distractor.
  private static func saysTheSame(_ flip: Flip, as verdict: Verdict, _ law: RuleBase) -> Bool {
    guard case .fact(let fact, _) = flip.change, law.vocabulary.facts[fact].id == Vocabulary.actor
    else { return false }
    return flip.verdict.classLevels == verdict.classLevels
  }

  private static func leavesLevelOpen(_ claim: Claim) -> Bool {
    switch claim {
    case .levels(let levels): !levels.allSatisfy(\.saysALevel)
    case .sanctions(let consequences):
      !consequences.allSatisfy { ClassLevel($0.offenceClass, $0.level).saysALevel }
    case .outcome, .classes, .provision, .fact, .date, .amount, .comparison: false
    }
  }

  /// Where the law leaves the level open, a level beside it might be true as well.
  private static func fillsLevel(_ claim: Claim, of verdict: Verdict) -> Bool {
    guard !verdict.classLevels.allSatisfy(\.saysALevel) else { return false }
    switch claim {
    case .levels(let levels): return levels.contains { $0.offenceClass == .discipline }
    case .sanctions(let consequences):
      return consequences.contains { $0.offenceClass == .discipline }
    case .outcome, .classes, .provision, .fact, .date, .amount, .comparison: return false
    }
  }

  /// The same circumstances with another act; comes after the flips because it is farther away.
  private static func otherActs(
    _ scenario: Scenario, _ book: Casebook
  ) -> some Sequence<Verdict> {
    let act = book.law.vocabulary.index(of: Vocabulary.act)
    let acts = act.map { index in
      book.law.vocabulary.facts[index].values.indices.map { Flip.Change.fact(index, value: $0) }
    }
    return (acts ?? []).lazy.compactMap(book.verdicts(on: scenario))
  }

  /// Provisions of sure rules that have nothing to do with the scenario: neither one that applies to
  /// it, nor a part or the whole of one.
  private static func otherProvisions(
    _ neighbours: some Sequence<Verdict>, beside verdict: Verdict, _ law: RuleBase
  ) -> some Sequence<Claim> {
    let rules = neighbours.lazy.flatMap { $0.standing.map(\.rule) + $0.permissions }
    let applying =
      (verdict.findings.map(\.rule) + verdict.permissions + verdict.contested
      + verdict.defeated.map(\.rule)).flatMap(\.basis).map { law.text(of: $0) }
    return rules.filter { $0.confidence == .high }.compactMap(\.basis.first).filter { citation in
      let text = law.text(of: citation)
      return !applying.contains { $0.hasPrefix(text) || text.hasPrefix($0) }
    }.map(Claim.provision)
  }

  /// Facts that the story states and that do not matter: the false comfort of a private account.
  private static func otherFacts(_ item: Item, _ law: RuleBase) -> [Claim] {
    let act = law.vocabulary.index(of: Vocabulary.act)
    let stated = item.background.facts.keys.sorted() + item.scenario.facts.keys.sorted()
    return stated.filter { $0 != act }.map(Claim.fact)
      + law.vocabulary.facts.indices.filter { $0 != act }.map(Claim.fact)
  }

  /// Right class, wrong level; right level, wrong class; and the comfort option.
  private static func ladder(_ question: VerdictQuestion) -> [Claim] {
    switch question {
    case .level:
      [.levels([])]
        + [Level.heavy, .medium, .light].map { .levels([ClassLevel(.discipline, $0)]) }
        + [.levels([ClassLevel(.ethics, .moral)])]
    case .offenceClass:
      OffenceClass.allCases.map { .classes([$0]) }
    case .sanction: [.sanctions([])]
    case .permission, .provision, .decisive: []
    }
  }
}
