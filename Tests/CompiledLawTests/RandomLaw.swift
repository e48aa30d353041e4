import Assessment
import Dates
import Law

/// A small invented law by chance: overrides, boxes, intervals, impossible combinations and all.
struct RandomLaw {
  private(set) var text: String
  private var generator: SeededGenerator
  private let sizes: [Int]
  private let names: [String]

  static let firstDay = Day(number: 14_610)

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    // Now and then a law without an actor or an act: it has only other facts.
    let hasUsual = Int.random(in: 0..<5, using: &generator) > 0
    names = hasUsual ? ["pelaku", "perbuatan", "f2", "f3"] : ["f0", "f1"]
    var sizes: [Int] = []
    for _ in names { sizes.append(Int.random(in: 1...4, using: &generator)) }
    self.sizes = sizes
    text = "edisi 2026-01-01\n"
    addFrame()
    let count = Int.random(in: 1...7, using: &generator)
    for rule in 0..<count { addRule(rule) }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func addFrame() {
    for (fact, name) in names.enumerated() {
      text += "fakta \(name) \"a\" \"b\"\n  tanya \"a\" \"b\"\n"
      for value in 0..<sizes[fact] { text += "  nilai v\(value) \"a\" \"b\"\n" }
    }
    text += """
      instrumen i jenjang uu berlaku sejak 2010-01-01
        judul "a" "b"
        keyakinan tinggi

      """
    for form in ["s0", "s1"] {
      text += "bentuk \(form) \"a\" \"b\"\n  kelas pidana\n  dasar i\n  keyakinan tinggi\n"
    }
    if chance(30) { text += "dunia mustahil bila \(box())\n" }
  }

  private mutating func box() -> String {
    let facts = names.indices.shuffled(using: &generator)
      .prefix(Int.random(in: 1...min(3, names.count), using: &generator))
    return facts.map { fact in
      let values = (0..<sizes[fact]).filter { _ in chance(45) }.map { "v\($0)" }
      let named = values.isEmpty ? ["v0"] : values
      let not = chance(20) ? " bukan" : ""
      return "\(names[fact])\(not): \(named.joined(separator: " | "))"
    }.joined(separator: " dan ")
  }

  private mutating func addRule(_ number: Int) {
    text += "aturan r\(number) \"a\" \"b\"\n  dasar i\n  keyakinan tinggi\n"
    if chance(50) {
      let start = Self.firstDay.adding(days: 100 * Int.random(in: 0...3, using: &generator))
      let end = start.adding(days: 100 * Int.random(in: 1...3, using: &generator))
      text += "  berlaku sejak \(start)\(chance(60) ? " sampai sebelum \(end)" : "")\n"
    }
    text += "  bila \(box())\n"
    if chance(30) { text += "  atau bila \(box())\n" }
    addEffect()
    // Only later rules are defeated, so that nothing goes in circles; ids are in no order of use.
    let defeated = (0..<number).filter { _ in chance(25) }.map { "r\($0)" }
    if !defeated.isEmpty { text += "  mengalahkan \(defeated.joined(separator: "; "))\n" }
  }

  private mutating func addEffect() {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1: text += "  maka boleh\n"
    case 2: text += "  maka diperdebatkan\n  bacaan \"a\" \"b\"\n  bacaan \"c\" \"d\"\n"
    default:
      let offence = OffenceClass.allCases.randomElement(using: &generator) ?? .discipline
      let chosen = chance(50) ? OffenceClass.discipline : offence
      let level = chance(80) ? Level.allCases.randomElement(using: &generator) : nil
      text += "  maka pelanggaran \(chosen.rawValue)\(level.map { " \($0.rawValue)" } ?? "")\n"
      if chance(30) { text += "  sanksi \(chance(50) ? "s0" : "s1 | s0")\n" }
    }
  }

  /// A scenario that states every fact, on a day around those on which rules change.
  mutating func scenario() -> Scenario {
    let hundreds = 100 * Int.random(in: 0...6, using: &generator)
    let day = Self.firstDay.adding(days: hundreds + Int.random(in: -1...1, using: &generator))
    var values: [Int] = []
    for size in sizes { values.append(Int.random(in: 0..<size, using: &generator)) }
    return Scenario(day: day, values: values)
  }
}
