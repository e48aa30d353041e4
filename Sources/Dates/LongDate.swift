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
