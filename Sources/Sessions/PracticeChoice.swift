import Assessment
import QuestionBanks
import Refreshers

/// What to practise next, and why.
struct PracticeChoice {
  let items: [KeyedItem]
  /// How many of them there are for each reason.
  let counts: [Urgency: Int]

  /// - Parameter urgencies: The reasons that count; all of them, or what is due alone.
  init(
    of count: Int, from items: [KeyedItem], pairs: [ItemPair], by standing: PracticeStanding,
    only urgencies: Set<Urgency> = Set(Urgency.allCases),
    by generator: inout some RandomNumberGenerator
  ) {
    var preferred = standing.order(items, by: &generator)
    preferred.removeAll { !urgencies.contains(standing.urgency(of: $0)) }
    // Further items of a family fill a practice that has no other, but are not due by themselves.
    if urgencies.contains(.early) { preferred += items.shuffled(using: &generator) }
    self.items = PracticeGroups(items, pairs: pairs).first(count, of: preferred)
    counts = Dictionary(grouping: self.items, by: standing.urgency(of:)).mapValues(\.count)
  }
}
