import Dates
import Law
import Text

/// The story of two scenarios that differ in one fact, told in the vocabulary's own words before
/// somebody tells it better.
struct PairStory {
  private let side: Scenario
  private let fact: Int?
  private let vocabulary: Vocabulary

  /// - Parameter fact: What differs; `nil` for the date.
  init(_ side: Scenario, at fact: Int?, _ vocabulary: Vocabulary) {
    self.side = side
    self.fact = fact
    self.vocabulary = vocabulary
  }

  /// The name of the slot that the two alternatives fill.
  var slot: String { fact.map { vocabulary.facts[$0].id } ?? Vocabulary.date }

  /// The date, then every fact with its label; what differs as a slot.
  var text: Bilingual {
    let day = fact == nil ? gap : side.day.longText
    let told = side.facts.sorted { $0.key < $1.key }.map { index, values in
      sentence(
        vocabulary.facts[index].label, index == fact ? gap : label(of: values, at: index))
    }
    return told.reduce(day + Bilingual(".", ".")) { $0 + Bilingual(" ", " ") + $1 }
  }

  /// What stands in the slot for `side`.
  func value(of side: Scenario) -> Bilingual {
    guard let fact else { return side.day.longText }
    return side.facts[fact].map { label(of: $0, at: fact) } ?? Bilingual("", "")
  }

  private var gap: Bilingual { Bilingual("{\(slot)}", "{\(slot)}") }

  private func sentence(_ label: Bilingual, _ value: Bilingual) -> Bilingual {
    label + Bilingual(": ", ": ") + value + Bilingual(".", ".")
  }

  private func label(of values: ValueSet, at fact: Int) -> Bilingual {
    let labels = values.indices.map { vocabulary.facts[fact].values[$0].label }
    return Bilingual(
      labels.map(\.indonesian).joined(separator: " atau "),
      labels.map(\.english).joined(separator: " or "))
  }
}

extension Day {
  fileprivate var longText: Bilingual {
    Bilingual(longText(in: .indonesian), longText(in: .english))
  }
}
