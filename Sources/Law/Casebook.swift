import Dates

/// A rule base that remembers its verdicts, so that what was judged before is not judged again.
///
/// Whoever judges many scenarios that are much alike asks a casebook; it says what the rule base
/// says. Days between which no rule and no calendar changes share a verdict.
public final class Casebook {
  public let law: RuleBase
  /// The first day of each period.
  private let periods: [Day]
  private var verdicts: [Case: Result<Verdict, VerdictError>] = [:]

  /// What tells a verdict from another: the period, and the possible values of every fact.
  private struct Case: Hashable {
    let period: Int
    let facts: [UInt64]
  }

  public init(_ law: RuleBase) {
    self.law = law
    // The calendar speaks of an election up to its voting day, which is still part of it.
    let ends = law.elections.map { $0.voting.adding(days: 1) }
    periods = Set(law.boundaries + ends).sorted()
  }

  /// What ``RuleBase/verdict(on:)`` says.
  public func verdict(on scenario: Scenario) throws(VerdictError) -> Verdict {
    if let firstDay = law.firstDay, scenario.day < firstDay {
      throw .dayOutside(scenario.day, first: firstDay)
    }
    let key = key(of: scenario)
    if let known = verdicts[key] { return try known.get() }
    let result = Result { () throws(VerdictError) in try law.verdict(on: scenario) }
    verdicts[key] = result
    return try result.get()
  }

  /// What ``RuleBase/flips(of:from:)`` says, each found when it is asked for.
  public func flips(of scenario: Scenario, from ruling: Ruling) -> some Sequence<Flip> {
    law.flips(of: scenario, from: ruling) { try? self.verdict(on: $0) }
  }

  /// What ``RuleBase/decisiveFacts(of:from:)`` says.
  public func decisiveFacts(
    of scenario: Scenario, from ruling: Ruling
  ) -> (facts: [Int], date: Bool) {
    law.decisiveFacts(of: scenario, from: ruling) { try? self.verdict(on: $0) }
  }

  private func key(of scenario: Scenario) -> Case {
    var facts = [UInt64](repeating: 0, count: law.vocabulary.facts.count)
    for (index, values) in scenario.facts { facts[index] = values.bits }
    return Case(period: period(of: scenario.day), facts: facts)
  }

  private func period(of day: Day) -> Int {
    var (low, high) = (0, periods.count)
    while low < high {
      let middle = (low + high) / 2
      if periods[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
