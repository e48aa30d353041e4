import Assessment

/// What is known of one person's first exam with an item.
public struct Sighting: Hashable, Sendable {
  /// The share of all points that the exam earned.
  public let score: Fraction
  /// Whether the whole answer was right.
  public let isRight: Bool
  /// The ids of the options that were chosen or marked.
  public let chosen: [String]
  /// From the item's showing to the answer; `nil` where there was none.
  public let milliseconds: Int?

  public init(score: Fraction, isRight: Bool, chosen: [String], milliseconds: Int?) {
    self.score = score
    self.isRight = isRight
    self.chosen = chosen
    self.milliseconds = milliseconds
  }
}

/// How an item did with those who saw it; each person is in it once.
public struct ItemTally: Sendable {
  /// How many exams showed it, by whomever.
  public private(set) var showings = 0
  public private(set) var right = 0
  /// How many chose or marked each option, by its id.
  public private(set) var choices: [String: Int] = [:]
  private var results: [(score: Fraction, isRight: Bool)] = []
  private var times: [Int] = []

  public init() {}

  /// Counts an exam that showed the item.
  ///
  /// - Parameter sighting: `nil` where the person had seen the item in an earlier exam.
  public mutating func add(_ sighting: Sighting?) {
    showings += 1
    guard let sighting else { return }
    results.append((sighting.score, sighting.isRight))
    if sighting.isRight { right += 1 }
    for id in sighting.chosen { choices[id, default: 0] += 1 }
    if let time = sighting.milliseconds { times.append(time) }
  }

  public var people: Int { results.count }

  /// The facility: the share of people whose answer was right, `nil` of nobody.
  public var facility: Fraction? { people == 0 ? nil : Fraction(right, over: people) }

  /// The median time to the answer in milliseconds, rounded down; `nil` where nobody answered.
  public var medianTime: Int? {
    let sorted = times.sorted()
    guard !sorted.isEmpty else { return nil }
    let half = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
  }
}

extension ItemTally {
  /// The fewest people of whom figures are shown.
  public static let smallest = 5

  /// The discrimination D = U - L: the shares of right answers among the best and among the worst
  /// 27 % by the score of the whole exam (T. L. Kelley, The Selection of Upper and Lower Groups for
  /// the Validation of Test Items, Journal of Educational Psychology 30, 1939; A. P. Johnson, Notes
  /// on a Suggested Index of Item Validity: The U-L Index, the same 42, 1951).
  ///
  /// From -1 to 1, and exact. Of those who share the score at a group's edge an equal part of each is
  /// in the group, so that no order among them matters. `nil` where a group has fewer than five.
  public var discrimination: Fraction? {
    let count = (people * 27 + 50) / 100
    guard count >= Self.smallest else { return nil }
    let sorted = results.sorted { $0.score > $1.score }
    return Self.right(count, of: sorted) - Self.right(count, of: sorted.reversed())
  }

  /// The share of right answers among the first `count`.
  private static func right(
    _ count: Int, of sorted: [(score: Fraction, isRight: Bool)]
  ) -> Fraction {
    let edge = sorted[count - 1].score
    let inside = sorted.prefix { $0.score != edge }
    let tied = sorted.filter { $0.score == edge }
    let part = Fraction(count - inside.count, over: tied.count)
    let sum =
      Fraction(inside.count { $0.isRight }) + Fraction(tied.count { $0.isRight }) * part
    return sum * Fraction(1, over: count)
  }
}
