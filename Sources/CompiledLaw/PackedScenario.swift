import Dates
import Law

/// A scenario in which every fact has exactly one value, as a place in each column.
///
/// It lies in one piece, without an allocation of its own. Only ``CompiledLaw/pack(_:)`` makes one, for its own law: an open fact or a day that the law
/// does not reach can be no packed scenario.
public struct PackedScenario: Sendable {
  let chapter: Int
  /// The row of each place.
  private(set) var rows = InlineArray<32, UInt16>(repeating: 0)
  /// The period and the actor as one number, for whether the law speaks of the actor.
  let speaker: Int

  fileprivate init(_ values: [Int], _ rows: Rows, speaker: Int) {
    chapter = values[rows.dividingFact]
    self.speaker = speaker
    for (index, place) in rows.places.enumerated() {
      let row = place.facts.reduce(place.start) { $0 + values[$1] * rows.steps[$1].step }
      self.rows[index] = UInt16(row)
    }
  }
}

/// Why a scenario is for the reference evaluator.
public enum PackingError: Error, Hashable, Sendable {
  /// The fact at this position is unknown, or several of its values are possible.
  case open(fact: Int)
  /// The law speaks of no day before `first`.
  case dayOutside(Day, first: Day)
}

extension CompiledLaw {
  /// `scenario` ready for evaluation; refused where a fact is open or the day is too early.
  public func pack(_ scenario: Scenario) throws(PackingError) -> PackedScenario {
    var values: [Int] = []
    for (position, fact) in law.vocabulary.facts.enumerated() {
      guard let value = scenario.facts[position]?.single, value < fact.values.count else {
        throw .open(fact: position)
      }
      values.append(value)
    }
    if let first = periods.first, scenario.day < first {
      throw .dayOutside(scenario.day, first: first)
    }
    values.append(period(of: scenario.day))
    return PackedScenario(
      values, rows, speaker: (values.last ?? 0) * actorCount + (actor.map { values[$0] } ?? 0))
  }

  private func period(of day: Day) -> Int {
    max(0, periods.place(of: day.adding(days: 1)) - 1)
  }
}
