import Dates

/// Why a family is practised now, the most pressing reason first.
public enum Urgency: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// Answered wrong the last time.
  case missed
  case due
  /// Never practised.
  case new
  /// Practised, and not due yet.
  case early

  public static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}

extension Schedule {
  /// Why `family` would be practised on `day`.
  public func urgency(of family: String, on day: Day, by limit: RefresherLimit) -> Urgency {
    guard let refresher = refreshers[family] else { return .new }
    if refresher.isMissed { return .missed }
    return refresher.due(by: limit) <= day ? .due : .early
  }
}

/// Families in the order in which they are to be practised.
public struct PracticeOrder: Hashable, Sendable {
  public struct Place: Hashable, Sendable {
    public let family: String
    public let urgency: Urgency
  }

  public let places: [Place]

  /// Missed ones first, the faintest memory leading; then what is due, most overdue first; then
  /// what is new, in the order given; then the rest, by the day on which it will be due.
  public init(
    of families: [String], by schedule: Schedule, on day: Day,
    limit: (_ family: String) -> RefresherLimit
  ) {
    let ranks = families.enumerated().map { position, family in
      Rank(family, position, schedule, day, limit(family))
    }
    places = ranks.sorted().map { Place(family: $0.family, urgency: $0.urgency) }
  }
}

private struct Rank: Comparable {
  let family: String
  let urgency: Urgency
  /// The number of the day on which it is due; the same for all that are new or missed.
  private let due: Int
  private let retrievability: Double
  private let position: Int

  init(
    _ family: String, _ position: Int, _ schedule: Schedule, _ day: Day, _ limit: RefresherLimit
  ) {
    self.family = family
    self.position = position
    urgency = schedule.urgency(of: family, on: day, by: limit)
    let refresher = schedule.refreshers[family]
    due = refresher.map { $0.isMissed ? 0 : $0.due(by: limit).number } ?? 0
    retrievability = refresher?.retrievability(on: day) ?? 0
  }

  static func < (left: Rank, right: Rank) -> Bool {
    (left.urgency, left.due, left.retrievability, left.position)
      < (right.urgency, right.due, right.retrievability, right.position)
  }
}
