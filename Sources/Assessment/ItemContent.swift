import Law
import Text

extension Item {
  /// Everything that makes the item what it is, as one text: two items with the same content are
  /// the same item, and a changed one has another digest.
  public func content(in law: RuleBase) -> JSONValue {
    .object([
      "id": .string(id.description),
      "topic": .string(topic),
      "facts": .array(law.vocabulary.words(of: scenario).map(JSONValue.string)),
      "background": .array(law.vocabulary.words(of: background).map(JSONValue.string)),
      "story": story.json,
      "question": .string(question.rawValue),
      "options": options.content(in: law),
    ])
  }
}

extension OptionPlan {
  fileprivate func content(in law: RuleBase) -> JSONValue {
    switch self {
    case .automatic(let count): .int(count)
    case .written(let claims): .array(claims.map { .string($0.id(in: law)) })
    }
  }
}
