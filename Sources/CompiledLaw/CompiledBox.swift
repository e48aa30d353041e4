import Law

/// A box of a rule or of what cannot be, ready to be put into columns.
struct CompiledBox {
  /// At most one set of values for a fact.
  let clauses: [(fact: Int, allowed: ValueSet)]
  let periods: Range<Int>
  let entry: Entry

  /// What cannot be comes first, then the rules, so that defeaters stand before the defeated.
  static func all(
    of law: RuleBase, _ periods: Periods, _ consequences: ConsequenceTable
  ) -> [CompiledBox] {
    let impossible = law.vocabulary.impossible.map {
      CompiledBox(
        $0, 0..<periods.count, Entry(rule: -1, kind: .impossible, weight: 0, consequence: 0))
    }
    let rules = law.rules.enumerated().flatMap { position, rule in
      let entry = entry(of: rule, at: position, consequences.number(of: rule))
      let range = periods.range(of: rule.interval)
      return rule.boxes.map { CompiledBox($0, range, entry) }
    }
    return impossible + rules
  }

  private init(_ box: Box, _ periods: Range<Int>, _ entry: Entry) {
    let facts = Set(box.clauses.map(\.fact)).sorted()
    clauses = facts.map { ($0, box.values(of: $0)) }
    self.periods = periods
    self.entry = entry
  }

  private static func entry(of rule: Rule, at position: Int, _ consequence: Int32) -> Entry {
    let rule32 = Int32(position)
    switch rule.effect {
    case .permitted: return Entry(rule: rule32, kind: .permitted, weight: 0, consequence: 0)
    case .contested: return Entry(rule: rule32, kind: .contested, weight: 0, consequence: 0)
    case .violation(let offence, let level):
      let kind = offence == .discipline ? Entry.Kind.discipline : .violation
      return Entry(
        rule: rule32, kind: kind, weight: UInt8(ConsequenceTable.weight(of: level)),
        consequence: consequence)
    }
  }

  func allows(_ value: Int, of fact: Int, periodFact: Int) -> Bool {
    if fact == periodFact { return periods.contains(value) }
    return clauses.first { $0.fact == fact }?.allowed.contains(value) ?? true
  }

  func asks(_ fact: Int) -> Bool { clauses.contains { $0.fact == fact } }

  /// The fact that leaves the fewest boxes in a chapter on average; the period where there is none.
  static func dividingFact(of boxes: [CompiledBox], sizes: [Int]) -> Int {
    let periodFact = sizes.count - 1
    var kept = Array(repeating: 0.0, count: periodFact)
    for box in boxes {
      for clause in box.clauses {
        kept[clause.fact] -= 1 - Double(clause.allowed.count) / Double(sizes[clause.fact])
      }
    }
    return kept.indices.min { kept[$0] < kept[$1] } ?? periodFact
  }
}
