import Law
import LawAnalysis
import Testing
import Text

/// The analyses against counting: on a small law every scenario can be tried.
@Suite struct ExactnessTests {
  private static let all = [
    "boleh", "diperdebatkan", "pelanggaran disiplin", "pelanggaran disiplin ringan",
    "pelanggaran disiplin berat", "pelanggaran kode_etik",
  ]
  private static let forbidding = Array(all.dropFirst())

  @Test(arguments: UInt64(0)..<60)
  func `a rule holds in its region, and nowhere else`(seed: UInt64) throws {
    let law = try RandomLaw(seed: seed, effects: Self.all, overrides: true).law()
    let regions = RuleRegions(law)
    for scenario in RandomLaw.scenarios {
      let verdict = try? law.verdict(on: scenario)
      for (index, rule) in law.rules.enumerated() {
        let isInside = regions.holding[index].contains(scenario)
        #expect(isInside == (verdict?.holding.contains(rule.id) ?? false), "\(rule.id)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `the clashes found are all there are`(seed: UInt64) throws {
    let law = try RandomLaw(seed: seed, effects: Self.all, overrides: true).law()
    var pairs: Set<[String]> = []
    for verdict in RandomLaw.scenarios.compactMap({ try? law.verdict(on: $0) }) {
      for permission in verdict.permissions {
        for other in verdict.findings.map(\.rule) + verdict.contested {
          pairs.insert([permission.id, other.id])
        }
      }
    }
    let found = LawCheck(law).findings.filter { $0.code == "A004" }
    #expect(Set(found.map(\.rules)) == pairs)
  }

  @Test(arguments: UInt64(0)..<60)
  func `a fact is called idle where it changes no ruling, and only there`(seed: UInt64) throws {
    let law = try RandomLaw(seed: seed, effects: Self.all, overrides: true).law()
    let regions = RuleRegions(law)
    for act in 0..<RandomLaw.facts[1].1 {
      let idle = [2, 3].filter { fact in
        RandomLaw.scenarios.filter { $0.facts[1] == ValueSet(act) }.allSatisfy { scenario in
          let ruling = try? law.verdict(on: scenario).ruling
          return (0..<RandomLaw.facts[fact].1).allSatisfy { value in
            let other = try? law.verdict(on: scenario.with(fact, ValueSet(value))).ruling
            return other == nil || ruling == nil || other == ruling
          }
        }
      }
      #expect(regions.idleFacts(of: act) == idle)
    }
  }

  @Test(arguments: UInt64(0)..<80)
  func `a rule is called covered where every ruling stays without it, and only there`(
    seed: UInt64
  ) throws {
    let random = RandomLaw(seed: seed, effects: Self.forbidding, overrides: false)
    let law = try random.law()
    let before = RandomLaw.rulings(of: law)
    let findings = LawCheck(law).findings
    let found = Set(findings.filter { $0.code == "A003" }.compactMap(\.rules.first))
    let copies = Set(findings.filter { $0.code == "A011" }.flatMap(\.rules))
    for (index, rule) in law.rules.enumerated() where !copies.contains(rule.id) {
      var without = random
      guard let number = Int(rule.id.dropFirst()) else { continue }
      without.norms.remove(at: number)
      let isIdle = try RandomLaw.rulings(of: without.law()) == before
      let holds = !RuleRegions(law).holding[index].isEmpty
      #expect(found.contains(rule.id) == (isIdle && holds), "\(rule.id) \(random.text)")
    }
  }

  @Test(arguments: UInt64(0)..<80)
  func `a part of a condition is called idle where every ruling stays without it, and only there`(
    seed: UInt64
  ) throws {
    let random = RandomLaw(seed: seed, effects: Self.forbidding, overrides: false)
    let law = try random.law()
    let before = RandomLaw.rulings(of: law)
    let findings = LawCheck(law).findings
    let settled = Set(
      findings.filter { ["A002", "A003", "A011"].contains($0.code) }.flatMap(\.rules))
    for (number, norm) in random.norms.enumerated() where !settled.contains("r\(number)") {
      let sentences = findings.filter { $0.code == "A008" && $0.rules.first == "r\(number)" }
        .map(\.finding.sentence.english)
      // What can go as a whole is not looked at in parts.
      let idleBoxes = norm.boxes.indices.filter { box in
        sentences.contains { $0.contains("without alternative \(box + 1) ") }
      }
      for part in Self.parts(of: norm, skipping: idleBoxes) {
        var without = random
        without.norms[number].boxes = part.boxes
        let isIdle = try RandomLaw.rulings(of: without.law()) == before
        #expect(
          sentences.contains(where: part.isNamed) == isIdle, "r\(number) \(part) \(random.text)")
      }
    }
  }
}

extension ExactnessTests {
  /// What is left of a rule's condition without one part of it, and how the part is called.
  private struct Part {
    let boxes: [RandomLaw.Condition]
    /// `nil` where it is the whole alternative that goes.
    var fact: String?
    var value: String?
    let box: Int?

    func isNamed(by sentence: String) -> Bool {
      let place = box.map { " (alternative \($0 + 1))" } ?? ""
      guard let fact else { return sentence.contains("without alternative \((box ?? 0) + 1) ") }
      guard let value else { return sentence.contains("without the clause \(fact)\(place) every") }
      let names = sentence.split(separator: " ").map { $0.filter { $0 != "," } }
      return names.contains(value) && sentence.contains(" of \(fact)\(place) every")
    }
  }

  private static func parts(of norm: RandomLaw.Norm, skipping idle: [Int]) -> [Part] {
    norm.boxes.indices.flatMap { box in
      var without = norm.boxes
      without.remove(at: box)
      let whole = without.isEmpty ? [] : [Part(boxes: without, box: box)]
      return idle.contains(box) ? whole : whole + parts(of: norm, in: box)
    }
  }

  private static func parts(of norm: RandomLaw.Norm, in box: Int) -> [Part] {
    let number = norm.boxes.count > 1 ? box : nil
    return norm.boxes[box].values.flatMap { fact, values in
      let name = RandomLaw.facts[fact].0
      var wide = norm.boxes
      wide[box].values[fact] = Set(0..<RandomLaw.facts[fact].1)
      let clause = Part(boxes: wide, fact: name, box: number)
      return [clause]
        + values.filter { _ in values.count > 1 }.map { value in
          var narrow = norm.boxes
          narrow[box].values[fact]?.remove(value)
          return Part(boxes: narrow, fact: name, value: "\(name)\(value)", box: number)
        }
    }
  }
}

extension Region {
  /// Whether the full scenario lies in it.
  func contains(_ scenario: Scenario) -> Bool {
    areas.contains { area in
      area.days.contains(scenario.day.number)
        && scenario.facts.allSatisfy { $1.isSubset(of: area.values[$0]) }
    }
  }
}
