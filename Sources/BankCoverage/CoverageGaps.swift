import Dates

/// The boundaries of one day that have items on one side only, or on none.
public struct OpenBoundaries: Hashable, Sendable {
  public let day: Day
  /// The acts without an item on either side, as positions in the values of `perbuatan`.
  public let bare: [Int]
  /// The acts without an item before the day.
  public let lackingBefore: [Int]
  /// The acts without an item from the day on.
  public let lackingAfter: [Int]
}

/// What no item asks.
extension BankCoverage {
  /// Rules that an exam may rest on, and that decide in no item fit for exams; by id.
  public var missingRules: [RuleUse] {
    rules.filter { $0.mayKeyAnExam && $0.examinable == 0 }.sorted { $0.rule.id < $1.rule.id }
  }

  /// By the ids of both rules.
  public var missingOverrides: [OverrideUse] {
    overrides.filter(\.isOpen).sorted { ($0.rule, $0.defeated) < ($1.rule, $1.defeated) }
  }

  public var missingVerdicts: [VerdictUse] { verdicts.filter { $0.items == 0 } }

  /// Day by day, as one change of the law often divides many acts.
  public var missingBoundaries: [OpenBoundaries] {
    let open = acts.flatMap(\.boundaries).filter(\.isOpen)
    return Dictionary(grouping: open, by: \.day).sorted { $0.key < $1.key }.map { day, all in
      OpenBoundaries(
        day: day, bare: all.filter { $0.itemsBefore == 0 && $0.itemsAfter == 0 }.map(\.act),
        lackingBefore: all.filter { $0.itemsBefore == 0 && $0.itemsAfter > 0 }.map(\.act),
        lackingAfter: all.filter { $0.itemsBefore > 0 && $0.itemsAfter == 0 }.map(\.act))
    }
  }

  /// Acts that can turn, without two items that show it.
  public var missingPairs: [ActUse] { acts.filter { $0.canTurn && $0.pairs.isEmpty } }

  /// Acts with the facts that never matter to them and that no story plants.
  public var missingTraps: [(act: ActUse, facts: [Int])] {
    acts.compactMap { act in
      let open = act.traps.filter { $0.items == 0 }.map(\.fact)
      return open.isEmpty ? nil : (act, open)
    }
  }

  public var missingStipulations: [StipulationUse] { stipulations.filter { $0.items == 0 } }
}
