import Completion
import Dates
import Testing

/// The day `year`-`month`-`day`; the tests name only days that are.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}

@Suite struct CompletionClockTests {
  static let yearly = Requirement(
    program: "dasar", basis: .lastCompletion, window: 30, lookBack: 0)
  static let assigned = day(2026, 1, 5)

  static func kind(
    _ history: ProgramHistory, on day: Day, by requirement: Requirement = yearly
  ) -> CompletionStatus.Kind {
    requirement.standing(of: history, assigned: assigned, on: day).status.kind
  }

  @Test func `who did nothing has not started, and is late after the last day in time`() {
    let standing = Self.yearly.standing(
      of: ProgramHistory(), assigned: Self.assigned, on: day(2026, 2, 5))
    #expect(standing.status == .notStarted)
    #expect(standing.due == day(2026, 2, 4))
    #expect(standing.daysLate(on: day(2026, 2, 4)) == nil)
    #expect(standing.daysLate(on: day(2026, 2, 5)) == 1)
  }

  @Test func `an open exam stands before a failed one, and a pass before both`() {
    let failures = [day(2026, 1, 10)]
    let now = day(2026, 1, 20)
    #expect(Self.kind(ProgramHistory(failures: failures), on: now) == .notPassed)
    let open = ProgramHistory(failures: failures, open: day(2026, 1, 19))
    #expect(Self.kind(open, on: now) == .underWay)
    let pass = Pass(day: day(2026, 1, 12), validUntil: day(2028, 1, 12))
    let passed = ProgramHistory(passes: [pass], failures: failures, open: day(2026, 1, 19))
    #expect(Self.kind(passed, on: now) == .passed)
  }

  @Test(arguments: [
    (day(2027, 10, 1), CompletionStatus.passed(until: day(2027, 12, 31))),
    (day(2027, 10, 2), .expiring(until: day(2027, 12, 31), within: 90)),
    (day(2027, 10, 31), .expiring(until: day(2027, 12, 31), within: 90)),
    (day(2027, 11, 1), .expiring(until: day(2027, 12, 31), within: 60)),
    (day(2027, 11, 30), .expiring(until: day(2027, 12, 31), within: 60)),
    (day(2027, 12, 1), .expiring(until: day(2027, 12, 31), within: 30)),
    (day(2027, 12, 31), .expiring(until: day(2027, 12, 31), within: 30)),
    (day(2028, 1, 1), .expired(since: day(2028, 1, 1))),
  ])
  func `a pass counts up to its last day, with the shortest span that warns of it`(
    on today: Day, status: CompletionStatus
  ) {
    let pass = Pass(day: day(2026, 1, 10), validUntil: day(2027, 12, 31))
    let history = ProgramHistory(passes: [pass])
    let standing = Self.yearly.standing(of: history, assigned: Self.assigned, on: today)
    #expect(standing.status == status)
    #expect(standing.due == day(2027, 12, 31))
  }

  @Test func `after a retake the pass that lasts longest counts`() {
    let early = Pass(day: day(2026, 1, 10), validUntil: day(2026, 7, 10))
    let late = Pass(day: day(2026, 6, 1), validUntil: day(2026, 12, 1))
    for passes in [[early, late], [late, early]] {
      let standing = Self.yearly.standing(
        of: ProgramHistory(passes: passes), assigned: Self.assigned, on: day(2026, 8, 1))
      #expect(standing.counted == late)
      #expect(standing.status == .passed(until: day(2026, 12, 1)))
    }
  }

  @Test func `a revoked pass counts nowhere, and another one in force hides it`() {
    let revoked = Pass(day: day(2026, 1, 10), validUntil: day(2028, 1, 10), isRevoked: true)
    let sound = Pass(day: day(2026, 3, 10), validUntil: day(2027, 3, 10))
    let now = day(2026, 4, 1)
    #expect(Self.kind(ProgramHistory(passes: [revoked]), on: now) == .revoked)
    #expect(Self.kind(ProgramHistory(passes: [revoked, sound]), on: now) == .passed)
    let failedSince = ProgramHistory(passes: [revoked], failures: [day(2026, 2, 1)])
    #expect(Self.kind(failedSince, on: now) == .notPassed)
  }

  @Test func `a report on a past day does not know what came after it`() {
    let pass = Pass(day: day(2026, 5, 10), validUntil: day(2028, 5, 10))
    let history = ProgramHistory(
      passes: [pass], failures: [day(2026, 4, 1)], open: day(2026, 5, 10))
    #expect(Self.kind(history, on: day(2026, 3, 31)) == .notStarted)
    #expect(Self.kind(history, on: day(2026, 4, 1)) == .notPassed)
    #expect(Self.kind(history, on: day(2026, 5, 9)) == .notPassed)
    #expect(Self.kind(history, on: day(2026, 5, 10)) == .passed)
  }

  @Test func `an assignment asks for one pass, from its look-back on`() {
    let once = Requirement(program: "dasar", basis: .assignment, window: 30, lookBack: 10)
    let now = day(2026, 1, 20)
    for (passed, kind) in [
      (day(2025, 12, 25), CompletionStatus.Kind.notStarted), (day(2025, 12, 26), .passed),
    ] {
      let pass = Pass(day: passed, validUntil: day(2028, 1, 1))
      #expect(Self.kind(ProgramHistory(passes: [pass]), on: now, by: once) == kind)
    }
  }

  @Test(arguments: CompletionStatus.Kind.allCases)
  func `every status has its heading in both languages`(kind: CompletionStatus.Kind) {
    #expect(kind.label.indonesian != kind.label.english)
  }
}
