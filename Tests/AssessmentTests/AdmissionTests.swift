import Assessment
import Dates
import Testing
import Text

@Suite struct AdmissionTests {
  private func admission(
    _ rules: AttemptRules, _ past: [(day: Int, pass: Bool)], practised: Int = 0, on today: Int
  ) -> Admission {
    let program = Program(
      id: "p", title: Bilingual("p", "p"), sections: [.only("t", 1)],
      cutScore: CutScore(percent: 80), minutes: 30, attempts: rules, trainingHours: 3,
      validMonths: 12, bands: [], legalBasis: [])
    return program.admission(
      after: past.map { PastAttempt(end: Day(number: $0.day), isPass: $0.pass) },
      practised: practised, on: Day(number: today))
  }

  @Test func `whoever has not tried may begin, whatever the rules`() {
    let rules = AttemptRules(limit: 1, waitingDays: 30, remedialItems: 50, renewalDays: 10)
    #expect(admission(rules, [], on: 0) == .open)
  }

  @Test(arguments: [
    (0, Admission.waiting(until: Day(number: 107), practice: 0)), (6, nil), (7, .open),
  ])
  func `the next attempt waits the days that are set`(later: Int, expected: Admission?) {
    let result = admission(
      AttemptRules(limit: nil, waitingDays: 7), [(100, false)], on: 100 + later)
    #expect(result == expected ?? .waiting(until: Day(number: 107), practice: 0))
  }

  @Test(arguments: [(0, Admission.practice(10)), (9, .practice(1)), (10, .open), (11, .open)])
  func `who failed practises first`(practised: Int, expected: Admission) {
    let rules = AttemptRules(limit: nil, remedialItems: 10)
    #expect(admission(rules, [(100, false)], practised: practised, on: 100) == expected)
    #expect(admission(rules, [(100, true)], practised: practised, on: 100) == .open)
  }

  @Test func `waiting and practice are told together`() {
    let rules = AttemptRules(limit: nil, waitingDays: 7, remedialItems: 10)
    #expect(
      admission(rules, [(100, false)], practised: 4, on: 101)
        == .waiting(until: Day(number: 107), practice: 6))
  }

  @Test func `attempts are counted since the last pass, and extra ones add to them`() throws {
    let rules = AttemptRules(limit: 2)
    #expect(admission(rules, [(1, false)], on: 9) == .open)
    #expect(admission(rules, [(1, false), (2, false)], on: 9) == .usedUp(limit: 2))
    #expect(admission(rules, [(1, false), (2, true)], on: 9) == .open)
    #expect(admission(rules, [(1, false), (2, true), (3, false)], on: 9) == .open)
    #expect(
      admission(rules, [(2, true), (3, false), (4, false)], on: 9) == .usedUp(limit: 2))
  }

  @Test(arguments: [(0, false), (334, false), (335, true), (400, true)])
  func `a pass can be renewed from so many days before it expires`(later: Int, isOpen: Bool) {
    // Passed on 1 January 1970, valid to 1 January 1971, thirty days before: 2 December.
    let result = admission(AttemptRules(limit: 1, renewalDays: 30), [(0, true)], on: later)
    #expect(result == (isOpen ? .open : .passed(renewableFrom: Day(number: 335))))
  }
}
