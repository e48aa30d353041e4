import Assessment
import Law
import LawEditions
import QuestionBanks

/// What of a law the items of banks ask, and what no item asks.
public struct BankCoverage: Sendable {
  /// In the law's order.
  public let rules: [RuleUse]
  public let overrides: [OverrideUse]
  /// Act by act in the vocabulary's order; acts that no rule speaks of are left out.
  public let acts: [ActUse]
  /// By id.
  public let stipulations: [StipulationUse]
  /// By id; instruments on which neither a rule nor a stipulation rests are left out.
  public let instruments: [InstrumentUse]
  /// Everything that the law can say of some scenario.
  public let verdicts: [VerdictUse]
  public let itemCount: Int

  public init(of items: [KeyedItem], by law: RuleBase) {
    let known = LawCoverage(of: law)
    let cases = items.flatMap { keyed in
      keyed.item.scenarios.compactMap { JudgedCase($0, of: keyed, by: law) }
    }
    itemCount = items.count
    rules = RuleUse.all(in: cases, of: law)
    overrides = OverrideUse.all(in: cases, of: law)
    acts = ActUse.all(in: cases, of: law, known)
    stipulations = StipulationUse.all(in: items, of: law)
    instruments = InstrumentUse.all(rules, stipulations, of: law)
    verdicts = VerdictUse.all(in: cases, known)
  }
}
