import Assessment
import Law
import Text

/// B018, B043 and B044: items that no exam may use, because a rule of low confidence decides,
/// officials disagree, or no sure rule speaks.
func unsureKeys(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.keyed.compactMap { keyed in
    guard !keyed.isExaminable else { return nil }
    let place = evidence.bank.placeOfQuestion(of: keyed.item)
    if keyed.isContested { return .contested(keyed.item, at: place) }
    if keyed.confidence == .low { return .lowConfidence(keyed.item, at: place) }
    return .forPracticeOnly(keyed.item, at: place)
  }
}

extension KeyedItem {
  fileprivate var isContested: Bool {
    switch ground {
    case .verdicts(let verdicts): verdicts.contains { $0.outcome == .contested }
    case .stipulation: false
    }
  }
}
