import Assessment
import Dates
import Law
import Text

/// An item that is about to be written: what the lines of its block will say.
public struct NewItem: Sendable {
  public let id: String
  public let topic: String
  public let scenario: Scenario
  public let story: Bilingual
  public let asked: Asked
  /// What stands above the block, a comment line each.
  public let remarks: [String]

  /// A kind of question with options that the law settles.
  public struct Asked: Hashable, Sendable {
    public let question: VerdictQuestion
    /// What stands on the line `pilihan`.
    public let options: String
  }

  public init(
    id: String, topic: String, scenario: Scenario, story: Bilingual, asked: Asked,
    remarks: [String] = []
  ) {
    self.id = id
    self.topic = topic
    self.scenario = scenario
    self.story = story
    self.asked = asked
    self.remarks = remarks
  }

  /// The block in its canonical layout.
  public func text(in vocabulary: Vocabulary) -> String {
    let facts = vocabulary.words(of: scenario).map { word in
      let pair = word.split(separator: "=", maxSplits: 1)
      return "\(pair[0]): \(pair[1].replacing("|", with: " | "))"
    }
    let lines =
      remarks.map { "> \($0)" } + [
        "soal \(id)",
        "  topik    \(topic)",
        "  fakta    \(facts.joined(separator: "  "))",
        "  narasi   id \(Token.quoted(story.indonesian))",
        "  narasi   en \(Token.quoted(story.english))",
        "  tanya    \(asked.question.rawValue)",
        "  pilihan  \(asked.options)",
      ]
    return lines.joined(separator: "\n") + "\n"
  }
}

extension NewItem.Asked {
  /// Those of `questions` that the law settles on `scenario`, each with the options to choose from;
  /// what is not asked for is not tried.
  public static func settled(
    among questions: [VerdictQuestion] = VerdictQuestion.allCases, on scenario: Scenario,
    by law: RuleBase
  ) -> some Sequence<NewItem.Asked> {
    questions.lazy.compactMap { question in
      plans(for: question, on: scenario, law).first { plan in
        let item = Item(
          id: ItemID("baru"), topic: "", scenario: scenario,
          background: Scenario(day: scenario.day), story: Bilingual("", ""),
          question: .verdict(question), options: plan.plan,
          place: Place(file: "", line: 1, column: 1))
        return (try? item.keyed(by: law)) != nil
      }.map { NewItem.Asked(question: question, options: $0.words) }
    }
  }

  private static func plans(
    for question: VerdictQuestion, on scenario: Scenario, _ law: RuleBase
  ) -> [(plan: OptionPlan, words: String)] {
    let automatic = [4, 3, 2].map { (plan: OptionPlan.automatic($0), words: "otomatis \($0)") }
    guard question == .permission else { return automatic }
    let usual: [(Outcome, String)] = [
      (.permitted, "boleh"), (.violation, "dilarang"), (.contested, "diperdebatkan"),
      (.unregulated, "tidak_diatur"), (.outOfScope, "di_luar_lingkup"),
    ]
    // The first three are what people weigh; the key takes the last place where it is another.
    return [2, 3, 4].map { last in
      let chosen = [usual[0], usual[1], usual[last]]
      return (
        .written(chosen.map { .outcome($0.0) }), chosen.map(\.1).joined(separator: " | ")
      )
    }
  }
}
