import Assessment
import Law
import Text

/// `fakta` inside an item: what its story states, without a word on what matters.
struct ItemFacts {
  let desk: Desk
  let item: Item

  func show() {
    let vocabulary = desk.law.vocabulary
    let stated = item.scenario.facts.merging(item.background.facts) { first, _ in first }
    let day = item.scenario.day.longText(in: desk.language)
    var rows = ["  " + Bilingual("Tanggal", "Date")[desk.language] + ": \(day)"]
    for (fact, values) in stated.sorted(by: { $0.key < $1.key }) {
      let label = vocabulary.facts[fact].label[desk.language]
      let names = values.indices.map { vocabulary.facts[fact].values[$0].label[desk.language] }
      rows.append(
        "  \(label): \(names.joined(separator: Bilingual(" atau ", " or ")[desk.language]))")
    }
    desk.say(rows: rows)
  }
}
