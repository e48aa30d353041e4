import Law
import Text

/// What an analysis says of a rule base, with what it takes to check it by hand.
public struct LawFinding: Hashable, Sendable {
  public let finding: Finding
  /// Ids of the rules that are involved.
  public let rules: [String]
  /// Ids under which it can be acknowledged: rules, facts, values, instruments and others.
  public let names: [String]
  /// A scenario that shows it, where one can.
  public let witness: Scenario?
  /// Why it stays, where the law says so.
  public internal(set) var acknowledgement: Acknowledgement?

  init(
    _ finding: Finding, rules: [Rule] = [], names: [String] = [], witness: Scenario? = nil
  ) {
    self.finding = finding
    self.rules = rules.map(\.id)
    self.names = rules.map(\.id) + names
    self.witness = witness
  }

  public var code: String { finding.code }
  /// Whether it counts: an error always, a warning unless it is acknowledged.
  public var counts: Bool {
    switch finding.severity {
    case .error: true
    case .warning: acknowledgement == nil
    case .information: false
    }
  }

  /// The command that shows it, such as `putusan tanggal=2024-09-24 pelaku=pns …`.
  public func command(in law: RuleBase) -> String? {
    witness.map { "putusan \(law.vocabulary.words(of: $0).joined(separator: " "))" }
  }

  /// Place, code, sentence and remedy; the rules with their titles; the reason to keep it.
  public func lines(of law: RuleBase, in language: Language) -> [String] {
    var lines = finding.text(in: language).split(separator: "\n").map(String.init)
    for rule in rules.compactMap(law.rule) {
      lines.append("    \(rule.id): \(rule.title[language])")
    }
    if let reason = acknowledgement?.reason {
      lines.append("    \(Bilingual("dimaklumi", "acknowledged")[language]): \(reason[language])")
    }
    return lines
  }
}
