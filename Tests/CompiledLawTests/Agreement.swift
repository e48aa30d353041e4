import CompiledLaw
import Dates
import Law

/// What both evaluators must say alike of one scenario.
struct Agreement: Hashable {
  enum Refusal: Hashable { case tooEarly, impossible }

  var refusal: Refusal?
  var ruling: Ruling?
  var holding: Set<String> = []
  var absorbed: Set<String> = []
  var defeated: Set<String> = []

  /// What the reference evaluator says.
  init(_ law: RuleBase, _ scenario: Scenario) {
    do {
      let verdict = try law.verdict(on: scenario)
      let others = verdict.permissions + verdict.contested
      ruling = verdict.ruling
      holding = Set((verdict.findings.map(\.rule) + others).map(\.id))
      absorbed = Set(verdict.findings.filter(\.isAbsorbed).map(\.rule.id))
      defeated = Set(verdict.defeated.map(\.rule.id))
    } catch {
      switch error {
      case .dayOutside: refusal = .tooEarly
      case .impossible: refusal = .impossible
      }
    }
  }

  /// What the compiled law says, written into `answer`.
  init(
    _ law: CompiledLaw, _ scenario: Scenario, _ answer: inout Answer
  ) throws(PackingError) {
    let packed: PackedScenario
    do {
      packed = try law.pack(scenario)
    } catch {
      guard case .dayOutside = error else { throw error }
      refusal = .tooEarly
      return
    }
    law.evaluate(packed, into: &answer)
    ruling = law.ruling(of: answer)
    guard ruling != nil else {
      refusal = .impossible
      return
    }
    let rules = law.rules(of: answer)
    holding = Set(rules.holding.map { law.law.rules[$0].id })
    absorbed = Set(rules.absorbed.map { law.law.rules[$0].id })
    defeated = Set(rules.defeated.map { law.law.rules[$0].id })
  }
}

extension Scenario {
  init(day: Day, values: [Int]) {
    let facts = values.enumerated().map { ($0.offset, ValueSet($0.element)) }
    self.init(day: day, facts: Dictionary(uniqueKeysWithValues: facts))
  }
}
