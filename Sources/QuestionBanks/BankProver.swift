import Assessment
import Law
import Text

/// Proves that the law settles every item of a bank and that the bank keeps its promises, or says
/// what is wrong, where, and what to do about it.
public struct BankProver {
  /// Everything that was found, by place; an error refuses the bank.
  public let findings: [Finding]
  /// The items that no exam may use, in their order; whoever writes them should know.
  public let practiceOnly: [ItemID]
  /// The items that have no key, with the finding that says why.
  public let unkeyed: [ItemID: Finding]
  /// `nil` where there is an error.
  public let keyed: KeyedBank?

  public init(_ bank: Bank, law: RuleBase) {
    let evidence = BankEvidence(bank, law)
    let failures = keyFailures(in: evidence)
    let findings = (failures + aboutItems(in: evidence)).told + aboutTheBank(in: evidence)
    self.findings = findings.sorted { ($0.place, $0.code) < ($1.place, $1.code) }
    unkeyed = Dictionary(failures.map { ($0.item, $0.alone) }) { first, _ in first }
    practiceOnly = evidence.keyed.filter { !$0.isExaminable }.map(\.item.id)
    let isProved = !findings.contains { $0.severity == .error }
    keyed = isProved ? KeyedBank(bank: bank, items: evidence.keyed) : nil
  }
}

private func aboutItems(in evidence: BankEvidence) -> [ItemFinding] {
  sameOptions(in: evidence) + impliedOptions(in: evidence) + sameCases(in: evidence)
    + backgroundThatMatters(in: evidence) + idlePairs(in: evidence)
    + unsureKeys(in: evidence) + keysOutOfForce(in: evidence)
    + untoldDays(in: evidence) + alikeStories(in: evidence) + differingNumbers(in: evidence)
    + untranslatedTexts(in: evidence) + unshownCharacters(in: evidence) + longWords(in: evidence)
    + citationsOutOfForce(in: evidence) + keysGivenAway(in: evidence)
}

private func aboutTheBank(in evidence: BankEvidence) -> [Finding] {
  emptyTopics(in: evidence) + tellingLengths(in: evidence)
    + unevenPositions(in: evidence) + frequentAnswers(in: evidence)
}
