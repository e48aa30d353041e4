import Law

/// Units in Indonesian and English words.
enum UnitWords {
  /// The one unit that `words` name, and how many of it one such word is; `nil` where they name none
  /// or several.
  static func unit(in words: [String]) -> (unit: Stipulation.Unit, times: Int)? {
    let named = words.compactMap { units[$0] }
    guard let first = named.first, named.allSatisfy({ $0 == first }) else { return nil }
    let isWorking = words.contains { working.contains($0) }
    if first == (.days, 1) && isWorking { return (.workingDays, 1) }
    return isWorking ? nil : first
  }

  private static let working: Set = ["kerja", "working", "business"]

  private static let units: [String: (unit: Stipulation.Unit, times: Int)] = [
    "hari": (.days, 1), "hr": (.days, 1), "day": (.days, 1), "days": (.days, 1),
    "minggu": (.days, 7), "pekan": (.days, 7), "week": (.days, 7), "weeks": (.days, 7),
    "bulan": (.months, 1), "bln": (.months, 1), "month": (.months, 1), "months": (.months, 1),
    "tahun": (.years, 1), "thn": (.years, 1), "th": (.years, 1), "year": (.years, 1),
    "years": (.years, 1),
    "%": (.percent, 1), "persen": (.percent, 1), "percent": (.percent, 1), "cent": (.percent, 1),
    "rp": (.rupiah, 1), "rupiah": (.rupiah, 1), "idr": (.rupiah, 1),
    "jp": (.lessonHours, 1), "pelajaran": (.lessonHours, 1), "lesson": (.lessonHours, 1),
  ]
}
