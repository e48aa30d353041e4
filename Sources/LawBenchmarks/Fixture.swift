import Assessment
import Law
import Text

/// Invented rules as boxes, and scenarios with the rules that hold: the same for every engine.
///
/// As in the law, every box names the act; without overrides and dates, which not all engines know.
struct Fixture {
  typealias Box = [(fact: Int, values: [Int])]

  let sizes: [Int]
  let boxes: [[Box]]
  let scenarios: [[Int]]
  static let facts = 20

  init(rules: Int, scenarios count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let sizes = [24] + Array(repeating: 4, count: Self.facts - 1)
    self.sizes = sizes
    boxes = (0..<rules).map { _ in
      (0..<(Int.random(in: 0..<4, using: &generator) == 0 ? 2 : 1)).map { _ in
        Self.box(sizes, &generator)
      }
    }
    scenarios = (0..<count).map { _ in
      sizes.map { Int.random(in: 0..<$0, using: &generator) }
    }
  }

  private static func box(_ sizes: [Int], _ generator: inout SeededGenerator) -> Box {
    let others = (1..<sizes.count).shuffled(using: &generator)
      .prefix(Int.random(in: 2...4, using: &generator)).sorted()
    return ([0] + others).map { fact in
      let count = Int.random(in: 1...(fact == 0 ? 3 : 2), using: &generator)
      return (fact, (0..<sizes[fact]).shuffled(using: &generator).prefix(count).sorted())
    }
  }

  static func name(of rule: Int) -> String { "r\(String(10_000 + rule).dropFirst())" }

  /// The rules that hold, found the plain way, so that no engine is its own judge.
  func holding(_ scenario: [Int]) -> [String] {
    boxes.indices.filter { rule in
      boxes[rule].contains { box in
        box.allSatisfy { $0.values.contains(scenario[$0.fact]) }
      }
    }.map(Self.name)
  }
}

extension Fixture {
  /// The rules in the language of the law.
  var lawText: String {
    var text = "edisi 2026-01-01\n"
    for (fact, size) in sizes.enumerated() {
      text += "fakta f\(fact) \"a\" \"b\"\n  tanya \"a\" \"b\"\n"
      for value in 0..<size { text += "  nilai v\(value) \"a\" \"b\"\n" }
    }
    text += "instrumen i jenjang uu berlaku sejak 2010-01-01\n  judul \"a\" \"b\"\n"
    text += "  keyakinan tinggi\n"
    for (rule, boxes) in boxes.enumerated() {
      text += "aturan \(Self.name(of: rule)) \"a\" \"b\"\n  dasar i\n  keyakinan tinggi\n"
      for (number, box) in boxes.enumerated() {
        let clauses = box.map { clause in
          "f\(clause.fact): \(clause.values.map { "v\($0)" }.joined(separator: " | "))"
        }
        text += "  \(number == 0 ? "" : "atau ")bila \(clauses.joined(separator: " dan "))\n"
      }
      text += "  maka pelanggaran administratif\n"
    }
    return text
  }

  /// The section of the JSON fixture that the other engines read.
  var json: JSONValue {
    .object([
      "facts": .array(
        sizes.enumerated().map { fact, size in
          .object([
            "id": .string("f\(fact)"), "values": .array((0..<size).map { .string("v\($0)") }),
          ])
        }),
      "rules": .array(boxes.indices.map(ruleJSON)),
      "scenarios": .array(
        scenarios.map { values in
          .object(
            Dictionary(
              uniqueKeysWithValues: values.enumerated().map {
                ("f\($0.offset)", .string("v\($0.element)"))
              }))
        }),
      "expected": .array(scenarios.map { .array(holding($0).map { .string($0) }) }),
    ])
  }

  private func ruleJSON(_ rule: Int) -> JSONValue {
    let boxes = boxes[rule].map { box in
      JSONValue.object(
        Dictionary(
          uniqueKeysWithValues: box.map { clause in
            ("f\(clause.fact)", .array(clause.values.map { .string("v\($0)") }))
          }))
    }
    return .object(["id": .string(Self.name(of: rule)), "boxes": .array(boxes)])
  }
}
