import Law
import Regulations

/// The law that is built in, as the tests read it.
enum ShippedLaw {
  static let files = regulations

  static let base: RuleBase = {
    let reader = LawReader(regulations)
    guard let base = reader.base else {
      preconditionFailure(reader.findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }()
}

extension RuleBase {
  /// The scenario written as words with a space between them.
  func scenario(_ words: String) throws -> Scenario {
    try vocabulary.scenario(words.split(separator: " ").map(String.init))
  }
}
