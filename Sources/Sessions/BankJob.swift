import Dialogue
import Law
import QuestionBanks
import Text

/// `bank periksa`: proves that the law settles every item, and shows every finding.
public struct BankJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - folder: A folder with a bank or with several; the usual one where `nil`.
  ///   - isStrict: Whether warnings count as errors.
  public func check(_ folder: String?, isStrict: Bool, json: Bool) throws(Trouble) -> Status {
    let texts = try desk.supplies.bankTexts(folder)
    var proofs: [Proof] = []
    for (index, text) in texts.enumerated() {
      desk.console.tell(Progress(BankWords.checking, done: index, of: texts.count))
      let proof = proof(of: text)
      proofs.append(proof)
      if json {
        desk.console.show(answer(proof).canonicalText)
      } else {
        show(proof.findings)
        desk.say(summary(proof))
      }
    }
    let findings =
      clashes(between: proofs.compactMap(\.bank)) + (try programFindings(folder, proofs))
    // Standard output is one answer for each bank, so what is between them goes beside it.
    if json { desk.complain(.findings(findings)) } else { show(findings) }
    return isRefused(proofs.flatMap(\.findings) + findings, isStrict) ? .finding : .done
  }

  /// What is wrong with the programs that lie with the banks, such as that these no longer fill one.
  private func programFindings(
    _ folder: String?, _ proofs: [Proof]
  ) throws(Trouble) -> [Finding] {
    let banks = proofs.compactMap(\.keyed)
    // What a bank with errors would give a program is not known.
    guard banks.count == proofs.count else { return [] }
    return try desk.programFiles(in: folder).flatMap { $0.findings(with: banks, by: desk.law) }
  }

  /// What was made of one bank's text.
  private struct Proof {
    let folder: String
    /// `nil` where not even its head could be read.
    let bank: Bank?
    /// `nil` where an item has no key.
    let keyed: KeyedBank?
    let findings: [Finding]
    /// Items that no exam may use.
    let practiceOnly: Int
  }

  private func isRefused(_ findings: [Finding], _ isStrict: Bool) -> Bool {
    findings.contains { isStrict || $0.severity == .error }
  }

  private func show(_ findings: [Finding]) {
    for finding in findings { desk.say(finding.text(in: desk.language).lines) }
  }

  private func proof(of text: Supplies.BankText) -> Proof {
    let reader = BankReader(text.files, law: desk.law)
    guard let bank = reader.readable else {
      return Proof(
        folder: text.folder, bank: nil, keyed: nil, findings: reader.findings, practiceOnly: 0)
    }
    let prover = BankProver(bank, law: desk.law)
    return Proof(
      folder: text.folder, bank: bank, keyed: reader.bank == nil ? nil : prover.keyed,
      findings: (reader.findings + prover.findings).sorted { $0.place < $1.place },
      practiceOnly: prover.practiceOnly.count)
  }

  private func summary(_ proof: Proof) -> Bilingual {
    let errors = proof.findings.count { $0.severity == .error }
    let warnings = proof.findings.count - errors
    let name = proof.bank?.id ?? proof.folder
    return Bilingual("\(name): ", "\(name): ") + counts(proof)
      + Bilingual(
        "\(errors) kesalahan, \(warnings) peringatan.",
        "\(errors) \(errors == 1 ? "error" : "errors"), "
          + "\(warnings) \(warnings == 1 ? "warning" : "warnings").")
  }

  /// `114 butir, 12 di antaranya hanya untuk latihan, `
  private func counts(_ proof: Proof) -> Bilingual {
    guard let bank = proof.bank else { return Bilingual("", "") }
    let items = bank.items.count
    let count = Bilingual(
      "\(items) butir", "\(items) \(items == 1 ? "item" : "items")")
    guard proof.practiceOnly > 0 else { return count + Bilingual(", ", ", ") }
    return count
      + Bilingual(
        " (\(proof.practiceOnly) hanya untuk latihan), ",
        " (\(proof.practiceOnly) for practice only), ")
  }

  private func answer(_ proof: Proof) -> JSONValue {
    .object([
      "version": .int(1),
      "bank": .string(proof.bank?.id ?? proof.folder),
      "items": proof.bank.map { .int($0.items.count) } ?? .null,
      "practice_only": .int(proof.practiceOnly),
      "findings": .array(proof.findings.map { .object($0.jsonMembers) }),
    ])
  }
}

extension String {
  fileprivate var lines: [String] { split(separator: "\n").map(String.init) }
}
