import CompiledLaw
import Dates
import Glibc
import Law

/// Our two evaluators on one section of the fixture.
struct OwnEngines {
  private let files: [(name: String, text: String)]
  private let scenarios: [Scenario]
  private let expected: [[String]]
  private let law: RuleBase
  private let compiled: CompiledLaw

  init?(_ fixture: Fixture) {
    files = [("fixture.aturan", fixture.lawText)]
    guard let law = LawReader(files).base, let compiled = CompiledLaw(law),
      let day = Day("2024-01-01")
    else { return nil }
    self.law = law
    self.compiled = compiled
    scenarios = fixture.scenarios.map { values in
      let facts = values.enumerated().map { ($0.offset, ValueSet($0.element)) }
      return Scenario(day: day, facts: Dictionary(uniqueKeysWithValues: facts))
    }
    expected = fixture.scenarios.map(fixture.holding)
  }

  private func perScenario(_ work: () -> Void) -> Double {
    timed(work) * 1e6 / Double(scenarios.count)
  }

  func reference() -> EngineFigures {
    let load = timed { precondition(LawReader(files).base != nil) } * 1e3
    let held = scenarios.map { scenario in
      (try? law.verdict(on: scenario))?.findings.map(\.rule.id).sorted() ?? []
    }
    let traced = perScenario { for scenario in scenarios { _ = try? law.verdict(on: scenario) } }
    return EngineFigures(
      load: load, reported: nil, single: traced, traced: traced, batch: nil,
      agrees: held == expected)
  }

  /// The binding is packing a scenario and naming the rules; the engine is what lies between.
  func compiledLaw() -> EngineFigures {
    let load = timed { precondition(LawReader(files).base.flatMap(CompiledLaw.init) != nil) } * 1e3
    var answer = compiled.blankAnswer()
    let held = scenarios.map { hold($0, &answer).sorted() }
    let single = perScenario { for scenario in scenarios { _ = hold(scenario, &answer) } }
    let packed = scenarios.compactMap { try? compiled.pack($0) }
    let repeats = 200
    let engine = perScenario {
      packed.withUnsafeBufferPointer { packed in
        for _ in 0..<repeats {
          for index in packed.indices { compiled.evaluate(packed[index], into: &answer) }
        }
      }
    }
    let batch = perScenario { for scenario in scenarios { _ = hold(scenario, &answer) } }
    return EngineFigures(
      load: load, reported: engine / Double(repeats), single: single, traced: nil, batch: batch,
      agrees: held == expected)
  }

  private func hold(_ scenario: Scenario, _ answer: inout Answer) -> [String] {
    guard let packed = try? compiled.pack(scenario) else { return [] }
    compiled.evaluate(packed, into: &answer)
    return compiled.rules(of: answer).holding.map { law.rules[$0].id }
  }
}

/// The seconds that `work` takes on the monotonic clock.
func timed(_ work: () -> Void) -> Double {
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_MONOTONIC, &start)
  work()
  clock_gettime(CLOCK_MONOTONIC, &end)
  return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
}
