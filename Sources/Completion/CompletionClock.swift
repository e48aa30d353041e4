import Dates

/// Where one person stands with one requirement.
public struct Standing: Hashable, Sendable {
  public let status: CompletionStatus
  /// The last day in time for what is still missing, or for renewing what expires; `nil` where
  /// nothing more is asked.
  public let due: Day?
  /// The pass that the status rests on.
  public let counted: Pass?

  public init(status: CompletionStatus, due: Day?, counted: Pass?) {
    self.status = status
    self.due = due
    self.counted = counted
  }

  /// Whole days since `due`, counted on `day`; `nil` where it is not late.
  public func daysLate(on day: Day) -> Int? {
    guard !status.kind.isComplete, let due, due < day else { return nil }
    return day.number - due.number
  }
}

extension Requirement {
  /// Where a person with `history` stands on `day`.
  ///
  /// What counts more stands before what counts less: a pass in force, then a pass that expired,
  /// then an open exam, then one that was not passed, then a revoked pass. Days after `day` are not
  /// known yet, so that a report on a past day reads as it did then, save for what was revoked since.
  ///
  /// - Parameter assigned: The day on which it was asked of the person.
  public func standing(of history: ProgramHistory, assigned: Day, on day: Day) -> Standing {
    let first = counting(from: assigned, on: day)
    func counts(_ other: Day) -> Bool { other <= day && (first.map { $0 <= other } ?? true) }
    let passes = history.passes.filter { counts($0.day) }
    if let pass = passes.filter({ !$0.isRevoked }).max(by: Self.endsEarlier) {
      return standing(of: pass, on: day)
    }
    let due = due(from: assigned, on: day)
    if let open = history.open, counts(open) {
      return Standing(status: .underWay, due: due, counted: nil)
    }
    let lastPass = passes.map(\.day).max()
    if let failed = history.failures.filter(counts).max(), lastPass.map({ $0 < failed }) ?? true {
      return Standing(status: .notPassed, due: due, counted: nil)
    }
    return Standing(status: passes.isEmpty ? .notStarted : .revoked, due: due, counted: nil)
  }

  private func standing(of pass: Pass, on day: Day) -> Standing {
    let left = pass.validUntil.number - day.number
    let status: CompletionStatus
    if left < 0 {
      status = .expired(since: pass.validUntil.adding(days: 1))
    } else if let span = CompletionStatus.warnings.first(where: { left <= $0 }) {
      status = .expiring(until: pass.validUntil, within: span)
    } else {
      status = .passed(until: pass.validUntil)
    }
    return Standing(status: status, due: renewal(of: pass), counted: pass)
  }

  /// The last day on which renewing is in time; one who was asked once is asked no more.
  private func renewal(of pass: Pass) -> Day? {
    switch basis {
    case .assignment: nil
    case .calendar, .lastCompletion: pass.validUntil
    }
  }

  private static func endsEarlier(_ left: Pass, _ right: Pass) -> Bool {
    (left.validUntil, left.day) < (right.validUntil, right.day)
  }
}
