import Assessment
import Dates
import Law
import Text

/// B045: the day of a case, which decides what law applies, that the story does not tell in words.
func untoldDays(in evidence: BankEvidence) -> [ItemFinding] {
  var words: [Day: Bilingual] = [:]
  return evidence.bank.items.flatMap { item in
    Language.allCases.flatMap { language in
      item.toldDays.compactMap { day, label -> ItemFinding? in
        let text = words[day] ?? day.inWords
        words[day] = text
        guard !item.story[language].holds(text[language], isWhole: true),
          label.map({ $0[language].holds(text[language], isWhole: true) }) != true
        else { return nil }
        let place = evidence.bank.block(of: item)[language]
        return .untoldDay(item, text[language], language, at: place)
      }
    }
  }
}

extension Day {
  fileprivate var inWords: Bilingual {
    Bilingual(longText(in: .indonesian), longText(in: .english))
  }
}

extension Item {
  /// The days of the item's cases, each with the label that may tell it instead of the story. What
  /// a claim changes is told by the program.
  fileprivate var toldDays: [(day: Day, label: Bilingual?)] {
    let own: [(day: Day, label: Bilingual?)] = [(scenario.day, nil)]
    switch question {
    case .comparison(let second):
      return second.day == scenario.day ? own : own + [(second.day, nil)]
    case .order(let cases):
      return own
        + cases.filter { $0.scenario.day != scenario.day }.map { ($0.scenario.day, $0.label) }
    case .verdict, .stipulation, .claims, .short: return own
    }
  }
}
