import Assessment
import Dates
import Refreshers
import Testing

private let start = Day(number: 20_000)
private let limit = RefresherLimit(months: 24)

private func recall(_ family: String, _ day: Int, _ grade: Grade) -> [Recall] {
  [Recall(family: family, day: start.adding(days: day), grade: grade)]
}

@Suite struct PracticeOrderTests {
  private let schedule = Schedule([
    recall("early", 0, .easy), recall("early", 10, .easy), recall("early-too", 10, .easy),
    recall("due", 5, .good), recall("overdue", 0, .good), recall("missed", 10, .again),
    recall("fainter", 1, .again),
  ])

  private func order(_ families: [String]) -> PracticeOrder {
    PracticeOrder(of: families, by: schedule, on: start.adding(days: 11)) { _ in limit }
  }

  @Test(arguments: UInt64(0)..<50)
  func `missed ones come first, then what is due, then what is new, then the rest`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let families = ["early", "early-too", "due", "overdue", "missed", "fainter", "new", "newer"]
      .shuffled(using: &generator)
    let order = order(families)
    #expect(
      order.places.map(\.family).filter { !$0.hasPrefix("new") } == [
        "fainter", "missed", "overdue", "due", "early-too", "early",
      ])
    #expect(
      order.places.map(\.urgency) == [
        .missed, .missed, .due, .due, .new, .new, .early, .early,
      ])
    // What is new keeps the order in which it was given.
    #expect(
      order.places.map(\.family).filter { $0.hasPrefix("new") }
        == families.filter { $0.hasPrefix("new") })
  }

  @Test func `the forecast counts what is due today and soon, and says what comes next`() {
    let families = ["early", "early-too", "due", "overdue", "missed", "fainter", "new"]
    let forecast = Forecast(of: schedule, among: families, on: start.adding(days: 11)) { _ in limit
    }
    #expect(forecast.today == 4)
    #expect(forecast.soon == 5)
    #expect(forecast.next?.day == start.adding(days: 18))
    #expect(forecast.next?.count == 1)
  }

  @Test func `what is no longer in a bank is not counted`() {
    let forecast = Forecast(of: schedule, among: ["new"], on: start.adding(days: 11)) { _ in limit }
    #expect(forecast.today == 0 && forecast.soon == 0 && forecast.next == nil)
  }
}
