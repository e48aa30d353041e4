import Dates
import Text

private let months = [
  Bilingual("Januari", "January"), Bilingual("Februari", "February"), Bilingual("Maret", "March"),
  Bilingual("April", "April"), Bilingual("Mei", "May"), Bilingual("Juni", "June"),
  Bilingual("Juli", "July"), Bilingual("Agustus", "August"), Bilingual("September", "September"),
  Bilingual("Oktober", "October"), Bilingual("November", "November"),
  Bilingual("Desember", "December"),
]

extension Day {
  /// The day with the month's name, `1 Maret 2026`; the same order in both languages.
  public func longText(in language: Language) -> String {
    "\(dayOfMonth) \(months[month - 1][language]) \(year)"
  }
}

extension ExamSitting {
  /// The day of the exam, or both days where it ran past midnight.
  public func dayText(in language: Language) -> String {
    let first = firstDay.longText(in: language)
    guard lastDay != firstDay else { return first }
    let dash = Bilingual(" s.d. ", " to ")[language]
    return first + dash + lastDay.longText(in: language)
  }
}
