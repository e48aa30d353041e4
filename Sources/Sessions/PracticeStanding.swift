import Assessment
import Dates
import QuestionBanks
import Refreshers
import Results

/// What a participant could practise today, what was practised before, and what is due.
struct PracticeStanding {
  let history: PracticeHistory
  private let limits: PracticeLimits
  private let today: Day

  init(_ history: PracticeHistory, _ limits: PracticeLimits, on today: Day) {
    self.history = history
    self.limits = limits
    self.today = today
  }

  func urgency(of keyed: KeyedItem) -> Urgency {
    let family = keyed.item.origin.family
    return history.schedule.urgency(of: family, on: today, by: limits[family])
  }

  /// How much of `items` is due, and when.
  func forecast(of items: [KeyedItem]) -> Forecast {
    Forecast(
      of: history.schedule, among: Set(items.map(\.item.origin.family)), on: today
    ) { limits[$0] }
  }

  /// One item of each family, the most pressing family first. Of a family, the item that was answered
  /// longest ago, or never: whoever knows the rule knows it in another story.
  func order(
    _ items: [KeyedItem], by generator: inout some RandomNumberGenerator
  ) -> [KeyedItem] {
    let families = Dictionary(
      grouping: items.shuffled(using: &generator), by: \.item.origin.family)
    let order = PracticeOrder(
      of: families.keys.sorted().shuffled(using: &generator), by: history.schedule, on: today
    ) { limits[$0] }
    return order.places.compactMap { place in
      families[place.family]?.min { lastAnswered($0) < lastAnswered($1) }
    }
  }

  private func lastAnswered(_ keyed: KeyedItem) -> Int { history.lastAnswered[keyed.item.id] ?? 0 }
}

extension PracticeStanding {
  /// How things stand with the participant whose entries are `entries`.
  init(
    of subject: SubjectID, _ entries: [StoredEntry], banks: [KeyedBank], programs: [Program],
    desk: Desk, store: any ResultsStore
  ) throws(Trouble) {
    let kept = try Trouble.storing { () throws(StoreError) in try store.certificates(of: subject) }
    let items = Dictionary(banks.flatMap(\.items).map { ($0.item.id, $0) }) { first, _ in first }
    self.init(
      PracticeHistory(
        entries, of: items, hiding: PracticeHistory.hidden(by: programs), offset: desk.clockOffset),
      PracticeLimits(
        banks, programs, certificates: PracticeLimits.expiries(kept, entries, on: desk.today)),
      on: desk.today)
  }
}
