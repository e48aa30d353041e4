import Assessment
import QuestionBanks
import Results

/// What to practise next, and why: what was missed, then what is new, then what lies longest back.
struct PracticeChoice {
  let items: [KeyedItem]
  /// How many of them were missed the last time.
  let missed: Int
  /// How many were never seen.
  let unseen: Int

  init(
    of count: Int, from items: [KeyedItem], pairs: [ItemPair], after history: [AttemptRecord],
    by generator: inout some RandomNumberGenerator
  ) {
    var last: [ItemID: Response] = [:]
    for response in history.flatMap(\.responses) { last[response.item] = response }
    let shuffled = items.shuffled(using: &generator)
    let missed = shuffled.filter { item in
      last[item.item.id].map { $0.answer != item.key } ?? false
    }
    let unseen = shuffled.filter { last[$0.item.id] == nil }
    let known = shuffled.filter { last[$0.item.id]?.answer == $0.key }
      .sorted {
        (last[$0.item.id]?.at ?? .distantFuture) < (last[$1.item.id]?.at ?? .distantFuture)
      }
    self.items = PracticeGroups(items, pairs: pairs).first(count, of: missed + unseen + known)
    let chosen = self.items.map(\.item.id)
    let missedIDs = Set(missed.map(\.item.id))
    self.missed = chosen.count { missedIDs.contains($0) }
    self.unseen = chosen.count { last[$0] == nil }
  }
}
