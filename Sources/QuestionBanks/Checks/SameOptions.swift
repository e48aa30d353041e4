import Assessment
import Law
import Text

/// B006: options that mean the same, or read the same in one of the languages.
func sameOptions(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.keyed.compactMap { keyed in
    guard let text = keyed.options.firstRepeated else { return nil }
    return .sameOption(keyed.item, text, at: evidence.bank.placeOfOptions(of: keyed.item))
  }
}

extension [ItemOption] {
  /// The text of the first option that another before it says as well.
  fileprivate var firstRepeated: Bilingual? {
    for (index, option) in enumerated() {
      if self[..<index].contains(where: { $0.says(what: option) }) { return option.text }
    }
    return nil
  }
}

extension ItemOption {
  fileprivate func says(what other: ItemOption) -> Bool {
    text.indonesian == other.text.indonesian || text.english == other.text.english
      || amount.map { $0 == other.amount } ?? false
  }

  /// “1 tahun” and “12 bulan” are one amount.
  private var amount: ShortAnswer? {
    guard case .amount(.number(let number, let unit)) = claim else { return nil }
    return ShortAnswer(number, unit)
  }
}
