import Dates

/// When a question says that something was done.
public enum StatedDate: Hashable, Sendable {
  case day(Day)
  /// A week, a month or a year of which the day is not said, from the first to the last day.
  case period(Day, Day)
}

extension StatedDate {
  /// What a question states, as `2024-09-24`, `24/9/2024`, “24 September 2024”, “September 2024”,
  /// “kemarin” or “two weeks ago”, counted from `today`; `nil` where it states no date.
  public init?(in question: String, today: Day) {
    let reader = DateReader(words: PlainWords(question).all, today: today)
    guard let date = reader.date else { return nil }
    self = date
  }

  /// A whole month, or `nil` where the calendar has none.
  init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let next =
      month == 12
      ? Day(year: year + 1, month: 1, day: 1)
      : Day(year: year, month: month + 1, day: 1)
    guard let next else { return nil }
    self = .period(first, next.adding(days: -1))
  }

  init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    self = .period(first, last)
  }
}

/// The first day that `question` states with its year, such as `2024-09-24` or “24 September 2024”,
/// in Indonesian or English; `nil` where it states none.
public func statedDay(in question: String) -> Day? {
  let reader = DateReader(words: PlainWords(question).all, today: nil)
  guard case .day(let day)? = reader.date else { return nil }
  return day
}

/// Finds the first date among the words of a question.
struct DateReader {
  let words: [String]
  /// What relative dates are counted from, and years left out are taken from; `nil` for neither.
  let today: Day?

  var date: StatedDate? {
    for place in words.indices {
      if let date = written(at: place) { return date }
      if let today, let date = relative(at: place, from: today) { return date }
    }
    return nil
  }

  private func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }
  private func number(_ place: Int) -> Int? { Int(word(place)) ?? numberWords[word(place)] }

  private func year(_ place: Int) -> Int? {
    Int(word(place)).flatMap { (1945...2199).contains($0) ? $0 : nil }
  }

  private func month(_ place: Int) -> Int? {
    monthNames.firstIndex { $0.contains(word(place)) }.map { $0 + 1 }
  }

  private func day(_ place: Int) -> Int? {
    Int(word(place).filter(\.isNumber)).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private func written(at place: Int) -> StatedDate? {
    if let year = year(place) { return startingWith(year: year, at: place) }
    if let month = month(place) { return startingWith(month: month, at: place) }
    guard let day = day(place) else { return nil }
    if let month = month(place + 1) {
      guard let year = year(place + 2) ?? today?.year else { return nil }
      return Day(year: year, month: month, day: day).map { .day($0) }
    }
    guard let month = Int(word(place + 1)), let year = year(place + 2) else { return nil }
    return Day(year: year, month: month, day: day).map { .day($0) }
  }

  private func startingWith(year: Int, at place: Int) -> StatedDate? {
    if let month = Int(word(place + 1)), let day = Int(word(place + 2)),
      let date = Day(year: year, month: month, day: day)
    {
      return .day(date)
    }
    return StatedDate(year: year)
  }

  /// “May” alone is a word of every English question, so it needs a day or a year behind it.
  private func startingWith(month: Int, at place: Int) -> StatedDate? {
    if let day = day(place + 1), let year = year(place + 2) {
      return Day(year: year, month: month, day: day).map { .day($0) }
    }
    if let year = year(place + 1) { return StatedDate(year: year, month: month) }
    guard ["bulan", "in", "pada", "di"].contains(word(place - 1)) else { return nil }
    return today.flatMap { StatedDate(year: $0.year, month: month) }
  }
}
