import Law

/// The different consequences of a base, numbered in the order of its rules.
struct ConsequenceTable: Sendable {
  private(set) var all: [Consequence] = []
  private var numbers: [Consequence: Int32] = [:]
  /// For each weight of a discipline violation, all discipline consequences of another weight.
  private(set) var absorbed: [Block] = []
  /// Blocks that hold one bit for each consequence.
  private(set) var width = 1

  init(_ rules: [Rule]) {
    for consequence in rules.lazy.compactMap(\.consequence) where numbers[consequence] == nil {
      numbers[consequence] = Int32(all.count)
      all.append(consequence)
    }
    width = max(1, (all.count + Block.bits - 1) / Block.bits)
    absorbed = Array(repeating: .zero, count: width * (Level.allCases.count + 1))
    for (number, consequence) in all.enumerated() where consequence.offenceClass == .discipline {
      for weight in 0...Level.allCases.count where weight != Self.weight(of: consequence.level) {
        absorbed[weight * width + number / Block.bits].insert(number % Block.bits)
      }
    }
  }

  func number(of rule: Rule) -> Int32 { rule.consequence.flatMap { numbers[$0] } ?? 0 }

  static func weight(of level: Level?) -> Int {
    level.flatMap { Level.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }
}
