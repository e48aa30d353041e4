import Dates

/// How much is due to be refreshed, and when.
public struct Forecast: Hashable, Sendable {
  /// A day on which something becomes due.
  public struct Ahead: Hashable, Sendable {
    public let day: Day
    public let count: Int
  }

  /// Families that are due today, missed ones among them.
  public let today: Int
  /// Those that are due within ``span`` days, today's among them.
  public let soon: Int
  /// The first day after today on which something becomes due, or `nil`.
  public let next: Ahead?

  public static let span = 30

  public init(
    of schedule: Schedule, among families: some Sequence<String>, on today: Day,
    limit: (_ family: String) -> RefresherLimit
  ) {
    let days = families.compactMap { family in
      schedule.refreshers[family]?.due(by: limit(family))
    }
    self.today = days.count { $0 <= today }
    soon = days.count { $0 <= today.adding(days: Self.span) }
    next = days.filter { $0 > today }.min().map { day in
      Ahead(day: day, count: days.count { $0 == day })
    }
  }
}
