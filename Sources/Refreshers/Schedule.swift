import Dates

/// One answered item: what is kept in mind of its family, and how well.
public struct Recall: Hashable, Sendable {
  public let family: String
  public let day: Day
  public let grade: Grade

  public init(family: String, day: Day, grade: Grade) {
    self.family = family
    self.day = day
    self.grade = grade
  }
}

/// What is known of somebody's memory of one family of items, and when that is to be refreshed.
public struct Refresher: Hashable, Sendable {
  public let memory: Memory
  public let lastReview: Day
  public let lastGrade: Grade

  /// Whether it was answered wrong the last time; then it is due at once.
  public var isMissed: Bool { lastGrade == .again }

  /// The probability that it is remembered on `day`.
  public func retrievability(on day: Day) -> Double {
    MemoryModel.standard.retrievability(of: memory, after: day.number - lastReview.number)
  }

  /// The day on which it is due, `limit` at the latest.
  public func due(by limit: RefresherLimit) -> Day {
    if isMissed { return lastReview }
    let interval = MemoryModel.standard.interval(of: memory)
    return min(lastReview.adding(days: interval), limit.latest(after: lastReview))
  }
}

/// Everything that somebody has practised, by family of items.
///
/// A family is remembered as one: its items (the variants of a template, the two of a pair, the
/// steps of a story) turn on the same rules, so that a refresher may show another of them. It is
/// made of sittings alone; the same sittings give the same schedule.
public struct Schedule: Hashable, Sendable {
  public private(set) var refreshers: [String: Refresher] = [:]

  public init() {}

  public init(_ sittings: some Sequence<[Recall]>) {
    for sitting in sittings { take(sitting) }
  }

  /// Takes in what was answered in one sitting. A family of which several items were answered
  /// counts once, by the worst of them: who mixes up two cases knows neither.
  public mutating func take(_ sitting: [Recall]) {
    for (family, recalls) in Dictionary(grouping: sitting, by: \.family) {
      guard let day = recalls.map(\.day).max(), let grade = recalls.map(\.grade).min() else {
        continue
      }
      review(family, on: day, grade)
    }
  }

  private mutating func review(_ family: String, on day: Day, _ grade: Grade) {
    let model = MemoryModel.standard
    guard let known = refreshers[family] else {
      refreshers[family] = Refresher(
        memory: model.first(grade), lastReview: day, lastGrade: grade)
      return
    }
    let days = day.number - known.lastReview.number
    refreshers[family] = Refresher(
      memory: model.memory(known.memory, after: days, grade),
      // Of two sittings at once, the one begun later may have ended first.
      lastReview: max(day, known.lastReview), lastGrade: grade)
  }
}
