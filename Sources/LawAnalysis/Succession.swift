import Law
import Text

/// A007: days between an instrument and its successor on which neither or both are in force, and
/// rules that are in force on days when something they rest on is not.
func succession(in regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  let chains = law.instruments.flatMap { successor in
    successor.replaces.compactMap(law.instrument).compactMap { breach(from: $0, to: successor) }
  }
  return chains + law.rules.indices.flatMap { outlived(by: $0, regions) }
}

private func breach(from old: Instrument, to new: Instrument) -> LawFinding? {
  if old.interval.end == new.interval.start { return nil }
  let isHole = old.interval.end.map { $0 < new.interval.start } ?? false
  return LawFinding(
    isHole ? .holeInChain(old, new) : .doubleInChain(old, new), names: [new.id, old.id])
}

private func outlived(by index: Int, _ regions: RuleRegions) -> [LawFinding] {
  let law = regions.law
  let rule = law.rules[index]
  var seen: Set<String> = []
  return (rule.basis + [rule.sanctionBasis].compactMap { $0 }).compactMap { citation in
    guard seen.insert(citation.instrument).inserted,
      let instrument = law.instrument(citation.instrument),
      !rule.interval.isWithin(instrument.interval)
    else { return nil }
    let outside = regions.holding[index].outside(instrument.interval)
    return LawFinding(
      .outlived(rule, instrument), rules: [rule], names: [instrument.id],
      witness: outside.witness)
  }
}

extension Region {
  /// The part on other days than those of `interval`.
  fileprivate func outside(_ interval: Interval) -> Region {
    Region(
      areas.flatMap { area in
        var inside = area
        inside.days = interval.dayNumbers
        return area.subtracting(inside)
      })
  }
}
