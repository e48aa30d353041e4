import Assessment
import Text

/// B051: a word that does not fit on a line of 40 columns, so that it would be broken inside.
func longWords(in evidence: BankEvidence) -> [ItemFinding] {
  Language.allCases.flatMap { language in
    evidence.ofTexts { item, text, part in
      text[language].firstLongWord.map {
        .longWord(item, $0, at: evidence.place(of: part, language, item))
      }
    }
  }
}

/// A line of 40 columns less the indent at which options stand.
let longestWord = 34

extension String {
  fileprivate var firstLongWord: String? {
    var length = 0
    for byte in utf8 {
      if byte == UInt8(ascii: " ") {
        length = 0
      } else if byte & 0xC0 != 0x80 {
        length += 1
        if length > longestWord {
          return split(separator: " ").first { $0.unicodeScalars.count > longestWord }
            .map(String.init)
        }
      }
    }
    return nil
  }
}
