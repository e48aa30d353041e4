import Law
import Regulations

/// The law that is built in, as the tests read it.
enum ShippedLaw {
  static let files = regulations

  static let findings = LawReader(files).findings

  static let base: RuleBase = {
    guard let base = LawReader(files).base else {
      preconditionFailure(findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }()

  static func scenario(_ words: String) throws -> Scenario {
    try base.vocabulary.scenario(words.split(separator: " ").map(String.init))
  }

  static func verdict(_ words: String) throws -> Verdict {
    try base.verdict(on: scenario(words))
  }
}
