import Law

extension Item {
  /// Keyed by what the law says of its scenario and of `second`.
  func sheet(comparing second: Scenario, by maker: KeyMaker) throws(KeyError) -> Sheet {
    let (verdicts, answers) = try comparing(second, by: maker)
    let key = Claim.comparison(answers[0], answers[1])
    let claims = try claims([key], by: maker) {
      Self.otherComparisons(
        than: answers, beside: Self.otherAnswers(verdicts, [scenario, second], maker.book))
    }
    return choosing(among: claims, on: .verdicts(verdicts), by: maker)
  }

  /// The verdicts on its scenario and on `second`, and what each answers.
  func comparing(
    _ second: Scenario, by maker: KeyMaker
  ) throws(KeyError) -> (verdicts: [Verdict], answers: [CaseAnswer]) {
    let verdicts = [
      try maker.book.settled(scenario, allowingContested: true),
      try maker.book.settled(second, allowingContested: true),
    ]
    return (verdicts, verdicts.map { CaseAnswer(of: $0) })
  }

  /// The two answers exchanged, either of them for both cases, then with a neighbour's.
  private static func otherComparisons(
    than answers: [CaseAnswer], beside others: some Sequence<CaseAnswer>
  ) -> some Sequence<Claim> {
    let (first, second) = (answers[0], answers[1])
    let near = [(second, first), (first, first), (second, second)]
    let farther = others.lazy.flatMap { [($0, $0), (first, $0), ($0, second)] }
    return Chain(near, farther).lazy.map { Claim.comparison($0, $1) }
  }

  /// What one changed fact of either case would make of it.
  private static func otherAnswers(
    _ verdicts: [Verdict], _ scenarios: [Scenario], _ book: Casebook
  ) -> some Sequence<CaseAnswer> {
    let flips = zip(scenarios, verdicts).lazy.flatMap { book.flips(of: $0, from: $1.ruling) }
    let ladder = [Level.heavy, .medium, .light].map {
      CaseAnswer(outcome: .violation, levels: [ClassLevel(.discipline, $0)])
    }
    return Chain(flips.map { CaseAnswer(of: $0.verdict) }.filter(\.saysALevel), ladder)
  }
}

extension CaseAnswer {
  /// A discipline case without a level would be true beside one with it.
  fileprivate var saysALevel: Bool {
    switch outcome {
    case .violation: !levels.isEmpty && levels.allSatisfy(\.saysALevel)
    case .permitted, .unregulated: true
    case .outOfScope, .contested, .undetermined, .conflict: false
    }
  }
}

extension ClassLevel {
  /// “Disciplinary punishment” without a level would be true beside “severe disciplinary punishment”.
  var saysALevel: Bool { offenceClass != .discipline || level != nil }
}
