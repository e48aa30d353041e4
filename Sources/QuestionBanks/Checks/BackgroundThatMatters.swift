import Assessment
import Law
import Text

/// B017: a background fact that changes, or contradicts, what the law says of one of the cases.
func backgroundThatMatters(in evidence: BankEvidence) -> [ItemFinding] {
  evidence.keyed.filter { !$0.item.background.facts.isEmpty }.flatMap { keyed in
    let item = keyed.item
    let facts = item.background.facts.keys.sorted().filter { fact in
      item.scenarios.contains { evidence.matters(fact, of: item, in: $0) }
    }
    return facts.map { fact in
      let place = evidence.bank.block(of: item).background
      return ItemFinding.backgroundMatters(item, evidence.law.vocabulary.facts[fact].id, at: place)
    }
  }
}

extension BankEvidence {
  /// Whether some value of the background fact changes the ruling, or its own cannot be.
  ///
  /// A fact that the verdict left open and the calendar did not settle matters in no value: else
  /// there would be no verdict. That spares most of the work.
  fileprivate func matters(_ fact: Int, of item: Item, in scenario: Scenario) -> Bool {
    guard let stated = item.background.facts[fact], let verdict = try? book.verdict(on: scenario)
    else { return false }
    guard let told = try? book.verdict(on: scenario.with(fact, stated)) else { return true }
    if told.ruling != verdict.ruling { return true }
    guard scenario.facts[fact] != nil || verdict.derived[fact] != nil else { return false }
    return law.vocabulary.facts[fact].values.indices.contains { value in
      let changed = try? book.verdict(on: scenario.with(fact, ValueSet(value)))
      return changed.map { $0.ruling != verdict.ruling } ?? false
    }
  }
}
