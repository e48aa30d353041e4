import Law
import Text

extension Item {
  /// Everything that makes the item what it is, as one text: two items with the same content are
  /// the same item, and a changed one has another digest.
  public func content(in law: RuleBase) -> JSONValue {
    .object([
      "id": .string(id.description),
      "topic": .string(topic),
      "facts": scenario.content(in: law),
      "background": background.content(in: law),
      "story": story.json,
      "question": question.content(in: law),
      "options": options.content(in: law),
    ])
  }
}

extension OptionPlan {
  fileprivate func content(in law: RuleBase) -> JSONValue {
    switch self {
    case .automatic(let count): .int(count)
    case .written(let claims): .array(claims.map { .string($0.id(in: law)) })
    case .ofTheQuestion: .null
    }
  }
}

extension Question {
  fileprivate func content(in law: RuleBase) -> JSONValue {
    let about: JSONValue? =
      switch self {
      case .verdict, .short(.level): nil
      case .stipulation(let id), .short(.stipulation(let id)): .string(id)
      case .comparison(let second): second.content(in: law)
      case .order(let cases):
        .array(
          cases.map { .object(["facts": $0.scenario.content(in: law), "label": $0.label.json]) })
      case .claims(let claims, _): .array(claims.map { .string($0.id(in: law)) })
      }
    guard let about else { return .string(kind.rawValue) }
    return .object(["kind": .string(kind.rawValue), "about": about])
  }
}

extension Scenario {
  fileprivate func content(in law: RuleBase) -> JSONValue {
    .array(law.vocabulary.words(of: self).map(JSONValue.string))
  }
}
