import Dates
import Text

/// Why no verdict can be given at all.
public enum VerdictError: Error, Hashable, Sendable {
  /// The base speaks of no day before `first`.
  case dayOutside(Day, first: Day)
  /// The facts stated cannot be true together.
  case impossible
}

extension RuleBase {
  /// What the law says about `scenario` on the day of the act: small and plain, with every reason.
  public func verdict(on scenario: Scenario) throws(VerdictError) -> Verdict {
    if let firstDay, scenario.day < firstDay {
      throw .dayOutside(scenario.day, first: firstDay)
    }
    return try verdict(on: scenario, derived: derivedFacts(of: scenario))
  }

  /// The verdict where the calendar says `derived`.
  func verdict(
    on scenario: Scenario, derived: [Int: ValueSet]
  ) throws(VerdictError) -> Verdict {
    let known = Completion(vocabulary, scenario, derived)
    guard known.isPossible(in: vocabulary) else { throw .impossible }
    let act = vocabulary.actPosition.flatMap { scenario.facts[$0]?.single }
    let possible = rules(onAct: act).filter {
      rules[$0].interval.contains(scenario.day) && known.match(rules[$0].boxes) != .no
    }
    let completions = Completions(of: known, over: possible.map { rules[$0] }, vocabulary)
    guard let all = completions.all else {
      return open(completions.splitting, [:], derived)
    }
    let judged = all.map { ($0, judge($0, possible, scenario.day)) }
    guard let first = judged.first?.1 else { throw .impossible }
    guard judged.allSatisfy({ $0.1.ruling == first.ruling }) else {
      return open(completions.splitting, rank(judged, by: completions.splitting), derived)
    }
    return first.verdict(derived: derived)
  }

  /// What the ruling is for each value of each unknown fact.
  private func rank(
    _ judged: [(Completion, Judgement)], by facts: [Int]
  ) -> [Int: [(value: Int, ruling: Ruling?)]] {
    var table: [Int: [(value: Int, ruling: Ruling?)]] = [:]
    for fact in facts where matters(fact, in: judged) {
      var rulings: [Int: Set<Ruling>] = [:]
      for (completion, judgement) in judged {
        for value in completion.values[fact].indices {
          rulings[value, default: []].insert(judgement.ruling)
        }
      }
      table[fact] = rulings.sorted { $0.key < $1.key }
        .map { ($0.key, $0.value.count == 1 ? $0.value.first : nil) }
    }
    return table
  }

  /// Whether two completions that differ in nothing but `fact` differ in their ruling.
  private func matters(_ fact: Int, in judged: [(Completion, Judgement)]) -> Bool {
    var rulings: [Completion: Ruling] = [:]
    for (completion, judgement) in judged {
      var rest = completion
      rest.values[fact] = .none
      if let other = rulings[rest], other != judgement.ruling { return true }
      rulings[rest] = judgement.ruling
    }
    return false
  }

  private func open(
    _ facts: [Int], _ table: [Int: [(value: Int, ruling: Ruling?)]], _ derived: [Int: ValueSet]
  ) -> Verdict {
    let open = facts.filter { table.isEmpty || table[$0] != nil }
      .map { OpenFact(fact: $0, rulings: table[$0] ?? []) }
    // The fact that leaves least open comes first; the vocabulary's order breaks ties.
    let ranked = open.sorted { ($0.unsettledShare, $0.fact) < ($1.unsettledShare, $1.fact) }
    return Verdict(
      ruling: Ruling(outcome: .undetermined, consequences: []), findings: [], permissions: [],
      contested: [], defeated: [], openFacts: ranked, derived: derived)
  }

  private func judge(_ facts: Completion, _ possible: [Int], _ day: Day) -> Judgement {
    let applicable = possible.filter { facts.match(rules[$0].boxes) == .yes }
    var holding: Set<Int> = []
    var defeated: [Defeat] = []
    for index in applicable {
      let winners = defeaters[index].filter(holding.contains)
      if winners.isEmpty {
        holding.insert(index)
      } else {
        defeated.append(Defeat(rule: rules[index], by: winners.map { rules[$0] }))
      }
    }
    return Judgement(
      holding: holding.sorted().map { rules[$0] }, defeated: defeated,
      speaksOfActor: speaks(of: facts, on: day))
  }

  /// Whether any norm in force that day speaks of this actor.
  private func speaks(of facts: Completion, on day: Day) -> Bool {
    guard let actor = vocabulary.actorPosition else { return true }
    return rules.contains { rule in
      rule.interval.contains(day)
        && rule.boxes.contains { box in
          box.clauses.allSatisfy {
            $0.fact != actor || !$0.allowed.intersection(facts.values[actor]).isEmpty
          }
        }
    }
  }
}

extension OpenFact {
  /// Values that settle nothing, in permille of all.
  fileprivate var unsettledShare: Int {
    rulings.isEmpty ? 1000 : rulings.count { $0.ruling == nil } * 1000 / rulings.count
  }
}
