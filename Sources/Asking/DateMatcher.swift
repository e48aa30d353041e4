import Dates

/// The first date that `question` states, as `2024-09-24` or as “24 September 2024”, in Indonesian or
/// English; `nil` where it states none.
public func statedDay(in question: String) -> Day? {
  let parts = question.split { $0.isWhitespace || $0 == "," || $0 == "?" || $0 == "(" || $0 == ")" }
  for (index, part) in parts.enumerated() {
    if let day = Day(part.hasSuffix(".") ? part.dropLast() : part) { return day }
    guard index + 2 < parts.count, let number = Int(part),
      let month = months.firstIndex(where: { $0.contains(parts[index + 1].lowercased()) }),
      let year = Int(parts[index + 2].prefix(4))
    else { continue }
    return Day(year: year, month: month + 1, day: number)
  }
  return nil
}

private let months: [Set<String>] = [
  ["januari", "january", "jan"], ["februari", "february", "feb"], ["maret", "march", "mar"],
  ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
  ["agustus", "august", "agu", "aug"], ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"], ["november", "nov"],
  ["desember", "december", "des", "dec"],
]
