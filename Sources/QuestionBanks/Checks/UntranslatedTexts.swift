import Assessment
import Text

/// B049: an English text that is the Indonesian one, or still is Indonesian.
func untranslatedTexts(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.stories.flatMap { item -> [ItemFinding] in
    let labels = item.caseLabels.map { ($0, evidence.bank.placeOfQuestion(of: item)) }
    let story = (item.story, evidence.bank.block(of: item)[.english])
    return ([story] + labels).filter { $0.0.isUntranslated }.map { _, place in
      .untranslated(item, at: place)
    }
  }
}

extension Bilingual {
  /// A name or a number may read the same in both languages; a text of several words may not.
  fileprivate var isUntranslated: Bool {
    if indonesian == english { return english.utf8.count { $0 == UInt8(ascii: " ") } >= 3 }
    return english.indonesianWords.count >= 3
  }
}

extension String {
  private static let common: Set<String> = [
    "yang", "dan", "dengan", "untuk", "adalah", "tidak", "sudah", "dari", "pada", "kepada",
    "seorang", "oleh", "karena", "belum", "akan",
  ]

  /// The words of everyday Indonesian that no English text has; what is quoted may have them.
  fileprivate var indonesianWords: Set<String> {
    var words: Set<String> = []
    for part in split(separator: " ") {
      guard part.utf8.count <= 8, let first = part.utf8.first, first >= UInt8(ascii: "a"),
        Self.common.contains(String(part))
      else { continue }
      words.insert(String(part))
    }
    return words
  }
}
