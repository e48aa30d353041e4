import Assessment
import Text

/// B059: a comparison of which both cases are the same.
func sameCases(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.bank.items.compactMap { item in
    guard case .comparison(let second) = item.question, second == item.scenario else { return nil }
    return .sameCases(item, at: evidence.bank.placeOfQuestion(of: item))
  }
}
