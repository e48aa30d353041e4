import Assessment
import Text

/// B048: numbers that only one of the two languages tells.
func differingNumbers(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.bank.items.flatMap { item -> [ItemFinding] in
    let block = evidence.bank.block(of: item)
    let story: [(Bilingual, Place)] =
      item.origin.step ?? 1 == 1 ? [(item.story, block[.english])] : []
    let labels = item.caseLabels.map { ($0, evidence.bank.placeOfQuestion(of: item)) }
    return (story + labels).compactMap { text, place in
      let (indonesian, english) = (text.indonesian.numbers, text.english.numbers)
      guard indonesian != english else { return nil }
      return .differingNumbers(item, indonesian, english, at: place)
    }
  }
}

extension String {
  /// The numbers in the text, least first; a number of more than 18 digits by its end.
  fileprivate var numbers: [UInt64] {
    var numbers: [UInt64] = []
    var number: UInt64?
    for byte in utf8 {
      if byte.isDigit {
        number = (number ?? 0) % 100_000_000_000_000_000 * 10 + UInt64(byte - UInt8(ascii: "0"))
      } else if let whole = number {
        numbers.append(whole)
        number = nil
      }
    }
    return (numbers + [number].compactMap { $0 }).sorted()
  }
}

extension Item {
  /// The labels that the author wrote for cases to be put in order.
  var caseLabels: [Bilingual] {
    switch question {
    case .order(let cases): cases.map(\.label)
    case .verdict, .stipulation, .comparison, .claims, .short: []
    }
  }
}
