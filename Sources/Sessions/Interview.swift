import Asking
import Dates
import Dialogue
import Text

/// Asks a trainer one thing after the other; `batal` leaves from every question.
struct Interview {
  let desk: Desk

  /// One line that is not empty; `nil` where the person leaves.
  ///
  /// - Parameter usual: What an empty line stands for.
  func line(_ label: Bilingual, usual: String? = nil) -> String? {
    let help = NewBankWords.typeSomething(for: label)
    while case .line(let line) = desk.field(label, help: help) {
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !text.isEmpty { return text }
      if let usual { return usual }
      desk.say(help)
    }
    return nil
  }

  /// The same in both languages.
  func both(_ label: Bilingual, usual: Bilingual? = nil) -> Bilingual? {
    guard
      let indonesian = line(
        label + Bilingual(" (Indonesia)", " (Indonesian)"), usual: usual?.indonesian),
      let english = line(label + Bilingual(" (Inggris)", " (English)"), usual: usual?.english)
    else { return nil }
    return Bilingual(indonesian, english)
  }

  /// A date as `2024-09-24` or as “24 September 2024”, not before `first`.
  func day(from first: Day) -> Day? {
    while let text = line(NewBankWords.date) {
      guard let day = statedDay(in: text) else {
        desk.say(NewBankWords.wrongDate(text))
        continue
      }
      if day >= first { return day }
      desk.say(NewBankWords.tooEarly(first))
    }
    return nil
  }

  /// The position of what was picked.
  func pick(_ question: Bilingual, _ labels: [String]) -> Int? {
    desk.say(question)
    return Picker(desk).pick(labels, mustPick: true)
  }

  /// Whether the words mean that somebody wants to leave.
  static func isLeaving(_ text: String) -> Bool {
    ["batal", "cancel"].contains(text.lowercased().filter { !$0.isWhitespace })
  }
}
