import Dates

/// Which warnings of a deadline were given.
struct TimeWarnings {
  /// Minutes before a deadline at which a person is warned, the first warning first.
  private static let minutes = [5, 1]

  private var deadline: Instant?
  private var given = 0

  /// The minutes left, rounded up, where a warning is due now. A deadline that is new here warns of
  /// nothing that is past already: whoever sets it says how much time there is.
  mutating func due(for deadline: Instant, at now: Instant) -> Int? {
    let left = deadline.milliseconds - now.milliseconds
    let passed = Self.minutes.filter { left <= $0 * 60_000 }.count
    let isNew = self.deadline != deadline
    defer { (self.deadline, given) = (deadline, isNew ? passed : max(given, passed)) }
    guard !isNew, passed > given, left > 0 else { return nil }
    return (left + 59_999) / 60_000
  }
}
