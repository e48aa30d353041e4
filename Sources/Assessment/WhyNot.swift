import Law

extension KeyedItem {
  /// The nearest change of the scenario under which `option` would be right, or `nil` where no
  /// single change makes it so.
  public func change(making option: ItemOption, by law: RuleBase) -> Flip? {
    switch item.question {
    case .decisive: nil
    case .permission, .offenceClass, .level, .sanction, .provision:
      law.flips(of: item.scenario, from: verdict.ruling).first { flip in
        item.question.claims(of: flip.verdict, on: item.scenario, in: law).contains(option.claim)
      }
    }
  }
}
