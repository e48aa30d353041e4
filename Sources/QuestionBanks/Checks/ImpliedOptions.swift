import Assessment
import Law
import Text

/// B015: a wrong option that is true as well, because it says less than the key: “disciplinary
/// punishment” where a severe one follows.
func impliedOptions(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.keyed.compactMap { keyed in
    guard let key = keyed.options.first?.claim, case .option = keyed.key,
      let implied = keyed.options.dropFirst().first(where: { $0.claim?.isImplied(by: key) == true })
    else { return nil }
    let place = evidence.bank.placeOfOptions(of: keyed.item)
    return .severalHold(keyed.item, [keyed.options[0].id, implied.id], at: place)
  }
}

extension Claim {
  fileprivate func isImplied(by key: Claim) -> Bool {
    guard case .levels(let said) = self, case .levels(let levels) = key, said != levels,
      said.count == levels.count
    else { return false }
    return said.allSatisfy { one in
      levels.contains {
        $0.offenceClass == one.offenceClass && [nil, $0.level].contains(one.level)
      }
    }
  }
}
