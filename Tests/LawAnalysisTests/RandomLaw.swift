import Assessment
import Dates
import Law
import Testing

/// A small law drawn from a seed: few enough scenarios to try all of them, one by one.
struct RandomLaw {
  struct Condition: Hashable {
    /// The values of each fact that is named.
    var values: [Int: Set<Int>]
  }

  struct Norm {
    var boxes: [Condition]
    var effect: String
    var start: Int
    var end: Int
    var defeats: [Int]
    var confidence = "tinggi"
  }

  static let facts = [("pelaku", 3), ("perbuatan", 2), ("a", 3), ("b", 2)]
  /// The first days of the three years in which the rules begin and end.
  static let years = [2020, 2021, 2022, 2023]

  var norms: [Norm]
  private var chance: SeededGenerator

  /// - Parameter effects: What rules may say; each is drawn evenly.
  init(seed: UInt64, effects: [String], overrides: Bool) {
    chance = SeededGenerator(seed: seed)
    norms = []
    for index in 0..<6 {
      let start = draw(3)
      let boxes = (0...draw(2)).map { _ in condition() }
      let defeats = overrides && index > 0 && draw(2) == 0 ? [draw(index)] : []
      norms.append(
        Norm(
          boxes: boxes, effect: effects[draw(effects.count)], start: start,
          end: start + 1 + draw(3 - start), defeats: defeats))
    }
  }

  private mutating func condition() -> Condition {
    var values: [Int: Set<Int>] = [:]
    for (fact, (_, count)) in Self.facts.enumerated() where draw(3) > 0 {
      let set = Set((0..<count).filter { _ in draw(2) == 0 })
      if !set.isEmpty { values[fact] = set }
    }
    if values.isEmpty { values[0] = [0] }
    return Condition(values: values)
  }

  private mutating func draw(_ count: Int) -> Int { Int(chance.next() % UInt64(count)) }

  var text: String {
    var lines = ["edisi 2026-01-01"]
    for (name, count) in Self.facts {
      lines.append("fakta \(name) \"\(name)\" \"\(name)\"")
      lines.append("  tanya \"?\" \"?\"")
      lines += (0..<count).map { "  nilai \(name)\($0) \"\($0)\" \"\($0)\"" }
    }
    lines.append("dunia \"d\" \"d\" mustahil bila perbuatan: perbuatan0 dan b: b1")
    lines.append("instrumen uu jenjang uu berlaku sejak 2020-01-01")
    lines += ["  judul \"u\" \"u\"", "  keyakinan tinggi"]
    for (index, norm) in norms.enumerated() { lines += self.lines(of: norm, index) }
    return lines.joined(separator: "\n")
  }

  private func lines(of norm: Norm, _ index: Int) -> [String] {
    let boxes = norm.boxes.enumerated().map { number, box in
      (number == 0 ? "  bila " : "  atau bila ") + Self.text(of: box)
    }
    let end = " sampai sebelum \(Self.years[norm.end])-01-01"
    return [
      "aturan r\(index) \"r\" \"r\"", "  berlaku sejak \(Self.years[norm.start])-01-01\(end)",
      "  dasar uu", "  keyakinan \(norm.confidence)",
    ] + boxes + ["  maka \(norm.effect)"]
      + (norm.effect == "diperdebatkan" ? ["  bacaan \"x\" \"x\"", "  bacaan \"y\" \"y\""] : [])
      + (norm.defeats.isEmpty
        ? [] : ["  mengalahkan " + norm.defeats.map { "r\($0)" }.joined(separator: "; ")])
  }

  private static func text(of box: Condition) -> String {
    box.values.sorted { $0.key < $1.key }.map { fact, values in
      let name = facts[fact].0
      return "\(name): " + values.sorted().map { "\(name)\($0)" }.joined(separator: " | ")
    }.joined(separator: " dan ")
  }

  func law() throws -> RuleBase {
    let reader = LawReader([("acak.aturan", text)])
    return try #require(reader.base, "\(reader.findings.map { $0.text(in: .english) }) \(text)")
  }

  /// Every full scenario, on the first day of each year.
  static let scenarios: [Scenario] = years.compactMap { Day(year: $0, month: 1, day: 1) }
    .flatMap { day in
      facts.enumerated().reduce([Scenario(day: day)]) { scenarios, fact in
        scenarios.flatMap { scenario in
          (0..<fact.element.1).map { scenario.with(fact.offset, ValueSet($0)) }
        }
      }
    }

  /// The ruling on every scenario; `nil` where it cannot be.
  static func rulings(of law: RuleBase) -> [Ruling?] {
    scenarios.map { try? law.verdict(on: $0).ruling }
  }
}
