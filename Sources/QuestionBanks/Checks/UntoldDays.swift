import Assessment
import Dates
import Law
import Text

/// B045: the day of a case, which decides what law applies, that the story does not tell in words.
func untoldDays(in evidence: BankEvidence) -> [ItemFinding] {
  var words: [Day: Bilingual] = [:]
  return evidence.bank.items.flatMap { item in
    Language.allCases.flatMap { language in
      item.toldDays.compactMap { told -> ItemFinding? in
        let text = words[told.day] ?? told.day.inWords
        words[told.day] = text
        guard !told.isTold(text[language], in: item, language) else { return nil }
        let place = evidence.bank.block(of: item)[language]
        return .untoldDay(item, text[language], language, at: place)
      }
    }
  }
}

/// A day that an item must tell.
private struct ToldDay {
  let day: Day
  /// What may tell it instead of the story.
  var label: Bilingual?

  /// Of a further case in the same year, the day and the month are enough.
  func isTold(_ words: String, in item: Item, _ language: Language) -> Bool {
    let isOfThatYear = day != item.scenario.day && day.year == item.scenario.day.year
    let words = isOfThatYear ? words.split(separator: " ").prefix(2).joined(separator: " ") : words
    return item.story[language].holds(words, isWhole: true)
      || label?[language].holds(words, isWhole: true) == true
  }
}

extension Day {
  fileprivate var inWords: Bilingual {
    Bilingual(longText(in: .indonesian), longText(in: .english))
  }
}

extension Item {
  /// The days of the item's cases. What a claim changes is told by the program.
  fileprivate var toldDays: [ToldDay] {
    let own = [ToldDay(day: scenario.day)]
    switch question {
    case .comparison(let second):
      return second.day == scenario.day ? own : own + [ToldDay(day: second.day)]
    case .order(let cases):
      return own
        + cases.filter { $0.scenario.day != scenario.day }
        .map { ToldDay(day: $0.scenario.day, label: $0.label) }
    case .verdict, .stipulation, .claims, .short: return own
    }
  }
}
