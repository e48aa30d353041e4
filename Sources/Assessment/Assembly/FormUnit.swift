/// Items that are shown together and in their order: one, or the steps of one story.
struct FormUnit: Hashable, Sendable {
  /// Units of one family are too alike to stand on one form.
  let family: String
  let topic: String
  let items: [KeyedItem]
  /// Its items by difficulty; all of them easy where nobody asks.
  let mix: DifficultyMix

  init(_ items: [KeyedItem], difficulty: (KeyedItem) -> Difficulty) {
    let steps = items.sorted { ($0.item.origin.step ?? 0) < ($1.item.origin.step ?? 0) }
    var mix = DifficultyMix()
    for step in steps { mix[difficulty(step)] += 1 }
    family = steps[0].item.origin.family
    topic = steps[0].item.topic
    self.items = steps
    self.mix = mix
  }
}

extension [KeyedItem] {
  /// The items by the stories they belong to, in the order of the stories' ids.
  var stories: [[KeyedItem]] {
    Dictionary(grouping: self, by: \.item.origin.story).sorted { $0.key < $1.key }.map(\.value)
  }
}
