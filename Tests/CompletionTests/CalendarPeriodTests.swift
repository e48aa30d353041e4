import Assessment
import Completion
import Dates
import Testing

@Suite struct CalendarPeriodTests {
  private func due(_ anchor: Day, _ months: Int, on today: Day, window: Int = 0) -> Day? {
    Requirement(
      program: "dasar", basis: .calendar(anchor: anchor, months: months), window: window,
      lookBack: 0
    ).standing(of: ProgramHistory(), assigned: day(2000, 1, 1), on: today).due
  }

  @Test(arguments: [
    (day(2024, 1, 31), 1, day(2026, 2, 27), day(2026, 1, 31)),
    (day(2024, 1, 31), 1, day(2026, 2, 28), day(2026, 2, 28)),
    (day(2024, 1, 31), 1, day(2026, 3, 30), day(2026, 2, 28)),
    (day(2024, 1, 31), 1, day(2026, 3, 31), day(2026, 3, 31)),
    (day(2024, 2, 29), 12, day(2027, 2, 27), day(2026, 2, 28)),
    (day(2024, 2, 29), 12, day(2027, 2, 28), day(2027, 2, 28)),
    (day(2024, 2, 29), 12, day(2028, 2, 28), day(2027, 2, 28)),
    (day(2024, 2, 29), 12, day(2028, 2, 29), day(2028, 2, 29)),
    (day(2027, 1, 1), 12, day(2026, 12, 31), day(2026, 1, 1)),
    (day(2026, 1, 1), 12, day(2025, 12, 31), day(2025, 1, 1)),
  ])
  func `a period begins on the anchor's day, or on the last one of a shorter month`(
    anchor: Day, months: Int, today: Day, begins: Day
  ) {
    #expect(due(anchor, months, on: today) == begins)
  }

  @Test(arguments: UInt64(0)..<200)
  func `a day lies in the period that begins last before it`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let anchor = Day(number: Int.random(in: 18_000...22_000, using: &generator))
    let months = [1, 3, 6, 12, 24].randomElement(using: &generator) ?? 1
    let today = Day(number: Int.random(in: 18_000...24_000, using: &generator))
    let starts = (-300...300).map { anchor.adding(months: $0 * months) }
    #expect(due(anchor, months, on: today) == starts.last { $0 <= today })
  }

  @Test func `a pass of the period before does not count in the next one`() {
    let yearly = Requirement(
      program: "dasar", basis: .calendar(anchor: day(2025, 1, 1), months: 12), window: 90,
      lookBack: 31)
    let early = ProgramHistory(passes: [Pass(day: day(2025, 11, 30), validUntil: day(2030, 1, 1))])
    let lookedBack = ProgramHistory(
      passes: [Pass(day: day(2025, 12, 1), validUntil: day(2030, 1, 1))])
    func kind(_ history: ProgramHistory) -> CompletionStatus.Kind {
      yearly.standing(of: history, assigned: day(2025, 1, 1), on: day(2026, 2, 1)).status.kind
    }
    #expect(kind(early) == .notStarted)
    #expect(kind(lookedBack) == .passed)
  }

  @Test(arguments: [(420, 10), (480, 10), (540, 11)])
  func `a pass just before midnight in Jakarta is of the next day in Papua`(
    offset: Int, dayOfMonth: Int
  ) {
    // 15.30 UTC is 22.30 WIB, 23.30 WITA and 00.30 WIT.
    let end = Instant("2026-03-10T15:30:00.000Z") ?? Instant(milliseconds: 0)
    let passed = end.day(offset: offset)
    #expect(passed == day(2026, 3, dayOfMonth))
    let history = ProgramHistory(passes: [Pass(day: passed, validUntil: passed.adding(months: 12))])
    let kind = CompletionClockTests.kind(history, on: day(2026, 3, 10))
    #expect(kind == (dayOfMonth == 10 ? .passed : .notStarted))
  }
}
