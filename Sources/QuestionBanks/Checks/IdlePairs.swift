import Assessment
import Text

/// B035: the two items of a `pasangan` have the same answer from the law.
func idlePairs(in evidence: BankEvidence) -> [ItemFinding] {
  guard !evidence.bank.pairs.isEmpty else { return [] }
  let keyed = Dictionary(evidence.keyed.map { ($0.item.id, $0) }) { first, _ in first }
  return evidence.bank.pairs.compactMap { pair in
    guard let first = keyed[pair.first], let second = keyed[pair.second],
      !second.isTurned(from: first)
    else { return nil }
    return .pairDoesNotTurn(
      second.item, pair, at: evidence.bank.pairPlaces[pair] ?? second.item.place)
  }
}

extension KeyedItem {
  fileprivate func isTurned(from first: KeyedItem) -> Bool {
    if let before = first.verdict, let after = verdict { return before.ruling != after.ruling }
    // A step about procedure rests on no verdict; the other steps must turn.
    return key != first.key || item.origin.step != nil
  }
}
