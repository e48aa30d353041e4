import Dates
import Law

/// The calendar cut at every day on which a rule comes into force or ceases.
struct Periods {
  let starts: [Day]

  init(of law: RuleBase) {
    var days: Set<Day> = []
    for rule in law.rules {
      days.insert(rule.interval.start)
      if let end = rule.interval.end { days.insert(end) }
    }
    starts = days.sorted()
  }

  /// An empty base has one period without a beginning.
  var count: Int { max(1, starts.count) }

  func range(of interval: Interval) -> Range<Int> {
    starts.place(of: interval.start)..<(interval.end.map(starts.place(of:)) ?? count)
  }

  /// For each period and each actor, whether a rule in force speaks of the actor.
  func speakingRules(of law: RuleBase, actor: Int?, actorCount: Int) -> [Bool] {
    guard let actor else { return Array(repeating: true, count: count) }
    var speaks = Array(repeating: false, count: count * actorCount)
    for rule in law.rules {
      let actors = rule.boxes.reduce(ValueSet.none) { $0.union($1.values(of: actor)) }
      for period in range(of: rule.interval) {
        for value in 0..<actorCount where actors.contains(value) {
          speaks[period * actorCount + value] = true
        }
      }
    }
    return speaks
  }
}

extension Box {
  /// The values of `fact` that its clauses allow; all 64 where none asks.
  func values(of fact: Int) -> ValueSet {
    clauses.reduce(ValueSet(bits: .max)) {
      $1.fact == fact ? $0.intersection($1.allowed) : $0
    }
  }
}

extension [Day] {
  /// How many days of this sorted list come before `day`.
  func place(of day: Day) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
