import Law
import Text

/// The answer to `tanya --json`: a verdict, with the acts that were recognised and what to ask.
public struct AskJSON {
  /// An act that was recognised in a question.
  public struct Act {
    let act: Int
    let score: Int
    let matched: [String]
    let isAsked: Bool

    /// - Parameters:
    ///   - act: Position in the values of `perbuatan`.
    ///   - score: Permille.
    ///   - matched: The words of the question that speak for it.
    ///   - isAsked: Whether the question names it, and it is not only another reading.
    public init(act: Int, score: Int, matched: [String], isAsked: Bool) {
      self.act = act
      self.score = score
      self.matched = matched
      self.isAsked = isAsked
    }
  }

  let law: RuleBase
  let edition: Edition

  public init(law: RuleBase, edition: Edition) {
    self.law = law
    self.edition = edition
  }

  /// The answer where no act is recognised.
  public var noAct: JSONValue { noVerdict(acts: [], circumstances: []) }

  /// The answer where acts are recognised and the law says nothing on them, as before every rule.
  public func noVerdict(acts: [Act], circumstances: [String]) -> JSONValue {
    .object([
      "version": .int(1), "edition": .string(edition.description),
      "acts": .array(acts.map(act)), "questions": .array([]),
      "circumstances": .array(circumstances.map(JSONValue.string)),
    ])
  }

  /// The verdict on the best act, with what else was understood.
  ///
  /// - Parameters:
  ///   - acts: Best first.
  ///   - circumstances: What the question says beside facts of the law, such as `tidak_sengaja`.
  ///   - asksDay: Whether the day is not said, and matters.
  public func value(
    of verdict: Verdict, on scenario: Scenario, acts: [Act], circumstances: [String], asksDay: Bool
  ) -> JSONValue {
    let report = VerdictJSON(law: law, edition: edition).value(of: verdict, on: scenario)
    guard case .object(var members) = report else { return report }
    members["acts"] = .array(acts.map(act))
    members["circumstances"] = .array(circumstances.map(JSONValue.string))
    members["questions"] = .array((asksDay ? [day] : []) + verdict.openFacts.map(question))
    return .object(members)
  }

  private func act(_ act: Act) -> JSONValue {
    let values = law.vocabulary[Vocabulary.act]?.values ?? []
    return .object([
      "act": .string(values.indices.contains(act.act) ? values[act.act].id : ""),
      "score": .permille(act.score),
      "matched": .array(act.matched.map(JSONValue.string)),
      "asked": .bool(act.isAsked),
    ])
  }

  private var day: JSONValue {
    .object([
      "fact": .string(Vocabulary.date),
      "id": .string("Tanggal berapa perbuatan itu dilakukan?"),
      "en": .string("On which day was it done?"),
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
