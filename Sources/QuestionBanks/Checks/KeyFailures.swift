import Assessment
import Law
import Text

/// B010 to B016 and B024 to B030: items of which the law settles no key.
func keyFailures(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.unkeyed.map { item, error in
    let (code, what, remedy) = error.explanation(evidence.law)
    let place = error.place(of: item, in: evidence.bank)
    return ItemFinding(code, of: item, at: place, what, remedy: remedy)
  }
}

extension KeyError {
  /// The line that would have to change.
  fileprivate func place(of item: Item, in bank: Bank) -> Place {
    switch self {
    case .noVerdict, .undetermined, .stipulationNotInForce: bank.block(of: item).facts
    case .noOptionHolds, .severalOptionsHold, .tooFewOptions: bank.placeOfOptions(of: item)
    case .unsettled, .nothingToAsk, .noStipulation, .stipulationHasNoNumber, .claimsHolding,
      .cannotBeOrdered, .equallySevere, .noSingleLevel:
      bank.placeOfQuestion(of: item)
    }
  }
}
