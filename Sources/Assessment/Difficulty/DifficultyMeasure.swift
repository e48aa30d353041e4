import Dates
import Law

/// What makes an item hard, counted from what the law makes of it. Nobody types a difficulty, and
/// responses are not needed for it: an item has one from the first day.
///
/// Each part adds what it says; ``difficulty`` draws the two lines.
public struct DifficultyMeasure: Hashable, Sendable {
  /// What the question takes: 0 to say whether it is allowed; 1 to name a class or a level; 2 to name a
  /// sanction, a provision, what a provision states or the deciding fact, to judge claims, or to type a
  /// level; 3 to compare or to order cases, or to type what a provision states.
  public let question: Int
  /// How many circumstances could turn the ruling by themselves: 0 for none or one, 1 for two, 2 for
  /// more. The act is no circumstance.
  public let circumstances: Int
  /// 1 where a rule that applies is defeated by another.
  public let override: Int
  /// 1 where another day within ``nearDays`` would turn the ruling.
  public let boundary: Int
  /// 1 where two distractors or more are near: right with one circumstance changed, or an amount within
  /// half and double of the right one.
  public let distractors: Int
  /// 1 where the story states two facts or more that do not matter.
  public let decoys: Int

  /// How many days from a change of the law a date is a trap.
  public static let nearDays = 45

  public var total: Int {
    question + circumstances + override + boundary + distractors + decoys
  }

  /// Easy up to 2, hard from 5.
  public var difficulty: Difficulty {
    if total <= 2 { return .easy }
    return total < 5 ? .medium : .hard
  }
}

extension KeyedItem {
  /// What makes the item hard under the law of `book`. Of several cases the hardest counts in each part.
  public func difficulty(by book: Casebook) -> DifficultyMeasure {
    let cases = item.scenarios.prefix(verdicts.count).enumerated().map { index, scenario in
      CaseHardness(scenario, verdicts[index], book)
    }
    return DifficultyMeasure(
      question: item.question.effort,
      circumstances: min(2, max(0, (cases.map(\.circumstances).max() ?? 0) - 1)),
      override: cases.contains(where: \.hasDefeat) ? 1 : 0,
      boundary: cases.contains(where: \.isNearBoundary) ? 1 : 0,
      distractors: nearDistractors(cases.first, book) >= 2 ? 1 : 0,
      decoys: item.background.facts.count >= 2 ? 1 : 0)
  }

  private var verdicts: [Verdict] {
    switch ground {
    case .verdicts(let verdicts): verdicts
    case .stipulation: []
    }
  }

  /// How many wrong options are near the right one.
  private func nearDistractors(_ hardness: CaseHardness?, _ book: Casebook) -> Int {
    switch item.question {
    case .verdict(let question) where question != .decisive:
      let flips = hardness?.flips ?? []
      let near = Set(
        flips.flatMap { question.claims(of: $0.verdict, on: item.scenario, by: book) })
      return options.dropFirst().count { $0.claim.map(near.contains) ?? false }
    case .stipulation:
      return options.dropFirst().count { other in
        guard let right = options.first?.number, let number = other.number else { return false }
        return number <= right * 2 && right <= number * 2
      }
    case .verdict, .comparison, .order, .claims, .short: return 0
    }
  }
}

/// What is hard in one case.
private struct CaseHardness {
  let flips: [Flip]
  let circumstances: Int
  let hasDefeat: Bool
  let isNearBoundary: Bool

  init(_ scenario: Scenario, _ verdict: Verdict, _ book: Casebook) {
    flips = Array(book.flips(of: scenario, from: verdict.ruling))
    circumstances = Set(flips.compactMap(\.change.fact)).count
    hasDefeat = !verdict.defeated.isEmpty
    isNearBoundary = flips.compactMap(\.change.day).contains { day in
      abs(day.number - scenario.day.number) <= DifficultyMeasure.nearDays
    }
  }
}

extension Flip.Change {
  fileprivate var fact: Int? {
    switch self {
    case .fact(let fact, _): fact
    case .day: nil
    }
  }

  fileprivate var day: Day? {
    switch self {
    case .fact: nil
    case .day(let day): day
    }
  }
}

extension ItemOption {
  /// The number of the amount it claims.
  fileprivate var number: Int? {
    guard case .amount(.number(let number, _)) = claim else { return nil }
    return number
  }
}

extension Question {
  /// See ``DifficultyMeasure/question``.
  fileprivate var effort: Int {
    switch self {
    case .verdict(.permission): 0
    case .verdict(.offenceClass), .verdict(.level): 1
    case .verdict(.sanction), .verdict(.provision), .verdict(.decisive): 2
    case .stipulation, .claims, .short(.level): 2
    case .comparison, .order, .short(.stipulation): 3
    }
  }
}
