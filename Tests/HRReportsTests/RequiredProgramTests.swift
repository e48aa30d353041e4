import Assessment
import Completion
import Dates
import HRReports
import Results
import Rosters
import Testing
import Text

let someone = {
  var generator = SeededGenerator(seed: 1)
  return SubjectID.random(using: &generator)
}()

func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

func instant(_ text: String) -> Instant { Instant(text) ?? Instant(milliseconds: 0) }

func done(
  open: Instant? = nil, failed: Instant? = nil, passed: Instant? = nil,
  state: CertificateRow.State? = nil, validUntil: Day? = nil
) -> CompletionRow {
  CompletionRow(
    program: "dasar", subject: someone, attempts: 1, open: open, failed: failed, passed: passed,
    best: 900, certificate: state == nil ? nil : "NTR-1", certificateState: state,
    validUntil: validUntil)
}

@Suite struct RequiredProgramTests {
  static let program = RequiredProgram(
    id: "dasar", title: Bilingual("Dasar", "Basic"), validMonths: 24, trainingHours: 3,
    requirement: RequirementReader.usual("dasar"))

  private func kind(
    _ row: CompletionRow?, on today: String = "2026-06-01", offset: Int = 420
  ) -> CompletionStatus.Kind {
    Self.program.standing(
      of: Progress(assigned: day("2026-01-01"), done: row), on: day(today), offset: offset
    ).status.kind
  }

  @Test func `a pass counts before its certificate is issued, for the program's months`() {
    let row = done(passed: instant("2026-02-28T03:00:00.000Z"))
    let standing = Self.program.standing(
      of: Progress(assigned: day("2026-01-01"), done: row), on: day("2026-06-01"), offset: 420)
    #expect(standing.status == .passed(until: day("2028-02-28")))
  }

  @Test func `a certificate says until when its pass counts`() {
    let row = done(
      passed: instant("2026-02-01T03:00:00.000Z"), state: .issued, validUntil: day("2026-06-15"))
    #expect(kind(row) == .expiring)
    #expect(kind(row, on: "2026-06-16") == .expired)
  }

  @Test func `a revoked certificate takes its pass away, a superseded one does not`() {
    let passed = instant("2026-02-01T03:00:00.000Z")
    #expect(kind(done(passed: passed, state: .revoked, validUntil: day("2028-01-01"))) == .revoked)
    #expect(
      kind(done(passed: passed, state: .superseded, validUntil: day("2028-01-01"))) == .passed)
  }

  @Test func `who did nothing, began or failed is told apart`() {
    #expect(kind(nil) == .notStarted)
    #expect(kind(done(open: instant("2026-05-31T03:00:00.000Z"))) == .underWay)
    #expect(kind(done(failed: instant("2026-05-31T03:00:00.000Z"))) == .notPassed)
  }

  @Test(arguments: [(420, CompletionStatus.Kind.notStarted), (540, .notPassed)])
  func `the day is that of the place`(offset: Int, kind: CompletionStatus.Kind) {
    // 15.30 UTC on 31 May is 00.30 on 1 June in Papua.
    let row = done(failed: instant("2026-06-01T15:30:00.000Z"))
    #expect(self.kind(row, on: "2026-06-01", offset: 420) == .notPassed)
    #expect(self.kind(row, on: "2026-06-01", offset: 540) == .notStarted)
    #expect(self.kind(row, on: offset == 420 ? "2026-05-31" : "2026-06-02", offset: offset) == kind)
  }
}
