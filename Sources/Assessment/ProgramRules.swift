/// How often, and how soon again, an exam may be sat.
public struct AttemptRules: Hashable, Sendable {
  /// Which of several attempts is the result.
  public enum Counting: String, CaseIterable, Hashable, Sendable {
    case first = "pertama"
    case last = "terakhir"
    case best = "terbaik"
  }

  /// How many attempts there are until one is passed; `nil` for as many as wanted. Once they are used
  /// up, only HR can give more (``Accommodation/extraAttempts``).
  public let limit: Int?
  /// Days between the day on which an attempt ended and the first one for the next; 0 for at once.
  public let waitingDays: Int
  public let counting: Counting
  /// How many items must be practised after a failed attempt before the next; 0 for none.
  public let remedialItems: Int
  /// From how many days before a pass expires the exam may be sat again; `nil` for any time.
  public let renewalDays: Int?

  public init(
    limit: Int?, waitingDays: Int = 0, counting: Counting = .best, remedialItems: Int = 0,
    renewalDays: Int? = nil
  ) {
    self.limit = limit
    self.waitingDays = waitingDays
    self.counting = counting
    self.remedialItems = remedialItems
    self.renewalDays = renewalDays
  }

  /// As often and as soon as wanted; the best attempt counts.
  public static let unlimited = AttemptRules(limit: nil)
}

/// What participants learn of their exam once it has ended; each case tells what those before it
/// tell, too.
public enum Feedback: String, CaseIterable, Hashable, Sendable {
  /// That it is recorded, and no more.
  case none = "tidak_ada"
  /// Pass or not, and the score by section.
  case outcome = "hasil"
  /// The provisions of the missed items.
  case provisions = "ketentuan"
  /// Each missed item with the right answer and its reasons.
  case explanations = "penjelasan"
}

/// How far back an item counts as seen recently.
public enum RecentWindow: Hashable, Sendable {
  /// In so many of the last attempts.
  case attempts(Int)
  /// In attempts that began in so many days before.
  case days(Int)
}

/// What one person is given beyond the rules for all, so that the exam measures the same for them.
public struct Accommodation: Hashable, Sendable {
  /// Time in percent of everyone's: 125 for a quarter more.
  public let timePercent: Int
  public let extraAttempts: Int

  /// `nil` where it would take time away, or give more than ten times of it or a hundred attempts.
  public init?(timePercent: Int = 100, extraAttempts: Int = 0) {
    guard (100...1000).contains(timePercent), (0...100).contains(extraAttempts) else { return nil }
    self.timePercent = timePercent
    self.extraAttempts = extraAttempts
  }
}

extension Program {
  /// The same exam with the time and the attempts that `accommodation` gives one person.
  public func adapted(to accommodation: Accommodation) -> Program {
    Program(
      id: id, title: title, banks: banks, sections: sections, cutScore: cutScore,
      scoring: scoring,
      // Nothing is rounded: time is a whole number of minutes, thus of hundreds of milliseconds.
      milliseconds: milliseconds / 100 * accommodation.timePercent,
      attempts: attempts.adding(accommodation.extraAttempts), feedback: feedback,
      recentWindow: recentWindow, trainingHours: trainingHours, validMonths: validMonths,
      bands: bands, legalBasis: legalBasis)
  }
}

extension AttemptRules {
  fileprivate func adding(_ attempts: Int) -> AttemptRules {
    AttemptRules(
      limit: limit.map { $0 + attempts }, waitingDays: waitingDays, counting: counting,
      remedialItems: remedialItems, renewalDays: renewalDays)
  }
}
