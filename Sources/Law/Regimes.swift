import Dates

/// Numbers for what is in force for an act on a day: days and acts with the same rules share one.
struct Regimes {
  /// The first day of each period between which no rule comes into force or ceases.
  private let periods: [Day]
  private let act: Int?
  /// For each act, and behind them for unknown ones, the number of each period; -1 until asked for.
  private var known: [Int]
  private var numbers: [[Int]: Int] = [:]
  /// For each period, a number for the actors of whom some rule speaks; -1 until asked for.
  private var speakers: [Int]
  private var speakerNumbers: [Set<[UInt64]>: Int] = [:]

  init(_ law: RuleBase) {
    periods = law.boundaries
    act = law.vocabulary.index(of: Vocabulary.act)
    let acts = act.map { law.vocabulary.facts[$0].values.count } ?? 0
    known = Array(repeating: -1, count: (acts + 1) * (periods.count + 1))
    speakers = Array(repeating: -1, count: periods.count + 1)
  }

  mutating func regime(of packed: PackedCase, _ law: RuleBase) -> Int {
    let period = period(of: packed.day)
    let value = act.flatMap { packed.facts[$0].single }
    let place = ((value.map { $0 + 1 }) ?? 0) * (periods.count + 1) + period
    if known[place] >= 0 { return known[place] }
    let inForce = law.rules(onAct: value).filter { law.rules[$0].interval.contains(packed.day) }
    let content = inForce + [-1 - speaker(in: period, on: packed.day, law)]
    let number = numbers[content] ?? numbers.count
    numbers[content] = number
    known[place] = number
    return number
  }

  private mutating func speaker(in period: Int, on day: Day, _ law: RuleBase) -> Int {
    if speakers[period] >= 0 { return speakers[period] }
    let actor = law.vocabulary.index(of: Vocabulary.actor)
    var clauses: Set<[UInt64]> = []
    for rule in law.rules where rule.interval.contains(day) {
      for box in rule.boxes {
        clauses.insert(box.clauses.filter { $0.fact == actor }.map(\.allowed.bits).sorted())
      }
    }
    let number = speakerNumbers[clauses] ?? speakerNumbers.count
    speakerNumbers[clauses] = number
    speakers[period] = number
    return number
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
