import Dates

/// Who works on a participant's exams, and where.
public struct Sitter: Hashable, Sendable {
  /// The number of the process.
  public let process: Int
  /// The terminal as `pts/3`; `nil` where there is none.
  public let terminal: String?
  public let since: Instant

  public init(process: Int, terminal: String?, since: Instant) {
    self.process = process
    self.terminal = terminal
    self.since = since
  }
}

/// What came of asking for a participant's exams.
public enum SittingClaim {
  case granted(any SittingHold)
  /// Somebody has them; `nil` where nothing is known of who.
  case taken(by: Sitter?)
}

/// A participant's exams in the hand of one sitting.
public protocol SittingHold: AnyObject {
  /// Gives them back; the end of the process does it too, whatever ends it.
  func release()
}

/// Sees to it that a participant's exams are worked on at one place at a time.
public protocol SittingLocks: AnyObject {
  /// Asks for the exams of `subject`; never waits.
  func claim(_ subject: SubjectID, at moment: Instant) throws(StoreError) -> SittingClaim
}
