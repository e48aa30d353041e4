import Law

extension Item {
  /// Keyed by the order of `cases` from the lightest to the heaviest.
  func sheet(ordering cases: [OrderedCase], by maker: KeyMaker) throws(KeyError) -> Sheet {
    var weighed: [(severity: Int, case: OrderedCase)] = []
    var verdicts: [Verdict] = []
    for one in cases {
      let verdict = try maker.book.settled(one.scenario)
      guard let severity = verdict.severity else { throw .cannotBeOrdered(one.label) }
      if let equal = weighed.first(where: { $0.severity == severity }) {
        throw .equallySevere(equal.case.label, one.label)
      }
      weighed.append((severity, one))
      verdicts.append(verdict)
    }
    let order = weighed.sorted { $0.severity < $1.severity }.map(\.case)
    return Sheet(
      ground: .verdicts(verdicts),
      options: cases.map { ItemOption(id: $0.id(in: maker.law), claim: nil, text: $0.label) },
      key: .order(order.map { $0.id(in: maker.law) }))
  }
}

extension OrderedCase {
  /// Its facts as words.
  fileprivate func id(in law: RuleBase) -> String {
    law.vocabulary.words(of: scenario).joined(separator: " ")
  }
}

extension Verdict {
  /// The place on the one ladder that the law itself draws: no violation, moral, light, medium,
  /// severe. `nil` off the ladder: another class of consequence, or several at once.
  fileprivate var severity: Int? {
    switch outcome {
    case .permitted, .unregulated: return 0
    case .violation:
      guard let only = classLevels.first, classLevels.count == 1, let level = only.level else {
        return nil
      }
      switch (only.offenceClass, level) {
      case (.ethics, .moral): return 1
      case (.discipline, .light): return 2
      case (.discipline, .medium): return 3
      case (.discipline, .heavy): return 4
      case _: return nil
      }
    case .outOfScope, .contested, .undetermined, .conflict: return nil
    }
  }
}
