import Assessment
import Dates
import Law
import Text

/// B053: a key that rests on an instrument which is in force on no day of the item's cases.
func keysOutOfForce(in evidence: BankEvidence) -> [ItemFinding] {
  var known: [KeyGround: [Instrument]] = [:]
  return evidence.keyed.compactMap { keyed in
    let cited = known[keyed.ground] ?? evidence.law.instruments(of: keyed.ground)
    known[keyed.ground] = cited
    let days = [keyed.item.scenario.day] + keyed.item.scenarios.map(\.day)
    let idle = cited.first { instrument in !days.contains { instrument.interval.contains($0) } }
    guard let idle else { return nil }
    let place = evidence.bank.placeOfQuestion(of: keyed.item)
    return .keyOutOfForce(keyed.item, idle.shortName, days[0], at: place)
  }
}

extension RuleBase {
  fileprivate func instruments(of ground: KeyGround) -> [Instrument] {
    ground.citations.compactMap { instrument($0.instrument) }
  }
}
