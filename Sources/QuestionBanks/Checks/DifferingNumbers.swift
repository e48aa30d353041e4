import Assessment
import Text

/// B048: numbers that only one of the two languages tells.
func differingNumbers(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.ofTexts { item, text, part in
    let (indonesian, english) = (text.indonesian.numbers, text.english.numbers)
    guard indonesian != english else { return nil }
    let place = evidence.place(of: part, .english, item)
    return .differingNumbers(item, indonesian, english, at: place)
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
    if let number { numbers.append(number) }
    if numbers.count > 1 { numbers.sort() }
    return numbers
  }
}
