import Dates

/// A rule base that remembers its verdicts, so that what was judged before is not judged again.
///
/// Whoever judges many scenarios that are much alike asks a casebook; it says what the rule base
/// says. Days on which the same rules are in force, and the calendar says the same, share a verdict.
public final class Casebook {
  public let law: RuleBase
  private var regimes: Regimes
  private var places: [CaseKey: Int] = [:]
  private var results: [Result<Verdict, VerdictError>] = []
  /// For each result the number of its ruling, so that two are compared fast; `nil` where there is
  /// no verdict, or one that leaves facts open.
  private var rulings: [Int?] = []
  private var numbers: [Ruling: Int] = [:]

  public init(_ law: RuleBase) {
    self.law = law
    regimes = Regimes(law)
  }

  /// What ``RuleBase/verdict(on:)`` says.
  public func verdict(on scenario: Scenario) throws(VerdictError) -> Verdict {
    if let firstDay = law.firstDay, scenario.day < firstDay {
      throw .dayOutside(scenario.day, first: firstDay)
    }
    return try results[place(of: PackedCase(scenario, law))].get()
  }

  /// What the law says of `scenario` with one change made; `nil` where it can say nothing.
  public func verdicts(on scenario: Scenario) -> (Flip.Change) -> Verdict? {
    let base = PackedCase(scenario, law)
    return { change in
      self.place(of: base, with: change).flatMap { try? self.results[$0].get() }
    }
  }

  /// What ``RuleBase/flips(of:from:)`` says, each found when it is asked for.
  public func flips(of scenario: Scenario, from ruling: Ruling) -> Flips {
    let base = PackedCase(scenario, law)
    let number = number(of: ruling)
    return law.flips(of: scenario, dividedBy: boundaries(for: base)) { change in
      self.turning(change, of: base, from: number).flatMap { try? self.results[$0].get() }
    }
  }

  /// What ``RuleBase/decisiveFacts(of:from:)`` says.
  public func decisiveFacts(
    of scenario: Scenario, from ruling: Ruling
  ) -> (facts: [Int], date: Bool) {
    let base = PackedCase(scenario, law)
    let number = number(of: ruling)
    return law.decisiveFacts(of: scenario, dividedBy: boundaries(for: base)) {
      turning($0, of: base, from: number) != nil
    }
  }

  /// The days on which what is said of the case can change. On others the verdict of the day before
  /// still stands, so that they turn nothing that a nearer day does not.
  private func boundaries(for base: PackedCase) -> [Day] {
    let dates = law.calendar.boundaries { base[$0] }
    return law.boundaries.filter { day in
      let (before, after) = (base.with(.day(day.adding(days: -1))), base.with(.day(day)))
      return dates.contains(day)
        || regimes.regime(of: before, law).number != regimes.regime(of: after, law).number
    }
  }

  /// Where the verdict on the changed case is kept, if it turns the ruling.
  private func turning(_ change: Flip.Change, of base: PackedCase, from ruling: Int) -> Int? {
    guard let place = place(of: base, with: change), let other = rulings[place], other != ruling
    else { return nil }
    return place
  }

  private func place(of base: PackedCase, with change: Flip.Change) -> Int? {
    let changed = base.with(change)
    if let firstDay = law.firstDay, changed.day < firstDay { return nil }
    return place(of: changed)
  }

  /// Where the verdict on `packed` is kept, found first where it is asked for the first time.
  private func place(of packed: PackedCase) -> Int {
    let derived = law.calendar.derived(on: packed.day) { packed[$0] }
    let key = CaseKey(packed, derived, regimes.regime(of: packed, law))
    if let place = places[key] { return place }
    let result = Result { () throws(VerdictError) in
      try law.verdict(on: packed.scenario, derived: law.calendar.facts(derived))
    }
    results.append(result)
    rulings.append(settledNumber(of: result))
    places[key] = results.count - 1
    return results.count - 1
  }

  private func settledNumber(of result: Result<Verdict, VerdictError>) -> Int? {
    guard let verdict = try? result.get(), verdict.outcome != .undetermined else { return nil }
    return number(of: verdict.ruling)
  }

  private func number(of ruling: Ruling) -> Int {
    let number = numbers[ruling] ?? numbers.count
    numbers[ruling] = number
    return number
  }
}
