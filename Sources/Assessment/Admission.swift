import Dates

/// One finished attempt at a program.
public struct PastAttempt: Hashable, Sendable {
  public let end: Day
  public let isPass: Bool

  public init(end: Day, isPass: Bool) {
    self.end = end
    self.isPass = isPass
  }
}

/// Whether somebody may begin an attempt now, and if not, what stands in the way.
public enum Admission: Hashable, Sendable {
  case open
  /// The waiting time since the last attempt is over on this day. So many items are to be practised,
  /// too.
  case waiting(until: Day, practice: Int)
  /// So many items are to be practised first.
  case practice(Int)
  /// All attempts are used up; only HR can give more.
  case usedUp(limit: Int)
  /// The exam is passed, and can be sat again from this day, before the pass expires.
  case passed(renewableFrom: Day)
}

extension Program {
  /// What the rules say to somebody who wants to begin on `today`. Attempts are counted since the last
  /// pass: after it, a renewal begins anew.
  ///
  /// - Parameters:
  ///   - past: Finished attempts at this program, the oldest first.
  ///   - practised: How many items were practised since the last of them.
  public func admission(after past: [PastAttempt], practised: Int, on today: Day) -> Admission {
    if let pass = past.last(where: \.isPass), let days = attempts.renewalDays {
      let first = max(pass.end, pass.end.adding(months: validMonths).adding(days: -days))
      if today < first { return .passed(renewableFrom: first) }
    }
    let since = past.lastIndex { $0.isPass }.map { past[($0 + 1)...] } ?? past[...]
    if let limit = attempts.limit, since.count >= limit { return .usedUp(limit: limit) }
    guard let last = past.last else { return .open }
    let practice = last.isPass ? 0 : max(0, attempts.remedialItems - practised)
    let day = last.end.adding(days: attempts.waitingDays)
    if today < day { return .waiting(until: day, practice: practice) }
    return practice > 0 ? .practice(practice) : .open
  }
}
