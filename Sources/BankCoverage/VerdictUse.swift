import Assessment
import Law
import LawEditions

/// Something that the law can say, and how many items have it among their cases.
public struct VerdictUse: Hashable, Sendable {
  /// What is said of a scenario.
  public enum Kind: Hashable, Sendable {
    case outcome(Outcome)
    /// A violation with this class and level among what follows.
    case level(ClassLevel)
  }

  public let kind: Kind
  public let items: Int

  /// Classes with their levels, lightest first, then what is no violation.
  static func all(in cases: [JudgedCase], _ known: LawCoverage) -> [VerdictUse] {
    let regimes = known.acts.flatMap(\.regimes)
    let levels = Set(
      regimes.flatMap(\.consequences).map { ClassLevel($0.offenceClass, $0.level) })
    let outcomes = Set(regimes.flatMap(\.outcomes))
    let leveled = counts(cases) {
      $0.verdict.ruling.consequences.map { ClassLevel($0.offenceClass, $0.level) }
    }
    let plain = counts(cases) { [$0.verdict.outcome] }
    return levels.sorted().map { VerdictUse(kind: .level($0), items: leveled[$0] ?? 0) }
      + Outcome.answers.filter(outcomes.contains).map {
        VerdictUse(kind: .outcome($0), items: plain[$0] ?? 0)
      }
  }
}

extension Outcome {
  /// What is no violation, and can be the answer to a fully told scenario.
  fileprivate static let answers: [Outcome] = [.permitted, .unregulated, .outOfScope, .contested]
}

extension ClassLevel: Comparable {
  /// By class as the law lists them, then by weight; without a level first.
  public static func < (left: ClassLevel, right: ClassLevel) -> Bool {
    left.rank.lexicographicallyPrecedes(right.rank)
  }

  private var rank: [Int] {
    [
      OffenceClass.allCases.firstIndex(of: offenceClass) ?? 0,
      level.flatMap { Level.allCases.firstIndex(of: $0) } ?? -1,
    ]
  }
}
