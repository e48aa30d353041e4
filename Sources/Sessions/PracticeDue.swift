import Assessment
import QuestionBanks
import Refreshers
import Text

extension PracticeJob {
  /// So many items at most where no number is said: whoever asks for what is due wants all of it,
  /// but in sittings of a bearable length.
  private static let usualDueCount = 20

  /// `latihan jatuh-tempo`: what was missed and what is due, and nothing else.
  func practiseWhatIsDue(_ words: [String]) throws(Trouble) -> Status {
    let (subject, count) = try subjectAndCount(words)
    let banks = try desk.banks()
    let pool = items(of: subject, in: banks)
    guard !pool.isEmpty else { return say(PracticeWords.nothing) }
    let start = try PracticeStart(at: desk, banks)
    var generator = desk.supplies
    let choice = PracticeChoice(
      of: count ?? Self.usualDueCount, from: pool, pairs: start.pairs, by: start.standing,
      only: [.missed, .due], by: &generator)
    guard !choice.items.isEmpty else {
      return say(DueWords.nothingDue(start.standing.forecast(of: pool)))
    }
    desk.say(PracticeWords.chosen(choice))
    try sit(choice.items, start)
    let after = try PracticeStart(at: desk, banks).standing.forecast(of: pool)
    return say(after.today > 0 ? DueWords.left(after) : DueWords.nothingDue(after))
  }
}
