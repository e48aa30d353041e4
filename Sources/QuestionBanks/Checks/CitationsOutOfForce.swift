import Assessment
import Dates
import Law
import Text

/// B052 and B054: instruments that a story names although they are not in force on its day and the
/// block does not say so; and a block that says so of one that the story does not name, or that is in
/// force.
func citationsOutOfForce(in evidence: BankEvidence) -> [ItemFinding] {
  let names = InstrumentNames(evidence.law)
  let declaring = evidence.bank.blocks.filter { !$0.value.outOfForce.isEmpty }
  var findings: [ItemFinding] = []
  var first: [String: Item] = [:]
  var declared: Set<String> = []
  for item in evidence.stories {
    let family = item.origin.family
    let block = declaring.isEmpty ? nil : declaring[family]
    if block != nil { first[family] = first[family] ?? item }
    for instrument in names.named(in: item.story) where !item.isInForce(instrument) {
      if block?.outOfForce.contains(where: { $0.id == instrument.id }) == true {
        declared.insert("\(family) \(instrument.id)")
      } else {
        let place = evidence.bank.block(of: item)[.indonesian]
        findings.append(.citationOutOfForce(item, instrument, item.scenario.day, at: place))
      }
    }
  }
  for (family, item) in first.sorted(by: { $0.key < $1.key }) {
    for named in evidence.bank.block(of: item).outOfForce
    where !declared.contains("\(family) \(named.id)") {
      findings.append(.idleOutOfForce(item, evidence.law.shortName(of: named.id), at: named.place))
    }
  }
  return findings
}

extension RuleBase {
  fileprivate func shortName(of id: String) -> String { instrument(id)?.shortName ?? id }
}

extension Item {
  /// Whether the instrument is in force on the day of one of the item's cases.
  fileprivate func isInForce(_ instrument: Instrument) -> Bool {
    instrument.interval.contains(scenario.day)
      || scenarios.contains { instrument.interval.contains($0.day) }
  }
}
