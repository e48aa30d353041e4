import Assessment
import Text

/// B060: a story that names a level of punishment where just that is asked.
func keysGivenAway(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.bank.items.flatMap { item -> [ItemFinding] in
    guard item.asksForConsequences else { return [] }
    return Language.allCases.compactMap { language in
      let phrases = consequencePhrases.map { $0[language] }
      guard let phrase = item.story[language].firstHeld(of: phrases) else { return nil }
      return .givesKeyAway(item, phrase, at: evidence.bank.block(of: item)[language])
    }
  }
}

private let consequencePhrases = [
  Bilingual("disiplin ringan", "light disciplinary"),
  Bilingual("disiplin sedang", "medium disciplinary"),
  Bilingual("disiplin berat", "severe disciplinary"), Bilingual("sanksi moral", "moral sanction"),
]

extension String {
  /// Most stories hold none of the rarer words, so that one search is enough.
  fileprivate func firstHeld(of phrases: [String]) -> String? {
    guard holds("isiplin") || holds("anksi moral") || holds("isciplin") || holds("oral sanction")
    else { return nil }
    let small = lowercased()
    return phrases.first { small.holds($0) }
  }
}

extension Item {
  fileprivate var asksForConsequences: Bool {
    switch question {
    case .verdict(.permission), .verdict(.offenceClass), .verdict(.level), .verdict(.sanction),
      .comparison, .order, .claims, .short(.level):
      true
    case .verdict(.provision), .verdict(.decisive), .stipulation, .short(.stipulation): false
    }
  }
}
