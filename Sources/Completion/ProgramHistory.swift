import Dates

/// One pass of a program: on which day, and until when it counts.
public struct Pass: Hashable, Sendable {
  public let day: Day
  /// The last day on which it counts.
  public let validUntil: Day
  /// Whether its certificate was revoked; one that another certificate took the place of was not.
  public let isRevoked: Bool

  public init(day: Day, validUntil: Day, isRevoked: Bool = false) {
    self.day = day
    self.validUntil = validUntil
    self.isRevoked = isRevoked
  }
}

/// What one person has done for one program, by the days of the place where it was done.
public struct ProgramHistory: Hashable, Sendable {
  public let passes: [Pass]
  /// The days on which exams ended that were not passed.
  public let failures: [Day]
  /// The day on which the exam began that is still open, or `nil`.
  public let open: Day?

  public init(passes: [Pass] = [], failures: [Day] = [], open: Day? = nil) {
    self.passes = passes
    self.failures = failures
    self.open = open
  }
}
