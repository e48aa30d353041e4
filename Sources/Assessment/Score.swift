/// What passing requires: this share of the points, in percent.
public struct CutScore: Hashable, Sendable {
  public let percent: Int

  public init(percent: Int) { self.percent = percent }

  public func isMet(by score: Score) -> Bool {
    // Multiplied out: 0.7 has no exact binary form, and 7 of 10 must meet 70 %.
    score.possible > 0 && score.earned * 100 >= percent * score.possible
  }
}

/// Points earned of those possible, both in the same units.
public struct Score: Hashable, Sendable {
  public let earned: Int
  public let possible: Int
  /// How many units make a point: 1 unless parts of a point can be earned.
  public let unitsPerPoint: Int

  public init(earned: Int, possible: Int, unitsPerPoint: Int = 1) {
    self.earned = earned
    self.possible = possible
    self.unitsPerPoint = unitsPerPoint
  }

  /// Permille of the possible points, rounded down so that 79.99 never reads as 80.
  public var permille: Int { possible == 0 ? 0 : earned * 1000 / possible }
}
