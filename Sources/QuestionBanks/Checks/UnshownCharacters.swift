import Assessment
import Text

/// B050: characters that nobody sees: zero-width marks, soft hyphens, line separators.
func unshownCharacters(in evidence: BankEvidence) -> [ItemFinding] {
  Language.allCases.flatMap { language in
    evidence.ofTexts { item, text, part in
      text[language].firstUnshown.map {
        .unshown(item, $0, at: evidence.place(of: part, language, item))
      }
    }
  }
}

extension String {
  /// The first scalar that takes no place on a line, as `U+200B`.
  fileprivate var firstUnshown: String? {
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF || $0 == 0xF3 }) else {
      return nil
    }
    guard let scalar = unicodeScalars.first(where: \.isUnshown) else { return nil }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Unicode.Scalar {
  fileprivate var isUnshown: Bool {
    switch value {
    case 0xAD, 0x180E, 0x200B...0x200F, 0x2028...0x2029, 0x2060...0x2065, 0xFEFF, 0xE0000...0xE007F:
      true
    default: isControl
    }
  }
}
