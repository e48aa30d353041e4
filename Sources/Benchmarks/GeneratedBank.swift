import Assessment
import Dates
import Law
import Text

/// A bank of any size that the law settles; the same seed, the same bank.
struct GeneratedBank {
  let law: RuleBase
  private var generator: SeededGenerator
  private let facts: [Fact]

  init(_ law: RuleBase, seed: UInt64) {
    self.law = law
    generator = SeededGenerator(seed: seed)
    facts = law.vocabulary.facts
  }

  /// `count` blocks of one item each, every story another.
  mutating func blocks(_ count: Int) -> String {
    let texts = (0..<count).map { number in
      let (scenario, plan) = settledItem()
      return block("butir-\(number)", scenario, plan, slots: "", [])
    }
    return head(count) + texts.joined()
  }

  /// Templates of ten offices, ten places and ten media each: a thousand items a block.
  mutating func templates(_ count: Int) -> String {
    let names = ["kantor", "tempat", "media"]
    let texts = (0..<count).map { number in
      let (scenario, plan) = settledItem()
      let slots = names.map { name in
        let alternatives = (0..<10).map { _ in "\"\(words(4))\" \"\(words(4))\"" }
        return "  variasi \(name)  \(alternatives.joined(separator: " | "))\n"
      }
      return block("acuan-\(number)", scenario, plan, slots: slots.joined(), names)
    }
    return head(count * 1000) + texts.joined()
  }

  private func head(_ count: Int) -> String {
    """
    bank besar "Bank besar" "Large bank"
      bahasa id, en
      jumlah \(count)

    topik satu "Satu" "One"


    """
  }

  private mutating func block(
    _ id: String, _ scenario: Scenario, _ plan: String, slots: String, _ names: [String]
  ) -> String {
    let stated = law.vocabulary.words(of: scenario).map { $0.replacing("=", with: ": ") }
    let used = names.map { "{\($0)}" }.joined(separator: ", ")
    return """
      soal \(id)
        topik   satu
        fakta   \(stated.joined(separator: "  "))
      \(slots)  narasi  id "\(scenario.day.longText(in: .indonesian)). \(used) \(words(40))."
        narasi  en "\(scenario.day.longText(in: .english)). \(used) \(words(40))."
      \(plan)

      """
  }

  private mutating func words(_ count: Int) -> String {
    let syllables = ["ka", "ni", "ru", "me", "so", "ta", "bi", "la", "pe", "du"]
    return (0..<count).map { _ in
      (0..<3).map { _ in syllables[Int.random(in: 0..<10, using: &generator)] }.joined()
    }.joined(separator: " ")
  }

  /// A scenario stated as far as the law asks, with a question that it answers.
  private mutating func settledItem() -> (Scenario, String) {
    while true {
      let scenario = settledScenario()
      let kind = VerdictQuestion.allCases.randomElement(using: &generator) ?? .level
      for (question, options) in [(kind, 4), (kind, 3), (.permission, 4)] {
        let place = Place(file: "", line: 1, column: 1)
        let item = Item(
          id: ItemID(""), topic: "", scenario: scenario,
          background: Scenario(day: scenario.day), story: Bilingual("", ""),
          question: .verdict(question), options: .automatic(options), place: place)
        guard (try? item.keyed(by: law)) != nil else { continue }
        return (
          scenario, "  tanya   \(question.rawValue)\n  pilihan otomatis \(options)\n"
        )
      }
    }
  }

  /// What one finds by answering what the law asks, one fact after another.
  private mutating func settledScenario() -> Scenario {
    guard let first = Day("2018-01-01") else { return Scenario(day: Day(number: 0)) }
    while true {
      let day = first.adding(days: Int.random(in: 0..<2_500, using: &generator))
      var scenario = Scenario(day: day)
      for name in [Vocabulary.act, Vocabulary.actor, "pemilihan"] {
        if let index = law.vocabulary.index(of: name) { state(index, &scenario) }
      }
      while let verdict = try? law.verdict(on: scenario) {
        guard let open = verdict.openFacts.first else { return scenario }
        state(open.fact, &scenario)
      }
    }
  }

  private mutating func state(_ fact: Int, _ scenario: inout Scenario) {
    let value = Int.random(in: 0..<facts[fact].values.count, using: &generator)
    scenario.facts[fact] = ValueSet(value)
  }
}
