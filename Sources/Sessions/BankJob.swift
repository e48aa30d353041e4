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
    var status = Status.done
    for text in try desk.supplies.bankTexts(folder) {
      let (bank, findings) = findings(in: text)
      if findings.contains(where: { isStrict || $0.severity == .error }) { status = .finding }
      if json {
        desk.console.show(answer(text.folder, bank, findings).canonicalText)
      } else {
        for finding in findings { desk.say(finding.text(in: desk.language).lines) }
        desk.say(summary(text.folder, bank, findings))
      }
    }
    return status
  }

  private func findings(in text: Supplies.BankText) -> (Bank?, [Finding]) {
    let reader = BankReader(text.files, law: desk.law)
    guard let bank = reader.readable else { return (nil, reader.findings) }
    let findings = reader.findings + BankProver(bank, law: desk.law).findings
    return (bank, findings.sorted { $0.place < $1.place })
  }

  private func summary(_ folder: String, _ bank: Bank?, _ findings: [Finding]) -> Bilingual {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    let name = bank?.id ?? folder
    let count = bank.map { Bilingual("\($0.items.count) butir, ", "\($0.items.count) items, ") }
    return Bilingual("\(name): ", "\(name): ") + (count ?? Bilingual("", ""))
      + Bilingual(
        "\(errors) kesalahan, \(warnings) peringatan.", "\(errors) errors, \(warnings) warnings.")
  }

  private func answer(_ folder: String, _ bank: Bank?, _ findings: [Finding]) -> JSONValue {
    .object([
      "version": .int(1),
      "bank": .string(bank?.id ?? folder),
      "items": bank.map { .int($0.items.count) } ?? .null,
      "findings": .array(findings.map { .object($0.jsonMembers) }),
    ])
  }
}

extension String {
  fileprivate var lines: [String] { split(separator: "\n").map(String.init) }
}
