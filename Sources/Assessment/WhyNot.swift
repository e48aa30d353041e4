import Law

extension KeyedItem {
  /// The nearest change of the scenario under which `option` would be right, or `nil` where no
  /// single change makes it so, or nothing but the verdict on one scenario is asked.
  public func change(making option: ItemOption, by law: RuleBase) -> Flip? {
    switch item.question {
    case .verdict(.decisive), .stipulation, .comparison, .order, .claims, .short: return nil
    case .verdict(let question):
      guard let claim = option.claim, let verdict else { return nil }
      let book = Casebook(law)
      return book.flips(of: item.scenario, from: verdict.ruling).first { flip in
        question.claims(of: flip.verdict, on: item.scenario, by: book).contains(claim)
      }
    }
  }
}
