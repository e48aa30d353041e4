import Assessment
import Dates
import Law
import Text

/// An item of two variants that differ in one fact: what the lines of its block will say.
public struct PairBlock: Sendable {
  private let id: String
  private let topic: String
  private let sides: [Scenario]
  /// `nil` where the date differs.
  private let fact: Int?
  private let vocabulary: Vocabulary
  private let asked: (question: VerdictQuestion, options: String)

  /// - Parameters:
  ///   - sides: Two scenarios that differ in nothing but `fact`, or the date where it is `nil`.
  /// - Returns: `nil` where no question has a key for both sides.
  public init?(
    id: String, topic: String, _ sides: (Scenario, Scenario), fact: Int?, by law: RuleBase
  ) {
    self.id = id
    self.topic = topic
    self.sides = [sides.0, sides.1]
    self.fact = fact
    vocabulary = law.vocabulary
    guard let asked = PairQuestion(self.sides, law).asked else { return nil }
    self.asked = asked
  }

  /// The block in its canonical layout.
  public var text: String {
    let story = PairStory(sides[0], at: fact, vocabulary)
    let facts = words(of: sides[0]).filter { !differing(of: sides[0]).contains($0) }
    let alternatives = sides.map { side in
      let value = story.value(of: side)
      return (differing(of: side) + [value.indonesian.quoted, value.english.quoted])
        .joined(separator: " ")
    }
    return [
      "soal \(id)",
      "  topik     \(topic)",
      "  fakta     \(facts.joined(separator: "  "))",
      "  pasangan  \(story.slot)  \(alternatives.joined(separator: " | "))",
      "  narasi    id \(story.text.indonesian.quoted)",
      "  narasi    en \(story.text.english.quoted)",
      "  tanya     \(asked.question.rawValue)",
      "  pilihan   \(asked.options)",
    ].joined(separator: "\n") + "\n"
  }

  private func words(of side: Scenario) -> [String] {
    vocabulary.words(of: side).map {
      $0.replacing("=", with: ": ", maxReplacements: 1).replacing("|", with: " | ")
    }
  }

  /// What this side states and the other does not.
  private func differing(of side: Scenario) -> [String] {
    let name = fact.map { vocabulary.facts[$0].id } ?? Vocabulary.date
    return words(of: side).filter { $0.hasPrefix("\(name): ") }
  }
}

/// What can be asked of both sides.
private struct PairQuestion {
  /// The question with what stands on the line `pilihan`.
  private(set) var asked: (question: VerdictQuestion, options: String)?

  init(_ sides: [Scenario], _ law: RuleBase) {
    let outcomes = sides.compactMap { try? law.verdict(on: $0).outcome }
    let questions: [VerdictQuestion] =
      Set(outcomes).count > 1
      ? [.permission, .level, .offenceClass, .sanction]
      : [.level, .offenceClass, .sanction, .permission]
    for question in questions {
      for (plan, words) in Self.plans(of: question, outcomes) {
        let keys = sides.compactMap { Self.key(of: $0, question, plan, law) }
        guard keys.count == 2, keys[0] != keys[1] else { continue }
        asked = (question, words)
        return
      }
    }
  }

  private static func key(
    of side: Scenario, _ question: VerdictQuestion, _ plan: OptionPlan, _ law: RuleBase
  ) -> Answer? {
    let item = Item(
      id: ItemID("baru"), topic: "", scenario: side, background: Scenario(day: side.day),
      story: Bilingual("", ""), question: .verdict(question), options: plan,
      place: Place(file: "", line: 1, column: 1))
    return try? item.keyed(by: law).key
  }

  private static func plans(
    of question: VerdictQuestion, _ outcomes: [Outcome]
  ) -> [(OptionPlan, String)] {
    guard question == .permission else {
      return [4, 3, 2].map { (.automatic($0), "otomatis \($0)") }
    }
    let needed = Set(outcomes).union([.permitted, .violation])
    let filled = needed.count > 2 ? needed : needed.union([.contested])
    let written = BankReader.outcomes.filter { filled.contains($0.outcome) }
    return [
      (
        .written(written.map { .outcome($0.outcome) }),
        written.map(\.word).joined(separator: " | ")
      )
    ]
  }
}

extension String {
  /// As a text of the bank language.
  fileprivate var quoted: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
