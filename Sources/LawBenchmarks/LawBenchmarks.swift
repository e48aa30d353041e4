import Glibc
import Text

/// `netral-bench-law FIXTURE ENGINES PYTHON`: our evaluators and other rule engines on one fixture.
@main
enum LawBenchmarks {
  private static let sizes = [60, 250, 1000]
  private static let rounds = 5

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      print("netral-bench-law FIXTURE ENGINES PYTHON")
      exit(2)
    }
    guard let real = RealLawFigures() else {
      print("the built-in law cannot be read")
      exit(3)
    }
    let fixtures = sizes.map { Fixture(rules: $0, scenarios: 100, seed: UInt64($0)) }
    let json = JSONValue.object(["sections": .array(fixtures.map(\.json))]).canonicalText
    guard write(json + "\n", to: arguments[1]) else {
      print("\(arguments[1]) cannot be written")
      exit(3)
    }
    print(table(real.rows) + "\n")
    let others = PythonEngine.installed(python: arguments[3], folder: arguments[2])
    for fixture in fixtures { compare(fixture, others, json: arguments[1]) }
  }

  /// Every engine in turn, round after round, so that a busy machine is unkind to all alike.
  private static func compare(_ fixture: Fixture, _ others: [PythonEngine], json: String) {
    let rules = fixture.boxes.count
    guard let own = OwnEngines(fixture) else { return print("\(rules) rules: unreadable") }
    var found: [(name: String, rounds: [EngineFigures])] =
      [("netral, reference", []), ("netral, compiled", [])] + others.map { ($0.name, []) }
    for _ in 0..<rounds {
      found[0].rounds.append(own.reference())
      found[1].rounds.append(own.compiledLaw())
      for (index, engine) in others.enumerated() {
        guard let figures = engine.figures(fixture: json, rules: rules) else { continue }
        found[index + 2].rounds.append(figures)
      }
    }
    let title = "\(rules) rules, \(Fixture.facts) facts, \(fixture.scenarios.count) scenarios"
    let rows = found.map { [$0.name] + EngineFigures(medianOf: $0.rounds).cells }
    print(table([[title] + EngineFigures.titles] + rows))
    print("median of \(rounds) rounds, every engine once a round; µs for one scenario\n")
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
  }
}
