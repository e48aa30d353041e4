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
    + law.stipulations.flatMap { outlived(by: $0, law) }
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
  return law.instruments(of: rule.citations, failing: rule.interval).map { instrument in
    LawFinding(
      .outlived(rule.id, instrument, at: rule.place), rules: [rule], names: [instrument.id],
      witness: regions.holding[index].outside(instrument.interval).witness)
  }
}

private func outlived(by stipulation: Stipulation, _ law: RuleBase) -> [LawFinding] {
  law.instruments(of: stipulation.basis, failing: stipulation.interval).map { instrument in
    LawFinding(
      .outlived(stipulation.id, instrument, at: stipulation.place),
      names: [stipulation.id, instrument.id])
  }
}

extension Rule {
  /// What it rests on, and what its sanctions rest on.
  var citations: [Citation] { basis + [sanctionBasis].compactMap { $0 } }
}

extension RuleBase {
  /// The instruments cited that are not in force on every day of `interval`, each once.
  fileprivate func instruments(
    of citations: [Citation], failing interval: Interval
  ) -> [Instrument] {
    var seen: Set<String> = []
    return citations.filter { seen.insert($0.instrument).inserted }
      .compactMap { instrument($0.instrument) }
      .filter { !interval.isWithin($0.interval) }
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
