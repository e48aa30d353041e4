import Assessment
import Law
import QuestionBanks
import Results
import Text

/// By what a regrading goes: a law and the banks at hand, beside those in use.
struct RegradeGround {
  /// The law as attempts name it.
  let lawName: String
  /// Says what is right of an item now.
  let rekeyer: Rekeyer
  /// Says what was right by the law and the banks in use.
  let former: Rekeyer
  let formerLawName: String
  /// By id.
  let banks: [String: BankSource]
  /// The names of the programs at hand.
  let programs: [String]
  private let desk: Desk

  /// - Parameters:
  ///   - law: The folder of an edition; `nil` for the law in use.
  ///   - bank: A folder whose banks take the place of those in use with the same ids.
  init(at desk: Desk, law: String?, bank: String?) throws(Trouble) {
    let side =
      if let law { try desk.supplies.law(law) } else { (law: desk.law, edition: desk.edition) }
    var usual: [String: BankAtHand] = [:]
    for text in try desk.bankTextsAtHand() {
      do throws(Trouble) {
        let bank = try BankAtHand(text, side.law, sound: desk.law, desk)
        usual[bank.source.id] = bank
      } catch {
        desk.console.showError(BankWords.leftOut(text.folder, error)[desk.language])
      }
    }
    var banks = usual
    if let bank {
      for text in try desk.supplies.bankTexts(bank) {
        let corrected = try BankAtHand(text, side.law, sound: side.law, desk)
        banks[corrected.source.id] = corrected
      }
    }
    let digest = { [checker = desk.supplies.checker] (text: String) in
      checker.digest(of: Array(text.utf8)).description
    }
    lawName = "\(side.edition.day) \(side.edition.digest)"
    formerLawName = desk.lawName
    self.banks = banks.mapValues(\.source)
    self.desk = desk
    programs = desk.readablePrograms().map(\.id)
    rekeyer = Rekeyer(
      side.law, items: banks.values.flatMap(\.items),
      unreadable: Set(banks.values.flatMap(\.unreadable)), banks: Set(banks.keys), digest: digest)
    former = Rekeyer(
      desk.law, items: usual.values.flatMap(\.formerItems), banks: Set(usual.keys),
      digest: digest)
  }
}

extension RegradeGround {
  /// The rules that `exam` began with, or `nil`: a law or a bank says what is right, not what passing
  /// takes.
  func program(of exam: AttemptRecord, in store: any ResultsStore) -> Program? {
    try? desk.program(of: exam, in: store)
  }
}

/// A bank as the law in use and the law of a regrading read it.
private struct BankAtHand {
  let source: BankSource
  let items: [Item]
  let formerItems: [Item]
  let unreadable: [ItemID]

  /// - Parameter judge: The law by which it must be without errors, lest what cannot be read in it is
  ///   struck for everybody.
  init(
    _ text: Supplies.BankText, _ law: RuleBase, sound judge: RuleBase, _ desk: Desk
  ) throws(Trouble) {
    let judged = BankReader(text.files, law: judge)
    guard judged.bank != nil else { throw .findings(judged.findings) }
    let read = BankReader(text.files, law: law)
    guard let bank = read.readable else { throw .findings(read.findings) }
    source = BankSource(id: bank.id, digest: desk.digest(of: text))
    items = bank.items
    formerItems = BankReader(text.files, law: desk.law).readable?.items ?? []
    let known = Set(items.map(\.id))
    unreadable = formerItems.map(\.id).filter { !known.contains($0) }
  }
}
