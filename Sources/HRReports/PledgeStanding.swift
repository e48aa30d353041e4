import Dates
import Results

/// Whether somebody has pledged, as a report tells it.
public enum PledgeStanding: Hashable, Sendable {
  case none
  /// Another wording than the one in use, last on that day.
  case former(Day)
  /// The wording in use, last on that day.
  case current(Day)

  /// - Parameter row: The last pledge, or `nil`.
  /// - Parameter digest: The hexadecimal digest of the wording in use.
  /// - Parameter day: The day for which the report holds; what was pledged after it counts for nothing.
  /// - Parameter offset: Minutes east of Greenwich of the place whose days are meant.
  public init(of row: PledgeRow?, digest: String, on day: Day, offset: Int) {
    guard let row else {
      self = .none
      return
    }
    let days = [row.signed, row.since].map { $0.day(offset: offset) }
    guard let counted = days.first(where: { $0 <= day }) else {
      self = .none
      return
    }
    self = row.digest == digest ? .current(counted) : .former(counted)
  }

  /// The day of the pledge of the wording in use, or `nil`.
  public var current: Day? {
    switch self {
    case .current(let day): day
    case .former, .none: nil
    }
  }

  /// The day of the pledge of another wording, or `nil`.
  public var former: Day? {
    switch self {
    case .former(let day): day
    case .current, .none: nil
    }
  }
}

/// People counted by whether they have pledged.
public struct PledgeTally: Hashable, Sendable {
  public private(set) var current = 0
  public private(set) var former = 0
  public private(set) var none = 0

  public init() {}

  public mutating func add(_ standing: PledgeStanding) {
    switch standing {
    case .current: current += 1
    case .former: former += 1
    case .none: none += 1
    }
  }

  public var total: Int { current + former + none }

  /// Permille of those who pledged the wording in use, rounded down; `nil` of nobody.
  public var permille: Int? { total == 0 ? nil : current * 1000 / total }

  public static func + (left: PledgeTally, right: PledgeTally) -> PledgeTally {
    var sum = left
    sum.current += right.current
    sum.former += right.former
    sum.none += right.none
    return sum
  }
}
