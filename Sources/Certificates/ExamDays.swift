import Dates
import Text

extension ExamSitting {
  /// The day of the exam, or both days where it ran past midnight.
  public func dayText(in language: Language) -> String {
    let first = firstDay.longText(in: language)
    guard lastDay != firstDay else { return first }
    let dash = Bilingual(" s.d. ", " to ")[language]
    return first + dash + lastDay.longText(in: language)
  }
}
