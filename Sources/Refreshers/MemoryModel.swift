/// What is thought to be left of something that was learnt.
public struct Memory: Hashable, Sendable {
  /// The days after which it is remembered with a probability of 0.9.
  public let stability: Double
  /// How hard it is to make it more stable, from 1 to 10.
  public let difficulty: Double

  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}

/// The memory model FSRS-6 of the project Open Spaced Repetition, with its default weights.
///
/// Made from the published formulas (the wiki of github.com/open-spaced-repetition/fsrs4anki, page
/// “The Algorithm”, FSRS-6). Time is counted in whole days, and nothing is drawn by lot, so that a
/// schedule can be made again from its history.
public struct MemoryModel: Hashable, Sendable {
  /// The probability of remembering at which a refresher is due.
  public static let desiredRetention = 0.9
  /// What `S` may be, in days.
  static let stabilities = 0.001...36_500.0
  static let difficulties = 1.0...10.0

  /// w0 to w20 of the formulas.
  let weights: [Double]
  /// The factor that makes a stability the days until 0.9.
  private let factor: Double

  /// The model with the default weights.
  public static let standard = MemoryModel(weights: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  init(weights: [Double]) {
    precondition(weights.count == 21, "FSRS-6 has 21 weights")
    self.weights = weights
    factor = power(0.9, -1 / weights[20]) - 1
  }

  /// The probability of remembering `memory` so many days after its last review.
  public func retrievability(of memory: Memory, after days: Int) -> Double {
    power(1 + factor * Double(max(0, days)) / memory.stability, -weights[20])
  }

  /// The days from a review to the next: until the probability has fallen to `desiredRetention`,
  /// and at least one.
  public func interval(of memory: Memory) -> Int {
    let days = memory.stability / factor * (power(Self.desiredRetention, -1 / weights[20]) - 1)
    return max(1, Int(days.rounded(.toNearestOrEven)))
  }

  /// The memory after the first review.
  public func first(_ grade: Grade) -> Memory {
    Memory(
      stability: weights[grade.rawValue - 1],
      difficulty: clamped(firstDifficulty(grade), Self.difficulties))
  }

  /// The memory after another review, so many days after the last one.
  public func memory(_ memory: Memory, after days: Int, _ grade: Grade) -> Memory {
    let stability: Double
    if days < 1 {
      stability = stabilitySameDay(memory, grade)
    } else if grade == .again {
      stability = stabilityForgotten(memory, retrievability(of: memory, after: days))
    } else {
      stability = stabilityRecalled(memory, retrievability(of: memory, after: days), grade)
    }
    return Memory(
      stability: clamped(stability, Self.stabilities),
      difficulty: difficulty(memory.difficulty, after: grade))
  }
}

extension MemoryModel {
  func firstDifficulty(_ grade: Grade) -> Double {
    weights[4] - exponential(weights[5] * Double(grade.rawValue - 1)) + 1
  }

  /// Grades move it, the less the nearer it is to 10, and it drifts towards that of an easy start.
  func difficulty(_ difficulty: Double, after grade: Grade) -> Double {
    let step = -weights[6] * Double(grade.rawValue - 3)
    let damped = difficulty + step * (10 - difficulty) / 9
    let reverted = weights[7] * firstDifficulty(.easy) + (1 - weights[7]) * damped
    return clamped(reverted, Self.difficulties)
  }

  func stabilityRecalled(_ memory: Memory, _ retrievability: Double, _ grade: Grade) -> Double {
    let bonus: Double =
      switch grade {
      case .hard: weights[15]
      case .easy: weights[16]
      case .again, .good: 1
      }
    let growth =
      exponential(weights[8]) * (11 - memory.difficulty) * power(memory.stability, -weights[9])
      * (exponential(weights[10] * (1 - retrievability)) - 1) * bonus
    return memory.stability * (1 + growth)
  }

  func stabilityForgotten(_ memory: Memory, _ retrievability: Double) -> Double {
    let kept =
      weights[11] * power(memory.difficulty, -weights[12])
      * (power(memory.stability + 1, weights[13]) - 1)
      * exponential(weights[14] * (1 - retrievability))
    // Forgetting never leaves more than a repetition that fails on the same day.
    return min(kept, memory.stability / exponential(weights[17] * weights[18]))
  }

  /// A repetition on the same day; one that succeeds never makes the memory weaker.
  func stabilitySameDay(_ memory: Memory, _ grade: Grade) -> Double {
    let growth =
      exponential(weights[17] * (Double(grade.rawValue - 3) + weights[18]))
      * power(memory.stability, -weights[19])
    return memory.stability * (grade == .again ? growth : max(1, growth))
  }
}

private func clamped(_ value: Double, _ range: ClosedRange<Double>) -> Double {
  min(max(value, range.lowerBound), range.upperBound)
}
