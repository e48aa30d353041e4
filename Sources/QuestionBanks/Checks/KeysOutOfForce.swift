import Assessment
import Dates
import Law
import Text

/// B053: a key that rests on an instrument which is in force on no day of the item's cases.
func keysOutOfForce(in evidence: BankEvidence) -> [ItemFinding] {
  let law = evidence.law
  return evidence.keyed.compactMap { keyed in
    let days = [keyed.item.scenario.day] + keyed.item.scenarios.map(\.day)
    let idle = keyed.ground.citations.lazy.compactMap { law.instrument($0.instrument) }
      .first { instrument in !days.contains { instrument.interval.contains($0) } }
    guard let idle else { return nil }
    let place = evidence.bank.placeOfQuestion(of: keyed.item)
    return .keyOutOfForce(keyed.item, idle.shortName, days[0], at: place)
  }
}
