/// For every fact the values it may have: one point of the scenario space, or a part of it.
struct Completion: Hashable, Sendable {
  enum Match { case no, maybe, yes }

  var values: [ValueSet]

  init(_ vocabulary: Vocabulary, _ scenario: Scenario, _ derived: [Int: ValueSet]) {
    values = vocabulary.wholes
    for (index, stated) in derived { values[index] = stated }
    for (index, stated) in scenario.facts { values[index] = stated }
  }

  func match(_ boxes: [Box]) -> Match {
    var result = Match.no
    for box in boxes {
      switch match(box) {
      case .yes: return .yes
      case .maybe: result = .maybe
      case .no: continue
      }
    }
    return result
  }

  private func match(_ box: Box) -> Match {
    var result = Match.yes
    for clause in box.clauses {
      let here = values[clause.fact]
      if here.intersection(clause.allowed).isEmpty { return .no }
      if !here.isSubset(of: clause.allowed) { result = .maybe }
    }
    return result
  }

  func isPossible(in vocabulary: Vocabulary) -> Bool {
    !values.contains(where: \.isEmpty) && match(vocabulary.impossible) != .yes
  }
}

/// Every way to settle the unknown facts that some rule asks about.
///
/// Values that no rule tells apart stay together as one set, so there are few.
struct Completions {
  /// `nil` where there are more than can be tried; the verdict is then left open, never guessed.
  let all: [Completion]?
  /// The unknown facts that rules ask about, in the order of the vocabulary.
  let splitting: [Int]
  static let limit = 20_000

  init(of known: Completion, over rules: [Rule], _ vocabulary: Vocabulary) {
    var cuts: [Int: Set<ValueSet>] = [:]
    for box in rules.flatMap(\.boxes) + vocabulary.impossible where known.match([box]) != .no {
      for clause in box.clauses where known.values[clause.fact].count > 1 {
        cuts[clause.fact, default: []].insert(clause.allowed)
      }
    }
    let parts = cuts.mapValues(Array.init).map { fact, cuts in
      (fact, Self.parts(of: known.values[fact], cutBy: cuts))
    }.filter { $0.1.count > 1 }.sorted { $0.0 < $1.0 }
    splitting = parts.map(\.0)
    let total = parts.reduce(1) { min($0 * $1.1.count, Self.limit + 1) }
    guard total <= Self.limit else {
      all = nil
      return
    }
    var completions = [known]
    for (fact, sets) in parts {
      completions = completions.flatMap { completion in
        sets.map { set in
          var copy = completion
          copy.values[fact] = set
          return copy
        }
      }
    }
    all = completions.filter { $0.isPossible(in: vocabulary) }
  }

  private static func parts(of whole: ValueSet, cutBy cuts: [ValueSet]) -> [ValueSet] {
    var parts = [whole]
    for cut in cuts {
      parts = parts.flatMap { [$0.intersection(cut), $0.subtracting(cut)] }.filter { !$0.isEmpty }
    }
    return parts.sorted { $0.bits.trailingZeroBitCount < $1.bits.trailingZeroBitCount }
  }
}
