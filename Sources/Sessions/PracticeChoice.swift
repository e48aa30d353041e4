import Assessment
import Results

/// What to practise next, and why: what was missed, then what is new, then what lies longest back.
struct PracticeChoice {
  let items: [KeyedItem]
  /// How many of them were missed the last time.
  let missed: Int
  /// How many were never seen.
  let unseen: Int

  init(
    of count: Int, from items: [KeyedItem], after history: [AttemptRecord],
    by generator: inout some RandomNumberGenerator
  ) {
    var last: [ItemID: Response] = [:]
    for response in history.flatMap(\.responses) { last[response.item] = response }
    let shuffled = items.shuffled(using: &generator)
    let missed = shuffled.filter { item in
      last[item.item.id].map { $0.option != item.key.id } ?? false
    }
    let unseen = shuffled.filter { last[$0.item.id] == nil }
    let known = shuffled.filter { last[$0.item.id]?.option == $0.key.id }
      .sorted {
        (last[$0.item.id]?.at ?? .distantFuture) < (last[$1.item.id]?.at ?? .distantFuture)
      }
    self.items = Array((missed + unseen + known).prefix(count))
    self.missed = min(missed.count, self.items.count)
    self.unseen = min(unseen.count, self.items.count - self.missed)
  }
}
