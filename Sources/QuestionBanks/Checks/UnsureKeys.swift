import Assessment
import Law
import Text

/// B018 and B043: items that no exam may use, because a rule of low confidence decides or officials
/// disagree. Those of medium confidence are many, and named by ``BankProver/practiceOnly``.
func unsureKeys(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.keyed.compactMap { keyed in
    guard !keyed.isExaminable else { return nil }
    let place = evidence.bank.placeOfQuestion(of: keyed.item)
    if keyed.isContested { return .contested(keyed.item, at: place) }
    return keyed.confidence == .low ? .lowConfidence(keyed.item, at: place) : nil
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
