import Law
import Text

/// A006: what no rule speaks to within a `lingkup`, act by act, as maximal boxes.
func gaps(in regions: RuleRegions) -> [LawFinding] {
  regions.law.scopes.flatMap { scope in
    let whole = scope.region(in: regions.law)
    return acts(of: regions.law).compactMap { gap(in: scope, whole, act: $0, regions) }
  }
}

/// The position of each act in the vocabulary's list, or one `nil` where there is no such fact.
private func acts(of law: RuleBase) -> [Int?] {
  law.vocabulary[Vocabulary.act]?.values.indices.map { $0 } ?? [nil]
}

private func gap(
  in scope: Scope, _ whole: Region, act: Int?, _ regions: RuleRegions
) -> LawFinding? {
  let law = regions.law
  var part = whole
  if let act, let fact = law.vocabulary.index(of: Vocabulary.act) {
    part = Region(whole.areas.compactMap { $0.narrowed(fact, to: ValueSet(act)) })
  }
  let taken = regions.holding.flatMap(\.areas).filter(part.meets)
  let open = taken.reduce(into: part) { $0.subtract($1) }
  guard let witness = open.witness else { return nil }
  let frame = part.frame
  let outside = Region(frame).subtracting(part).possible(in: law.vocabulary)
  let boxes = open.maximalAreas(within: frame, avoiding: outside.union(Region(taken)))
  let name = act.flatMap { law.vocabulary[Vocabulary.act]?.values[$0] }
  return LawFinding(
    .gap(scope, name, boxes.compactMap { $0.text(within: frame, law) }),
    names: [name?.id, scope.id].compactMap { $0 }, witness: witness)
}

extension Scope {
  /// What is to be regulated, without what cannot be and without days before the first rule.
  fileprivate func region(in law: RuleBase) -> Region {
    guard let first = law.firstDay else { return .empty }
    let interval = interval.map { Interval(start: max($0.start, first), end: $0.end) }
    return Region(
      boxes.compactMap {
        Area($0, on: interval ?? Interval(start: first, end: nil), in: law.vocabulary)
      }
    ).possible(in: law.vocabulary)
  }
}

extension Area {
  func narrowed(_ fact: Int, to set: ValueSet) -> Area? {
    let common = values[fact].intersection(set)
    return common.isEmpty ? nil : with(fact, common)
  }
}

extension Region {
  /// The smallest area around it; the region must not be empty.
  fileprivate var frame: Area {
    areas.dropFirst().reduce(areas[0]) { frame, area in
      var frame = frame
      for fact in frame.values.indices {
        frame.values[fact] = frame.values[fact].union(area.values[fact])
      }
      frame.days =
        min(
          frame.days.lowerBound, area.days.lowerBound)..<max(
          frame.days.upperBound, area.days.upperBound)
      return frame
    }
  }
}
