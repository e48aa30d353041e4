import Law
import Text

extension Rekeyer {
  /// What is right of an item of which no bank is at hand: the law's verdict on the recorded `facts`
  /// among the options that were shown. Their ids tell what was asked. Where they fit several
  /// questions that have different answers, or none, it stays unknown.
  func keyed(byFacts facts: [String], _ version: ItemVersion) -> Rekeying {
    guard !version.options.isEmpty, let scenario = try? law.vocabulary.scenario(facts) else {
      return .unknown
    }
    let questions = VerdictQuestion.allCases.filter { $0.fits(version.options, law) }
    var keys: Set<String> = []
    var found: Rekeying = .unknown
    for question in questions {
      let item = Item(
        id: version.item, topic: "", scenario: scenario,
        background: Scenario(day: scenario.day, facts: [:]), story: Bilingual("", ""),
        question: .verdict(question), options: .ofTheQuestion,
        place: Place(file: "", line: 0, column: 0))
      do throws(Strike) {
        let sheet = try item.sheet(among: version.options, by: maker)
        keys.insert(sheet.key.id)
        found = .keyed(KeyedItem(item: item, sheet: sheet))
      } catch {
        keys.insert(error.name)
        found = .struck(error)
      }
    }
    return keys.count == 1 ? found : .unknown
  }
}

extension VerdictQuestion {
  /// Whether each of `options` could be an answer to the question.
  fileprivate func fits(_ options: Set<String>, _ law: RuleBase) -> Bool {
    switch self {
    case .permission: return options.allSatisfy { Outcome(rawValue: $0) != nil }
    // Where no option names a level, either may have been asked; the answers must agree.
    case .offenceClass: return options.depth.map { $0 <= 1 } ?? false
    case .level: return options.depth.map { $0 <= 2 } ?? false
    case .sanction: return options.depth == 3
    case .provision:
      let provisions = Set(law.rules.flatMap(\.basis).map { law.text(of: $0) })
      return !options.isDisjoint(with: provisions)
    case .decisive:
      return options.allSatisfy { $0 == Vocabulary.date || law.vocabulary[$0] != nil }
    }
  }
}

extension Set<String> {
  /// How much the options say of consequences: 1 where classes alone, 2 with levels, 3 with forms of
  /// sanctions, 0 where there are none; `nil` where one says something else.
  fileprivate var depth: Int? {
    var deepest = 0
    for part in flatMap({ $0.split(separator: "+") }) where part != "tidak_ada" {
      let words = part.split(separator: ".").map(String.init)
      guard let first = words.first, OffenceClass(rawValue: first) != nil else { return nil }
      let hasLevel = words.count > 1 && Level(rawValue: words[1]) != nil
      deepest = Swift.max(deepest, words.count > (hasLevel ? 2 : 1) ? 3 : hasLevel ? 2 : 1)
    }
    return deepest
  }
}
