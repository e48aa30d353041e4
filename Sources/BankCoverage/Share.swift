/// So many of so many.
public struct Share: Hashable, Sendable {
  public let part: Int
  public let whole: Int

  public init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Of `all` those that meet `condition`.
  init<Thing>(of all: [Thing], where condition: (Thing) -> Bool) {
    self.init(all.count(where: condition), of: all.count)
  }

  /// Rounded down, so that 99.96 never reads as 100; nothing of nothing is everything.
  public var permille: Int { whole == 0 ? 1000 : part * 1000 / whole }
}

extension BankCoverage {
  /// Rules that may key an exam and decide in an item fit for exams.
  public var keyingRules: Share {
    Share(of: rules.filter(\.mayKeyAnExam)) { $0.examinable > 0 }
  }
  /// Rules that decide in some item.
  public var decidingRules: Share { Share(of: rules) { $0.deciding > 0 } }
  /// Overrides of which items show both ways.
  public var shownOverrides: Share { Share(of: overrides) { !$0.isOpen } }
  /// Verdicts that some item has.
  public var askedVerdicts: Share { Share(of: verdicts) { $0.items > 0 } }
  /// Boundaries between two regimes of an act with items on both sides.
  public var closedBoundaries: Share { Share(of: acts.flatMap(\.boundaries)) { !$0.isOpen } }
  /// Acts that can turn and have a minimal pair.
  public var pairedActs: Share { Share(of: acts.filter(\.canTurn)) { !$0.pairs.isEmpty } }
  /// Facts that never matter to an act and are planted in a story about it.
  public var plantedTraps: Share { Share(of: acts.flatMap(\.traps)) { $0.items > 0 } }
  /// Stipulations that some item asks.
  public var askedStipulations: Share { Share(of: stipulations) { $0.items > 0 } }
}
