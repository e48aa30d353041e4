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
    for item in bank.items {
      do {
        let keyed = try item.keyed(by: law)
        items.append(keyed)
        findings += Self.remarks(on: keyed, law)
      } catch {
        findings.append(.notKeyed(item, error, law))
      }
    }
    // A program is judged once every item is there: what an unreadable item would have filled is
    // not known.
    for program in bank.programs where items.count == bank.declaredCount {
      findings += program.shortages(in: items).map { .cannotFill(program, $0, at: program.place) }
    }
    self.findings = findings.sorted { $0.place < $1.place }
    let isProved = !findings.contains { $0.severity == .error }
    keyed = isProved ? KeyedBank(bank: bank, items: items) : nil
  }

  /// A background fact that changes the ruling; an item that no exam may use.
  private static func remarks(on keyed: KeyedItem, _ law: RuleBase) -> [Finding] {
    let item = keyed.item
    var findings: [Finding] = []
    for (fact, values) in item.background.facts.sorted(by: { $0.key < $1.key }) {
      let all = law.vocabulary.facts[fact].values.indices
      let matters = all.contains { value in
        let other = try? law.verdict(on: item.scenario.with(fact, ValueSet(value)))
        return other?.ruling != keyed.verdict.ruling
      }
      if matters && !values.isEmpty {
        findings.append(.backgroundMatters(item, law.vocabulary.facts[fact].id))
      }
    }
    if let confidence = keyed.verdict.confidence, confidence == .low {
      findings.append(.lowConfidence(item))
    }
    return findings
  }
}
