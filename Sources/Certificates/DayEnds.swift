import Dates

extension Day {
  /// The first moment after this day in `zone`.
  func end(in zone: Zone) -> Instant {
    Instant(milliseconds: (adding(days: 1).number * 1440 - zone.offset) * 60_000)
  }

  /// The day that ends at `moment`, and the zone where it does; `nil` where none does. A day ends
  /// at another moment in each zone of Indonesia, so the moment tells both.
  static func ending(at moment: Instant) -> (day: Day, zone: Zone)? {
    Zone.allCases.lazy
      .map { (day: moment.day(offset: $0.offset).adding(days: -1), zone: $0) }
      .first { $0.day.end(in: $0.zone) == moment }
  }
}
