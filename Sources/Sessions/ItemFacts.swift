import Assessment
import Law
import Text

/// `fakta` inside an item: what its story states, without a word on what matters.
struct ItemFacts {
  let desk: Desk
  let item: Item

  func show() {
    desk.say(rows: rows(of: item.scenario, beside: item.background.facts))
    guard case .comparison(let second) = item.question else { return }
    desk.say(Bilingual("  Kasus B:", "  Case B:")[desk.language])
    let changed = second.facts.filter { item.scenario.facts[$0.key] != $0.value }
    desk.say(rows: rows(of: Scenario(day: second.day, facts: changed), beside: [:]))
  }

  private func rows(of scenario: Scenario, beside told: [Int: ValueSet]) -> [String] {
    let day = scenario.day.longText(in: desk.language)
    let stated = scenario.facts.merging(told) { first, _ in first }
    return ["  " + Bilingual("Tanggal", "Date")[desk.language] + ": \(day)"]
      + stated.sorted { $0.key < $1.key }.map { row($0, $1) }
  }

  private func row(_ index: Int, _ values: ValueSet) -> String {
    let fact = desk.law.vocabulary.facts[index]
    let names = values.indices.map { fact.values[$0].label[desk.language] }
    let or = Bilingual(" atau ", " or ")[desk.language]
    return "  \(fact.label[desk.language]): \(names.joined(separator: or))"
  }
}
