import Assessment
import Dates

/// What an attempt is worth by one entry of the ledger.
public struct AttemptResult: Hashable, Sendable {
  public let score: Score
  public let isPass: Bool
  /// Number of the entry that says so.
  public let number: Int

  public init(score: Score, isPass: Bool, number: Int) {
    self.score = score
    self.isPass = isPass
    self.number = number
  }
}

/// A regrading and the number of its entry.
public struct NumberedRegrading: Hashable, Sendable {
  public let number: Int
  public let regrading: Regrading
}

extension AttemptRecord {
  /// The result as it was closed, whatever came of it since; `nil` where there is none.
  public var firstResult: AttemptResult? {
    guard let closing, let closingNumber else { return nil }
    return AttemptResult(score: closing.score, isPass: closing.isPass, number: closingNumber)
  }

  /// The result that counted when the entry at `number` was written; by default, that of today.
  /// `nil` where there was none yet.
  public func result(before number: Int = .max) -> AttemptResult? {
    guard let first = firstResult, first.number < number else { return nil }
    guard let last = regradings.last(where: { $0.number < number }) else { return first }
    return AttemptResult(
      score: last.regrading.score, isPass: last.regrading.isPass, number: last.number)
  }
}
