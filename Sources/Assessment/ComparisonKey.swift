import Law

extension Item {
  /// Keyed by what the law says of its scenario and of `second`.
  func keyed(comparing second: Scenario, by law: RuleBase) throws(KeyError) -> KeyedItem {
    let verdicts = [
      try law.settled(scenario, allowingContested: true),
      try law.settled(second, allowingContested: true),
    ]
    let answers = verdicts.map { CaseAnswer(of: $0) }
    let key = Claim.comparison(answers[0], answers[1])
    let claims = try claims([key], in: law) {
      Self.otherComparisons(
        than: answers, beside: Self.otherAnswers(verdicts, [scenario, second], law))
    }
    return choosing(among: claims, on: .verdicts(verdicts), by: law)
  }

  /// The two answers exchanged, either of them for both cases, then with a neighbour's.
  private static func otherComparisons(
    than answers: [CaseAnswer], beside others: [CaseAnswer]
  ) -> [Claim] {
    let (first, second) = (answers[0], answers[1])
    let near = [(second, first), (first, first), (second, second)]
    let farther = others.flatMap { [($0, $0), (first, $0), ($0, second)] }
    return (near + farther).map { .comparison($0, $1) }
  }

  /// What one changed fact of either case would make of it.
  private static func otherAnswers(
    _ verdicts: [Verdict], _ scenarios: [Scenario], _ law: RuleBase
  ) -> [CaseAnswer] {
    let flips = zip(scenarios, verdicts).flatMap { law.flips(of: $0, from: $1.ruling) }
    let ladder = [Level.heavy, .medium, .light].map {
      CaseAnswer(outcome: .violation, levels: [ClassLevel(.discipline, $0)])
    }
    return flips.map { CaseAnswer(of: $0.verdict) }.filter(\.saysALevel) + ladder
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
