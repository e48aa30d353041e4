import Law
import LawAnalysis

extension RuleRegions {
  /// The positions of the rules on which some exam item could rest: sure ones, with a scenario in
  /// which they decide and nothing unsure decides beside them.
  var examRules: Set<Int> {
    Set(law.rules.indices.filter { mayKeyAnExam($0) })
  }

  private func mayKeyAnExam(_ index: Int) -> Bool {
    let rule = law.rules[index]
    switch rule.effect {
    case .contested: return false
    case .permitted, .violation: if rule.confidence != .high { return false }
    }
    var rest = holding[index]
    for other in law.rules.indices where other != index && law.rules[other].unsettles(rule) {
      rest = rest.subtracting(holding[other])
      if rest.isEmpty { return false }
    }
    return !rest.isEmpty
  }
}

extension Rule {
  /// Whether a verdict in which both hold no longer rests on `rule` alone, or less surely.
  fileprivate func unsettles(_ rule: Rule) -> Bool {
    switch (rule.effect, effect) {
    case (.violation, .permitted), (.permitted, .violation), (.permitted, .contested): return true
    case (.violation, .contested), (.permitted, .permitted): return confidence != .high
    case (.violation, .violation):
      guard let own = consequence, let other = rule.consequence, own != other else { return false }
      if own.isHeavier(than: other) { return true }
      return confidence != .high && !other.isHeavier(than: own)
    case (.contested, _): return false
    }
  }
}

extension Consequence {
  /// Whether it absorbs the other: disciplinary both, and of a higher level.
  fileprivate func isHeavier(than other: Consequence) -> Bool {
    guard offenceClass == .discipline, other.offenceClass == .discipline, let level,
      let otherLevel = other.level
    else { return false }
    return level > otherLevel
  }
}
