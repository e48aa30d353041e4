import Dates
import Law

/// One base with what every act's comparison needs of it, found once.
struct LawSide {
  let law: RuleBase
  /// All that makes each rule what it is, by its id.
  let contents: [String: String]
  /// Of whom the base speaks from each of these days on, oldest first.
  let speech: [(start: Day, actors: Set<String>)]

  init(_ law: RuleBase) {
    self.law = law
    contents = Dictionary(law.rules.map { ($0.id, law.content(of: $0)) }) { first, _ in first }
    var speech: [(start: Day, actors: Set<String>)] = []
    for day in law.rules.map(\.interval).days.sorted() {
      let actors = law.actors(on: day)
      if speech.last?.actors != actors { speech.append((day, actors)) }
    }
    self.speech = speech
  }

  func actors(on day: Day) -> Set<String> { speech.last { $0.start <= day }?.actors ?? [] }

  func isOutside(_ day: Day) -> Bool { law.firstDay.map { day < $0 } ?? false }
}

/// The rules of one base that can apply to one act.
struct ActRules {
  let side: LawSide
  let rules: [Rule]
  /// The act as a scenario states it, on the day of the edition.
  let scenario: Scenario

  var law: RuleBase { side.law }

  /// - Parameter act: Its id; `nil` where the vocabulary knows no acts.
  init(_ side: LawSide, act: String?) {
    self.side = side
    let vocabulary = side.law.vocabulary
    let fact = vocabulary.index(of: Vocabulary.act)
    let value = act.flatMap { id in fact.flatMap { vocabulary.facts[$0].index(of: id) } }
    var scenario = Scenario(day: side.law.day)
    if let fact, let value { scenario.facts[fact] = ValueSet(value) }
    self.scenario = scenario
    rules = side.law.rules.filter { $0.speaks(of: scenario, at: fact) }
  }

  /// Every day on which a rule of the act begins or ends, or the base begins or ceases to speak of
  /// somebody.
  var cuts: Set<Day> { rules.map(\.interval).days.union(side.speech.map(\.start)) }

  func rules(on day: Day) -> [Rule] { rules.filter { $0.interval.contains(day) } }

  /// What the rules in force on `day` say, in words that no order of lists changes.
  func content(on day: Day) -> Set<String> {
    Set(rules(on: day).compactMap { side.contents[$0.id] })
  }

  /// The alternatives of the rules in force on one of `days` that can apply to the act.
  func boxes(on days: [Day]) -> [Box] {
    rules.filter { rule in days.contains { rule.interval.contains($0) } }.flatMap(\.boxes)
      .filter { $0.allows(scenario, at: law.vocabulary.index(of: Vocabulary.act)) }
  }
}

extension Sequence<Interval> {
  /// The days on which one of them begins or ends.
  var days: Set<Day> { Set(flatMap { [$0.start, $0.end].compactMap { $0 } }) }
}

extension RuleBase {
  /// The actors that some rule in force on `day` speaks of.
  func actors(on day: Day) -> Set<String> {
    guard let actor = vocabulary.index(of: Vocabulary.actor) else { return [] }
    var spoken = ValueSet.none
    for box in rules.filter({ $0.interval.contains(day) }).flatMap(\.boxes) {
      let clause = box.clauses.first { $0.fact == actor }
      spoken = spoken.union(clause?.allowed ?? vocabulary.facts[actor].all)
    }
    return Set(spoken.indices.map { vocabulary.facts[actor].values[$0].id })
  }

  /// All that makes the rule what it is: its text, the days on which it is in force, and the values
  /// that the names of groups stand for.
  func content(of rule: Rule) -> String {
    let boxes = rule.boxes.map { box in
      box.clauses.map { clause in
        let fact = vocabulary.facts[clause.fact]
        let values = clause.allowed.indices.map { fact.values[$0].id }.sorted()
        return "\(fact.id): \(values.joined(separator: " "))"
      }.sorted().joined(separator: ", ")
    }
    let days = "\(rule.interval.start) \(rule.interval.end.map(\.description) ?? "")"
    return ([LawPrinter.text(of: rule, in: self), days] + boxes).joined(separator: "\n")
  }
}
