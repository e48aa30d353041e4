import Law

/// Where each rule of a base applies and holds, over every possible full scenario.
public struct RuleRegions: Sendable {
  public let law: RuleBase
  /// Where each rule applies, by its position in the base.
  public let applying: [Region]
  /// Where each rule holds: it applies, and nothing that holds defeats it.
  public let holding: [Region]
  /// For each rule, the positions of the rules that defeat it.
  let defeaters: [[Int]]
  /// For each rule, the positions of the others that overshadow it wherever they hold.
  private let shades: [[Int]]
  private let positions: [String: Int]

  public init(_ law: RuleBase) {
    self.law = law
    let positions = Dictionary(
      law.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.positions = positions
    let defeaters = law.rules.map { law.defeaters(of: $0.id).compactMap { positions[$0.id] } }
    self.defeaters = defeaters
    let applying = law.rules.map { rule in
      Region(rule.boxes.compactMap { Area($0, on: rule.interval, in: law.vocabulary) })
        .possible(in: law.vocabulary)
    }
    self.applying = applying
    var holding: [Region] = []
    // Rules stand behind their defeaters, so those are settled already.
    for index in law.rules.indices {
      holding.append(
        defeaters[index].reduce(applying[index]) { $0.subtracting(holding[$1]) })
    }
    self.holding = holding
    let statements = law.rules.map(Statement.init)
    shades = statements.indices.map { index in
      statements.indices.filter { $0 != index && statements[$0].overshadows(statements[index]) }
    }
  }

  func position(of id: String) -> Int? { positions[id] }

  /// The rules that hold somewhere in `region` and make what rule `index` says there of no account.
  func overshadowing(_ index: Int, near region: Region) -> [Int] {
    shades[index].filter { holding[$0].meets(region) }
  }
}

extension RuleRegions {
  /// Whether the law speaks of `actors` on every day of rule `index` even without that rule, or
  /// without one of its alternatives: else “unregulated” would turn into “out of scope”.
  func speakOf(_ actors: ValueSet, without index: Int, _ box: Int? = nil) -> Bool {
    guard !actors.isEmpty, let fact = law.vocabulary.index(of: Vocabulary.actor) else {
      return true
    }
    func area(_ allowed: ValueSet, _ interval: Interval) -> Area? {
      let clause = Clause(fact: fact, allowed: allowed)
      return Area(Box(clauses: [clause]), on: interval, in: law.vocabulary)
    }
    var spoken: [Area] = []
    for (other, rule) in law.rules.enumerated() {
      for (number, alternative) in rule.boxes.enumerated() {
        if other == index && (box == nil || number == box) { continue }
        let named = alternative.clauses.first { $0.fact == fact }?.allowed
        if let area = area(named ?? law.vocabulary.facts[fact].all, rule.interval) {
          spoken.append(area)
        }
      }
    }
    return area(actors, law.rules[index].interval)
      .map { Region($0).firstArea(outside: spoken) == nil } ?? true
  }
}

extension Region {
  /// The part that `dunia` does not exclude.
  func possible(in vocabulary: Vocabulary) -> Region {
    var result = self
    let days = Int.min..<Int.max
    for box in vocabulary.impossible {
      var values = vocabulary.facts.map(\.all)
      for clause in box.clauses {
        values[clause.fact] = values[clause.fact].intersection(clause.allowed)
      }
      result.subtract(Area(values: values, days: days))
    }
    return result
  }
}

/// What a rule says where it holds, without when.
struct Statement: Hashable {
  let effect: Effect
  let consequence: Consequence?

  init(_ rule: Rule) {
    effect = rule.effect
    consequence = rule.consequence
  }

  /// Whether, where this holds, `other` adds nothing to the ruling: it says the same, or is
  /// absorbed, or is only contested where this one settles it.
  func overshadows(_ other: Statement) -> Bool {
    switch (effect, other.effect) {
    case (.permitted, .permitted), (.contested, .contested): true
    case (.contested, .permitted), (.violation, .contested): true
    case (.violation, .violation):
      consequence == other.consequence || absorbs(other)
    case (.permitted, .contested), (.permitted, .violation), (.contested, .violation),
      (.violation, .permitted):
      false
    }
  }

  /// A heavier disciplinary punishment takes the place of a lighter one, or of one without a level.
  private func absorbs(_ other: Statement) -> Bool {
    guard case .violation(.discipline, let mine?) = effect,
      case .violation(.discipline, let theirs) = other.effect
    else { return false }
    return theirs.map { $0 < mine } ?? true
  }
}
