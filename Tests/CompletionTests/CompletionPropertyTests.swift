import Assessment
import Completion
import Dates
import Testing

/// What holds of every history, on every day and in every zone.
@Suite struct CompletionPropertyTests {
  private static let rolling = Requirement(
    program: "dasar", basis: .lastCompletion, window: 90, lookBack: 0)

  private func kind(
    _ history: ProgramHistory, on today: Day, _ requirement: Requirement = rolling,
    assigned: Day = day(2020, 1, 1)
  ) -> CompletionStatus.Kind {
    requirement.standing(of: history, assigned: assigned, on: today).status.kind
  }

  /// Days at which calendars go wrong: ends of months, leap days, turns of years.
  private func edge(_ generator: inout SeededGenerator) -> Day {
    let year = Int.random(in: 2023...2029, using: &generator)
    let starts = (1...12).map { day(year, $0, 1) }
    let start = starts.randomElement(using: &generator) ?? day(year, 3, 1)
    return start.adding(days: Int.random(in: -2...1, using: &generator))
  }

  @Test(arguments: UInt64(0)..<200)
  func `a pass counts from its day at that place on, in every zone`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let near = edge(&generator)
    for offset in [420, 480, 540] {
      // Within a second of midnight at the place, on both sides of it.
      let midnight = near.number * 86_400_000 - offset * 60_000
      for milliseconds in [-1000, -1, 0, 1, 1000] {
        let end = Instant(milliseconds: midnight + milliseconds)
        let passed = end.day(offset: offset)
        #expect(passed == near.adding(days: milliseconds < 0 ? -1 : 0))
        let history = ProgramHistory(
          passes: [Pass(day: passed, validUntil: passed.adding(months: 24))])
        #expect(kind(history, on: passed.adding(days: -1)) == .notStarted)
        #expect(kind(history, on: passed) == .passed)
      }
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `a pass is told to expire 90 days before its last day, and has expired the day after`(
    seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    let passed = edge(&generator)
    let last = passed.adding(months: [4, 12, 24, 36].randomElement(using: &generator) ?? 12)
    let history = ProgramHistory(passes: [Pass(day: passed, validUntil: last)])
    #expect(kind(history, on: last.adding(days: -91)) == .passed)
    for left in 0...90 {
      let span = [30, 60, 90].first { left <= $0 } ?? 0
      #expect(
        Self.rolling.standing(
          of: history, assigned: passed, on: last.adding(days: -left)
        ).status == .expiring(until: last, within: span))
    }
    let after = last.adding(days: 1)
    #expect(
      Self.rolling.standing(of: history, assigned: passed, on: after).status
        == .expired(since: after))
  }

  @Test(arguments: UInt64(0)..<200)
  func `a retake never makes less of a pass, whether passed or not`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let first = edge(&generator)
    let pass = Pass(day: first, validUntil: first.adding(months: 24))
    let again = first.adding(days: Int.random(in: 1...900, using: &generator))
    let today = first.adding(days: Int.random(in: 0...1200, using: &generator))
    let before = kind(ProgramHistory(passes: [pass]), on: today)
    #expect(kind(ProgramHistory(passes: [pass], failures: [again]), on: today) == before)
    #expect(kind(ProgramHistory(passes: [pass], open: again), on: today) == before)
    let second = Pass(day: again, validUntil: again.adding(months: 24))
    let both = ProgramHistory(passes: [pass, second])
    let turned = ProgramHistory(passes: [second, pass])
    #expect(kind(both, on: today) == kind(turned, on: today))
    if before.isComplete { #expect(kind(both, on: today).isComplete) }
  }

  @Test(arguments: UInt64(0)..<200)
  func `without anything new a person who passed goes one way only`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let assigned = edge(&generator)
    let passed = assigned.adding(days: Int.random(in: 0...200, using: &generator))
    let history = ProgramHistory(
      passes: [Pass(day: passed, validUntil: passed.adding(months: 12))],
      failures: [passed.adding(days: -3)])
    var seen: [CompletionStatus.Kind] = []
    for offset in -10...800 {
      let now = kind(history, on: assigned.adding(days: offset), assigned: assigned)
      if seen.last != now { seen.append(now) }
    }
    let all: [CompletionStatus.Kind] = [.notStarted, .notPassed, .passed, .expiring, .expired]
    #expect(seen == all.suffix(seen.count) || seen == Array(all.dropFirst(1)))
    #expect(seen.suffix(3) == [.passed, .expiring, .expired])
  }

  @Test(arguments: UInt64(0)..<200)
  func `nobody is late who is complete, nor on the last day in time`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let assigned = edge(&generator)
    let requirement = Requirement(
      program: "dasar",
      basis: [
        .lastCompletion, .assignment, .calendar(anchor: edge(&generator), months: 12),
      ].randomElement(using: &generator) ?? .assignment,
      window: Int.random(in: 0...120, using: &generator), lookBack: 0)
    for offset in 0...130 {
      let today = assigned.adding(days: offset)
      let standing = requirement.standing(of: ProgramHistory(), assigned: assigned, on: today)
      guard let due = standing.due else { continue }
      #expect(standing.daysLate(on: today) == (today > due ? today.number - due.number : nil))
      let pass = Pass(day: today, validUntil: today.adding(months: 24))
      let done = requirement.standing(
        of: ProgramHistory(passes: [pass]), assigned: assigned, on: today)
      #expect(done.daysLate(on: today) == nil)
    }
  }
}
