import Assessment
import CompiledLaw
import Dates
import Law
import Regulations

/// How fast the built-in law is loaded and answers.
struct RealLawFigures {
  private let law: RuleBase
  private let compiled: CompiledLaw
  private let scenarios: [Scenario]
  private let packed: [PackedScenario]
  /// Those on which some rule holds.
  private let held: [PackedScenario]
  private static let rounds = 9
  private static let count = 2_000

  init?() {
    guard let law = LawReader(regulations).base, let compiled = CompiledLaw(law) else { return nil }
    self.law = law
    self.compiled = compiled
    var generator = SeededGenerator(seed: 2024)
    let first = Day(number: 14_766)
    let scenarios = (0..<Self.count).map { _ in
      let facts = law.vocabulary.facts.enumerated().map { index, fact in
        (index, ValueSet(Int.random(in: 0..<fact.values.count, using: &generator)))
      }
      return Scenario(
        day: first.adding(days: Int.random(in: 0..<5_900, using: &generator)),
        facts: Dictionary(uniqueKeysWithValues: facts))
    }
    self.scenarios = scenarios
    packed = scenarios.compactMap { try? compiled.pack($0) }
    held = packed.filter { !compiled.rules(of: compiled.evaluate($0)).holding.isEmpty }
  }

  /// What was measured, and the least, median and greatest of the rounds.
  var rows: [[String]] {
    let loading = measure(1e3) { precondition(LawReader(regulations).base != nil) }
    let compiling = measure(1e3) { precondition(CompiledLaw(law) != nil) }
    let verdicts = measure(1e6 / Double(scenarios.count)) {
      for scenario in scenarios { _ = try? law.verdict(on: scenario) }
    }
    let both = zip(loading, compiling).map { $0 + $1 }
    return [
      ["built-in law: \(law.rules.count) rules", "least", "median", "greatest"],
      row("load, ms", loading), row("compile, ms", compiling),
      row("load and compile, ms", both),
      row("reference verdict with trace, µs", verdicts),
      row("full evaluation, ns (\(packed.count) random scenarios)", evaluation(packed)),
      row("full evaluation, ns (\(held.count) of them with a rule that holds)", evaluation(held)),
      row("all single flips, µs", flips()),
    ]
  }

  private func measure(_ scale: Double, _ work: () -> Void) -> [Double] {
    (0..<Self.rounds).map { _ in timed(work) * scale }
  }

  private func evaluation(_ packed: [PackedScenario]) -> [Double] {
    var answer = compiled.blankAnswer()
    let repeats = 50
    return measure(1e9 / Double(max(1, packed.count) * repeats)) {
      packed.withUnsafeBufferPointer { packed in
        for _ in 0..<repeats {
          for index in packed.indices { compiled.evaluate(packed[index], into: &answer) }
        }
      }
    }
  }

  private func flips() -> [Double] {
    var table = compiled.blankFlips()
    return measure(1e6 / Double(packed.count)) {
      for scenario in packed { compiled.findFlips(of: scenario, into: &table) }
    }
  }

  private func row(_ name: String, _ values: [Double]) -> [String] {
    let sorted = values.sorted()
    return [
      name, decimal(sorted[0]), decimal(sorted[sorted.count / 2]),
      decimal(sorted[sorted.count - 1]),
    ]
  }
}
