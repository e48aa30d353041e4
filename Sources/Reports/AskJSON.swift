import Law
import Text

/// The answer to `tanya --json`: a verdict, with the acts that were recognised and what to ask.
public struct AskJSON {
  let law: RuleBase
  let edition: Edition

  public init(law: RuleBase, edition: Edition) {
    self.law = law
    self.edition = edition
  }

  /// The answer where no act is recognised.
  public var noAct: JSONValue {
    .object([
      "version": .int(1), "edition": .string(edition.description), "acts": .array([]),
      "questions": .array([]),
    ])
  }

  /// - Parameter acts: Positions in the values of `perbuatan`, best first, scores in permille.
  public func value(
    of verdict: Verdict, on scenario: Scenario,
    acts: [(act: Int, score: Int, matched: [String])]
  ) -> JSONValue {
    let report = VerdictJSON(law: law, edition: edition).value(of: verdict, on: scenario)
    guard case .object(var members) = report else { return report }
    members["acts"] = .array(acts.map { act($0.act, $0.score, $0.matched) })
    members["questions"] = .array(verdict.openFacts.map(question))
    return .object(members)
  }

  private func act(_ index: Int, _ score: Int, _ matched: [String]) -> JSONValue {
    let values = law.vocabulary[Vocabulary.act]?.values ?? []
    return .object([
      "act": .string(values.indices.contains(index) ? values[index].id : ""),
      "score": .permille(score),
      "matched": .array(matched.map(JSONValue.string)),
    ])
  }

  private func question(_ open: OpenFact) -> JSONValue {
    let fact = law.vocabulary.facts[open.fact]
    return .object([
      "fact": .string(fact.id),
      "id": .string(fact.question.indonesian),
      "en": .string(fact.question.english),
    ])
  }
}
