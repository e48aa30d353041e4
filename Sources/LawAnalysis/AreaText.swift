import Law
import Text

extension Area {
  /// What sets the area apart within `frame`, as rules write it: `status_calon: calon dan …, sejak …`;
  /// `nil` where it is all of it.
  func text(within frame: Area, _ law: RuleBase) -> Bilingual? {
    let clauses = values.indices.filter { values[$0] != frame.values[$0] }
      .map { clause($0, within: frame.values[$0], law) }
    var parts: [Bilingual] = []
    if !clauses.isEmpty {
      let text = clauses.joined(separator: " dan ")
      parts.append(Bilingual(text, text))
    }
    if days != frame.days { parts.append(dayText) }
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { $0 + Bilingual(", ", ", ") + $1 }
  }

  private func clause(_ index: Int, within frame: ValueSet, _ law: RuleBase) -> String {
    let fact = law.vocabulary.facts[index]
    let set = values[index]
    if let group = law.vocabulary.groups.first(where: { $0.fact == index && $0.values == set }) {
      return "\(fact.id): \(group.id)"
    }
    let outside = frame.subtracting(set)
    let isNegated = frame == fact.all && outside.count < set.count
    let names = (isNegated ? outside : set).indices.map { fact.values[$0].id }
    return "\(fact.id)\(isNegated ? " bukan" : ""): \(names.joined(separator: " | "))"
  }

  private var dayText: Bilingual {
    let interval = Interval(days)
    let start = Bilingual("sejak \(interval.start)", "from \(interval.start)")
    guard let end = interval.end else { return start }
    return start + Bilingual(" sampai sebelum \(end)", " until before \(end)")
  }
}
