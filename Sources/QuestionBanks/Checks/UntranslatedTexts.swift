import Assessment
import Text

/// B049: an English text that is the Indonesian one, or still is Indonesian.
func untranslatedTexts(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.ofTexts { item, text, part in
    guard text.isUntranslated else { return nil }
    return .untranslated(item, at: evidence.place(of: part, .english, item))
  }
}

extension Bilingual {
  /// A name or a number may read the same in both languages; a text of several words may not.
  fileprivate var isUntranslated: Bool {
    if indonesian == english { return english.utf8.count { $0 == UInt8(ascii: " ") } >= 3 }
    return english.indonesianWords >= 3
  }
}

extension String {
  /// How many different words of everyday Indonesian, which no English text has, stand in this one.
  fileprivate var indonesianWords: Int {
    var found: Set<UInt64> = []
    var word: UInt64 = 0
    for byte in utf8 {
      if byte == UInt8(ascii: " ") {
        if indonesian.contains(word) { found.insert(word) }
        word = 0
      } else {
        word = word << 8 | UInt64(byte.lowercased)
      }
    }
    return found.count
  }
}

/// Words of at most eight letters, each as the number that its bytes make.
private let indonesian: [UInt64] = [
  "yang", "dan", "dengan", "untuk", "adalah", "tidak", "sudah", "dari", "pada", "kepada",
  "seorang", "oleh", "karena", "belum", "akan",
].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
