import Dates

/// When passing a program is required of a person, and again.
public enum Recertification: Hashable, Sendable {
  /// In every period of `months` counted from `anchor`, so that all have the same last day.
  case calendar(anchor: Day, months: Int)
  /// Once, from the day on which it was asked of the person.
  case assignment
  /// As long as the person serves: before the last pass expires.
  case lastCompletion
}

/// What is required: a program, how often, and how much time there is for it.
public struct Requirement: Hashable, Sendable {
  public let program: String
  public let basis: Recertification
  /// Days from the day on which it was asked, or on which a period began, to the last one in time.
  public let window: Int
  /// Days before that day from which a pass counts already.
  public let lookBack: Int

  /// - Parameter window: In days, 0 or more.
  /// - Parameter lookBack: In days, 0 or more.
  public init(program: String, basis: Recertification, window: Int, lookBack: Int) {
    self.program = program
    self.basis = basis
    self.window = window
    self.lookBack = lookBack
  }

  /// The first day from which a pass counts on `day`, for a person of whom it was asked on
  /// `assigned`; `nil` where every pass counts until it expires.
  func counting(from assigned: Day, on day: Day) -> Day? {
    switch basis {
    case .calendar: start(from: assigned, on: day).adding(days: -lookBack)
    case .assignment: assigned.adding(days: -lookBack)
    case .lastCompletion: nil
    }
  }

  /// The last day in time for the first pass that counts.
  func due(from assigned: Day, on day: Day) -> Day {
    start(from: assigned, on: day).adding(days: window)
  }

  /// Where the time runs from: the period of `day`, but not before it was asked of the person.
  private func start(from assigned: Day, on day: Day) -> Day {
    switch basis {
    case .calendar(let anchor, let months): max(period(of: day, from: anchor, months), assigned)
    case .assignment, .lastCompletion: assigned
    }
  }

  /// The first day of the period that holds `day`.
  private func period(of day: Day, from anchor: Day, _ months: Int) -> Day {
    let length = max(1, months)
    let months = (day.year - anchor.year) * 12 + day.month - anchor.month
    let remainder = (months % length + length) % length
    // Counted from the anchor each time, so that a period that began on the 31st does so again.
    let start = anchor.adding(months: months - remainder)
    return start <= day ? start : anchor.adding(months: months - remainder - length)
  }
}
