import Law

/// Where distractors come from: the answers of scenarios near the item's own, nearest first. Each is
/// worked out when it is asked for, since the nearest few are enough.
struct Neighbours: Sequence, IteratorProtocol {
  private let question: VerdictQuestion
  private let scenario: Scenario
  private let verdict: Verdict
  private let book: Casebook
  private var flips: Flips
  /// The same circumstances with another act come after the flips because they are farther away.
  private var acts: [Flip.Change]
  private let judge: (Flip.Change) -> Verdict?
  /// What the last verdict offers, next one last.
  private var pending: [Claim] = []
  /// What is offered when no verdict is left, next one last.
  private var rest: [Claim]
  /// The provisions that apply to the scenario itself.
  private let applying: [String]

  init(
    of item: Item, asking question: VerdictQuestion, _ verdict: Verdict, _ book: Casebook
  ) {
    self.question = question
    self.verdict = verdict
    self.book = book
    scenario = item.scenario
    flips = book.flips(of: item.scenario, from: verdict.ruling)
    judge = book.verdicts(on: item.scenario)
    acts = question.asksVerdicts ? book.law.otherActs : []
    rest = Self.rest(question, item, book.law).filter { !Self.fillsLevel($0, of: verdict) }
      .reversed()
    applying = question == .provision ? verdict.applyingProvisions(in: book.law) : []
  }

  mutating func next() -> Claim? {
    while pending.isEmpty, let verdict = nextVerdict() {
      pending = claims(of: verdict).reversed()
    }
    return pending.popLast() ?? rest.popLast()
  }

  private mutating func nextVerdict() -> Verdict? {
    guard question.asksVerdicts else { return nil }
    while let flip = flips.next() {
      if !Self.saysTheSame(flip, as: verdict, book.law) { return flip.verdict }
    }
    while let act = acts.popLast() {
      if let verdict = judge(act) { return verdict }
    }
    return nil
  }

  private func claims(of neighbour: Verdict) -> [Claim] {
    if question == .provision { return otherProvisions(neighbour) }
    guard neighbour.outcome == .violation || neighbour.outcome == .permitted else { return [] }
    return question.claims(of: neighbour, on: scenario, by: book)
      .filter { !Self.leavesLevelOpen($0) && !Self.fillsLevel($0, of: verdict) }
  }

  /// Provisions of sure rules that have nothing to do with the scenario: neither one that applies to
  /// it, nor a part or the whole of one.
  private func otherProvisions(_ neighbour: Verdict) -> [Claim] {
    let rules = neighbour.standing.map(\.rule) + neighbour.permissions
    return rules.filter { $0.confidence == .high }.compactMap(\.basis.first).filter { citation in
      let text = book.law.text(of: citation)
      return !applying.contains { $0.hasPrefix(text) || text.hasPrefix($0) }
    }.map(Claim.provision)
  }

  private static func rest(
    _ question: VerdictQuestion, _ item: Item, _ law: RuleBase
  ) -> [Claim] {
    switch question {
    case .decisive: otherFacts(item, law)
    case .permission:
      [.violation, .permitted, .unregulated, .contested, .outOfScope].map(Claim.outcome)
    case .offenceClass, .level, .sanction, .provision: ladder(question)
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
    switch claim {
    case .levels(let levels):
      return levels.contains { $0.offenceClass == .discipline } && verdict.leavesALevelOpen
    case .sanctions(let consequences):
      return consequences.contains { $0.offenceClass == .discipline } && verdict.leavesALevelOpen
    case .outcome, .classes, .provision, .fact, .date, .amount, .comparison: return false
    }
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

extension VerdictQuestion {
  /// Whether other verdicts answer it; else what can be chosen is known.
  fileprivate var asksVerdicts: Bool {
    switch self {
    case .offenceClass, .level, .sanction, .provision: true
    case .permission, .decisive: false
    }
  }
}

extension Verdict {
  fileprivate var leavesALevelOpen: Bool { !classLevels.allSatisfy(\.saysALevel) }

  fileprivate func applyingProvisions(in law: RuleBase) -> [String] {
    (findings.map(\.rule) + permissions + contested + defeated.map(\.rule)).flatMap(\.basis)
      .map { law.text(of: $0) }
  }
}

extension RuleBase {
  /// The changes to each act, the first one last.
  fileprivate var otherActs: [Flip.Change] {
    guard let act = vocabulary.index(of: Vocabulary.act) else { return [] }
    return vocabulary.facts[act].values.indices.reversed().map { .fact(act, value: $0) }
  }
}
