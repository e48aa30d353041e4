import Assessment
import Law
import Text

/// Proves that the law settles every item of a bank, or says of which it does not, and why.
public struct BankProver {
  public let findings: [Finding]
  /// `nil` where an item has no key.
  public let keyed: KeyedBank?

  public init(_ bank: Bank, law: RuleBase) {
    var findings: [Finding] = []
    var items: [KeyedItem] = []
    let maker = KeyMaker(law)
    for item in bank.items {
      do {
        let keyed = try maker.keyed(item)
        items.append(keyed)
        findings += Self.remarks(on: keyed, law)
      } catch {
        findings.append(.notKeyed(item, error, law))
      }
    }
    findings += Self.pairs(of: bank, items)
    // A program is judged once every item is there: what an unreadable item would have filled is
    // not known.
    for program in bank.programs where items.count == bank.declaredCount {
      findings += program.shortages(in: items).map { .cannotFill(program, $0, at: program.place) }
    }
    self.findings = findings.sorted { $0.place < $1.place }
    let isProved = !findings.contains { $0.severity == .error }
    keyed = isProved ? KeyedBank(bank: bank, items: items) : nil
  }

  /// Pairs of which both items are keyed and neither turns the other's verdict.
  private static func pairs(of bank: Bank, _ items: [KeyedItem]) -> [Finding] {
    let keyed = Dictionary(items.map { ($0.item.id, $0) }) { first, _ in first }
    return bank.pairs.compactMap { pair in
      guard let first = keyed[pair.first], let second = keyed[pair.second],
        let before = first.verdict, before.ruling == second.verdict?.ruling
      else { return nil }
      return .pairDoesNotTurn(pair, at: second.item.place)
    }
  }

  /// A background fact that changes the ruling; an item that no exam may use.
  private static func remarks(on keyed: KeyedItem, _ law: RuleBase) -> [Finding] {
    let item = keyed.item
    var findings: [Finding] = []
    for fact in item.background.facts.keys.sorted() where item.depends(on: fact, law) {
      findings.append(.backgroundMatters(item, law.vocabulary.facts[fact].id))
    }
    if keyed.confidence == .low {
      findings.append(.lowConfidence(item))
    }
    return findings
  }
}

extension Item {
  /// Whether some value of the fact changes what the law says of one of the item's cases.
  fileprivate func depends(on fact: Int, _ law: RuleBase) -> Bool {
    scenarios.contains { scenario in
      let ruling = (try? law.verdict(on: scenario))?.ruling
      return law.vocabulary.facts[fact].values.indices.contains { value in
        (try? law.verdict(on: scenario.with(fact, ValueSet(value))))?.ruling != ruling
      }
    }
  }
}
