import CompiledLaw
import Dates
import Law
import Testing

@Suite struct RandomLawTests {
  private static let laws = 25
  private static let scenarios = 400

  /// 100 seeds of 25 laws with 400 scenarios each: a million triples of law, scenario and date.
  @Test(arguments: UInt64(0)..<100)
  func `both evaluators say the same of random laws, scenarios and dates`(seed: UInt64) throws {
    for number in 0..<UInt64(Self.laws) {
      var random = RandomLaw(seed: seed << 32 + number)
      let reader = LawReader([("acak.aturan", random.text)])
      let law = try #require(reader.base, "\(reader.findings)\n\(random.text)")
      let compiled = try #require(CompiledLaw(law))
      var answer = compiled.blankAnswer()
      for _ in 0..<Self.scenarios {
        let scenario = random.scenario()
        let expected = Agreement(law, scenario)
        let actual = try Agreement(compiled, scenario, &answer)
        if actual == expected { continue }
        Issue.record("\(scenario)\n\(actual)\n\(expected)\n\(random.text)")
        return
      }
    }
  }

  @Test(arguments: UInt64(1_000)..<1_060)
  func `all flips of random laws are those of the reference evaluator`(seed: UInt64) throws {
    var random = RandomLaw(seed: seed)
    let law = try #require(LawReader([("acak.aturan", random.text)]).base)
    let compiled = try #require(CompiledLaw(law))
    var table = compiled.blankFlips()
    for _ in 0..<40 {
      let scenario = random.scenario()
      guard let packed = try? compiled.pack(scenario) else { continue }
      compiled.findFlips(of: packed, into: &table)
      #expect(Set(table.flips) == referenceFlips(of: scenario, law), "\(scenario)\n\(random.text)")
    }
  }
}

/// The reference evaluator's flips, and those of the act, which it leaves out.
func referenceFlips(of scenario: Scenario, _ law: RuleBase) -> Set<CompiledFlip> {
  guard let ruling = try? law.verdict(on: scenario).ruling else { return [] }
  var flips = Set(
    law.flips(of: scenario, from: ruling).map {
      CompiledFlip(change: $0.change, outcome: $0.verdict.outcome)
    })
  guard let act = law.vocabulary.index(of: Vocabulary.act) else { return flips }
  for value in law.vocabulary.facts[act].values.indices {
    let changed = scenario.with(act, ValueSet(value))
    guard let verdict = try? law.verdict(on: changed), verdict.ruling != ruling else { continue }
    flips.insert(CompiledFlip(change: .fact(act, value: value), outcome: verdict.outcome))
  }
  return flips
}
