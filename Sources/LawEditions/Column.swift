import Dates
import Law

/// Days on which nothing that matters changes, with one day of each side to ask about.
struct Column: Hashable {
  let before: Day
  let after: Day
  /// The days themselves; `nil` where two days are compared, not two editions.
  let days: Interval?

  /// Whether `next` begins where this column ends.
  func meets(_ next: Column) -> Bool {
    guard let end = days?.end else { return false }
    return end == next.days?.start
  }
}

extension Column {
  /// The calendar from the first of `cuts` on, cut at each of them.
  static func all(cutAt cuts: Set<Day>) -> [Column] {
    let cuts = cuts.sorted()
    return cuts.enumerated().map { index, start in
      let end = index + 1 < cuts.count ? cuts[index + 1] : nil
      return Column(before: start, after: start, days: Interval(start: start, end: end))
    }
  }
}
