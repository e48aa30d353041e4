import Assessment
import BankCoverage
import Law
import QuestionBanks
import Text

/// `bank buat`: the beginning of a bank, asked for step by step, from a template, or made of the
/// rules that no item asks about yet. Only what the prover accepts is written.
public struct NewBankJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Asks at a terminal or in the dialogue; otherwise writes the template.
  ///
  /// - Parameter asTemplate: Writes the template wherever it is called.
  public func run(_ name: String?, asTemplate: Bool) throws(Trouble) -> Status {
    let name = try checked(name)
    if !asTemplate && (desk.console.isInteractive || desk.isInDialogue) {
      return try NewBankDialogue(desk, name).run()
    }
    try write(name, BankTemplate.files(of: name))
    return .done
  }

  /// - Parameter rules: The rules to draft an item for; all that no exam item holds where empty.
  public func run(_ name: String?, covering rules: [String]) throws(Trouble) -> Status {
    let name = try checked(name)
    var wished: [Rule] = []
    for id in rules {
      guard let rule = desk.law.rule(id) else {
        throw .noRule(id, near: nearMiss(of: id, among: desk.law.rules.map(\.id)))
      }
      wished.append(rule)
    }
    let drafts = RuleDrafts(
      for: wished.isEmpty ? try desk.rulesWithoutItem() : wished, of: desk.law)
    for rule in drafts.without { desk.say(NewBankWords.noScenario(rule)) }
    guard !drafts.drafts.isEmpty else {
      desk.say(NewBankWords.nothingToDraft)
      return .done
    }
    var bank = NewBank(
      name: name, title: NewBankWords.draftTitle(name),
      topic: Topic(id: name, label: NewBankWords.draftTitle(name)))
    bank.items = drafts.drafts.enumerated().map { number, draft in
      draft.item(id: NewBankDialogue.id(number + 1, of: name), topic: name, desk.law.vocabulary)
    }
    try write(name, bank.files(in: desk.law.vocabulary))
    desk.say(NewBankWords.drafted(bank.items.count))
    return .done
  }

  private func checked(_ name: String?) throws(Trouble) -> String {
    guard let name, !name.isEmpty else {
      throw .usage(NewBankWords.nameMissing, command: CommandInfo.bank.name)
    }
    let letters = name.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    guard letters, name.count <= 60, name.first != "-" else {
      throw .usage(NewBankWords.wrongName(name), command: CommandInfo.bank.name)
    }
    _ = try desk.supplies.newBankFolder(name)
    return name
  }

  /// Writes what the prover accepts, and says where it is.
  private func write(
    _ name: String, _ files: [(name: String, text: String)]
  ) throws(Trouble) {
    let findings = desk.findings(in: files).filter { $0.severity == .error }
    guard findings.isEmpty else { throw .findings(findings) }
    let folder = try desk.supplies.newBank(name, files)
    desk.say(NewBankWords.written)
    for file in files { desk.say(path: "\(folder)/\(file.name)") }
    desk.say(NewBankWords.next)
    desk.say(path: "netral bank periksa \(folder)")
  }
}

extension Desk {
  /// What reader and prover say of the texts of one bank.
  func findings(in files: [(name: String, text: String)]) -> [Finding] {
    let reader = BankReader(files, law: law)
    guard let bank = reader.readable else { return reader.findings }
    return reader.findings + BankProver(bank, law: law).findings
  }

  /// The rules that may key an exam and do so in no item of the open banks; all such rules where
  /// there is no bank.
  fileprivate func rulesWithoutItem() throws(Trouble) -> [Rule] {
    let items: [KeyedItem]
    do { items = try self.items() } catch {
      guard case .noBank = error else { throw error }
      items = []
    }
    return BankCoverage(of: items, by: law).rules
      .filter { $0.mayKeyAnExam && $0.examinable == 0 }.map(\.rule)
  }
}
