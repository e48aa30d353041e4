import Assessment
import CompiledLaw
import Dates
import Law
import Regulations
import Testing

private let shipped: (law: RuleBase, compiled: CompiledLaw)? = {
  guard let law = LawReader(regulations).base, let compiled = CompiledLaw(law) else { return nil }
  return (law, compiled)
}()

/// The facts that some rule in force on a day asks about for one act, and the classes of their
/// values that no such rule tells apart.
private struct ActSpace {
  let law: RuleBase
  let day: Day
  private(set) var facts: [(fact: Int, classes: [[Int]])] = []
  private var values: [Int]

  init(_ law: RuleBase, act: Int, on day: Day) {
    self.law = law
    self.day = day
    let actFact = law.vocabulary.index(of: Vocabulary.act) ?? 0
    values = law.vocabulary.facts.map { _ in 0 }
    values[actFact] = act
    let boxes =
      law.rules.filter { $0.interval.contains(day) }.flatMap(\.boxes)
      + law.vocabulary.impossible
    let clauses = boxes.filter { box in
      box.clauses.allSatisfy { $0.fact != actFact || $0.allowed.contains(act) }
    }.flatMap(\.clauses)
    for fact in Set(clauses.map(\.fact)).subtracting([actFact]).sorted() {
      // Whether the law speaks of an actor hangs on the rules of other acts too.
      let cuts = clauses.filter { $0.fact == fact }.map(\.allowed)
      let isActor = law.vocabulary.facts[fact].id == Vocabulary.actor
      let all = law.vocabulary.facts[fact].values.indices
      let classes = Dictionary(grouping: all) { value in
        cuts.map { $0.contains(value) } + (isActor ? all.map { $0 == value } : [])
      }
      facts.append((fact, classes.values.sorted { $0[0] < $1[0] }))
    }
  }

  /// Every choice of one class for each fact.
  var choices: [[[Int]]] {
    facts.reduce([[]]) { choices, fact in
      choices.flatMap { choice in fact.classes.map { choice + [$0] } }
    }
  }

  /// Every scenario of a choice.
  func scenarios(of choice: [[Int]]) -> [Scenario] {
    zip(facts, choice).reduce([values]) { all, part in
      all.flatMap { values in
        part.1.map { value in
          var changed = values
          changed[part.0.fact] = value
          return changed
        }
      }
    }.map { Scenario(day: day, values: $0) }
  }
}

@Suite struct ShippedLawTests {
  private static var acts: Range<Int> {
    guard let vocabulary = shipped?.law.vocabulary else { return 0..<0 }
    return 0..<(vocabulary[Vocabulary.act]?.values.count ?? 0)
  }

  /// Every value of every fact that a rule of the act asks about, in every period. Values that no
  /// rule tells apart share one reference verdict; the compiled law is asked about each of them.
  @Test(arguments: acts)
  func `both evaluators say the same of every scenario of an act`(act: Int) throws {
    let (law, compiled) = try #require(shipped)
    var answer = compiled.blankAnswer()
    for day in compiled.periods {
      let space = ActSpace(law, act: act, on: day)
      for choice in space.choices {
        let scenarios = space.scenarios(of: choice)
        let expected = Agreement(law, try #require(scenarios.first))
        for scenario in scenarios where try Agreement(compiled, scenario, &answer) != expected {
          Issue.record("\(law.vocabulary.words(of: scenario))")
          return
        }
      }
    }
  }

  @Test func `a day on each side of every change of the law gives the same verdict`() throws {
    let (law, compiled) = try #require(shipped)
    var generator = SeededGenerator(seed: 7)
    var answer = compiled.blankAnswer()
    for change in law.boundaries {
      for day in [change.adding(days: -1), change] {
        for _ in 0..<20 {
          let scenario = randomScenario(of: law, on: day, &generator)
          #expect(try Agreement(compiled, scenario, &answer) == Agreement(law, scenario))
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `all flips are those of the reference evaluator`(seed: UInt64) throws {
    let (law, compiled) = try #require(shipped)
    var generator = SeededGenerator(seed: seed)
    var table = compiled.blankFlips()
    for _ in 0..<5 {
      let day = Day(number: 15_000 + Int.random(in: 0..<5_000, using: &generator))
      let scenario = randomScenario(of: law, on: day, &generator)
      try compiled.findFlips(of: compiled.pack(scenario), into: &table)
      #expect(Set(table.flips) == referenceFlips(of: scenario, law))
    }
  }

  private func randomScenario(
    of law: RuleBase, on day: Day, _ generator: inout SeededGenerator
  ) -> Scenario {
    let values = law.vocabulary.facts.map {
      Int.random(in: 0..<$0.values.count, using: &generator)
    }
    return Scenario(day: day, values: values)
  }
}
