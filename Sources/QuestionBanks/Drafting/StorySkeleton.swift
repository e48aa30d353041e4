import Dates
import Law
import Text

extension Vocabulary {
  /// The facts of `scenario` told one by one in the vocabulary's own words, the date first: what a
  /// story must hold, before somebody tells it.
  public func skeleton(of scenario: Scenario) -> Bilingual {
    let told = scenario.facts.sorted { $0.key < $1.key }.map { index, values in
      sentence(facts[index], values)
    }
    let day = Bilingual(
      "\(scenario.day.longText(in: .indonesian)).", "\(scenario.day.longText(in: .english)).")
    return told.reduce(day) { $0 + Bilingual(" ", " ") + $1 }
  }

  private func sentence(_ fact: Fact, _ values: ValueSet) -> Bilingual {
    let labels = values.indices.map { fact.values[$0].label }
    return Bilingual(
      "\(fact.label.indonesian): \(labels.map(\.indonesian).joined(separator: " atau ")).",
      "\(fact.label.english): \(labels.map(\.english).joined(separator: " or ")).")
  }
}
