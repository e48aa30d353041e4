import Assessment
import Dates
import Law
import Regulations
import Sodium

/// How fast the built-in law is read, and gives verdicts with their trace.
enum LawFigures {
  private static let rounds = 7
  private static let count = 2_000

  static func measure() -> [Figure]? {
    guard let law = LawReader(regulations).base, let sodium = Sodium() else { return nil }
    let scenarios = self.scenarios(of: law)
    let reading = (0..<rounds).map { _ in
      timed { precondition(LawReader(regulations).base != nil) } * 1e3
    }
    let printing = (0..<rounds).map { _ in
      timed { _ = sodium.digest(of: Array(LawPrinter.text(of: law).utf8)) } * 1e3
    }
    let verdicts = (0..<rounds).map { _ in
      timed { for scenario in scenarios { _ = try? law.verdict(on: scenario) } }
    }
    let flips = (0..<rounds).map { _ in
      timed {
        for scenario in scenarios.prefix(200) {
          guard let verdict = try? law.verdict(on: scenario) else { continue }
          _ = law.flips(of: scenario, from: verdict.ruling)
        }
      }
    }
    return [
      Figure(name: "read the law (\(law.rules.count) rules)", unit: "ms", values: reading),
      Figure(name: "canonical text and its digest", unit: "ms", values: printing),
      Figure(
        name: "verdict with trace, all facts stated", unit: "µs",
        values: verdicts.map { $0 * 1e6 / Double(count) }),
      Figure(name: "verdicts", unit: "per second", values: verdicts.map { Double(count) / $0 }),
      Figure(
        name: "verdict with every single flip", unit: "µs", values: flips.map { $0 * 1e6 / 200 }),
    ]
  }

  /// The same scenarios every time: each states every fact and a day of 2010 to 2026.
  private static func scenarios(of law: RuleBase) -> [Scenario] {
    var generator = SeededGenerator(seed: 2024)
    guard let first = Day("2010-06-06") else { return [] }
    return (0..<count).map { _ in
      let day = first.adding(days: Int.random(in: 0..<5_900, using: &generator))
      var facts: [Int: ValueSet] = [:]
      for (index, fact) in law.vocabulary.facts.enumerated() {
        facts[index] = ValueSet(Int.random(in: 0..<fact.values.count, using: &generator))
      }
      return Scenario(day: day, facts: facts)
    }
  }
}
