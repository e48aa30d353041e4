import Dates

/// What is in force for an act on a day: days and acts with the same rules share one.
struct Regime {
  let number: Int
  /// The facts that some of its rules ask about, as bits; no other changes its verdicts.
  let asked: UInt64
}

/// The regimes of a rule base, each worked out when it is asked for.
struct Regimes {
  /// The first day of each period between which no rule comes into force or ceases.
  private let periods: [Day]
  private let act: Int?
  /// First for unknown acts, then for each act: the regime of every period.
  private var known: [Regime?]
  private var numbers: [[Int]: Int] = [:]
  /// For each period, a number for the actors of whom some rule speaks; -1 until asked for.
  private var speakers: [Int]
  private var speakerNumbers: [Set<[UInt64]>: Int] = [:]

  init(_ law: RuleBase) {
    periods = law.boundaries
    act = law.vocabulary.actPosition
    let acts = act.map { law.vocabulary.facts[$0].values.count } ?? 0
    known = Array(repeating: nil, count: (acts + 1) * (periods.count + 1))
    speakers = Array(repeating: -1, count: periods.count + 1)
  }

  mutating func regime(of packed: PackedCase, _ law: RuleBase) -> Regime {
    let period = period(of: packed.day)
    let value = act.flatMap { packed[$0].single }
    let place = ((value.map { $0 + 1 }) ?? 0) * (periods.count + 1) + period
    if let regime = known[place] { return regime }
    let inForce = law.rules(onAct: value).filter { law.rules[$0].interval.contains(packed.day) }
    let content = inForce + [-1 - speaker(in: period, on: packed.day, law)]
    let number = numbers[content] ?? numbers.count
    numbers[content] = number
    let regime = Regime(number: number, asked: asked(by: inForce, law))
    known[place] = regime
    return regime
  }

  private func asked(by rules: [Int], _ law: RuleBase) -> UInt64 {
    // Whether any norm speaks of the actor is asked everywhere.
    var asked: UInt64 = 0
    if let actor = law.vocabulary.actorPosition { asked = 1 << UInt64(actor & 63) }
    for box in rules.flatMap({ law.rules[$0].boxes }) + law.vocabulary.impossible {
      for clause in box.clauses { asked |= 1 << UInt64(clause.fact & 63) }
    }
    return law.vocabulary.facts.count > 64 ? .max : asked
  }

  private mutating func speaker(in period: Int, on day: Day, _ law: RuleBase) -> Int {
    if speakers[period] >= 0 { return speakers[period] }
    let actor = law.vocabulary.actorPosition
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
