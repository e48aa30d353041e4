import Completion
import HRReports
import Results
import Rosters
import Tables
import Testing
import Text

@Suite struct PersonReportTests {
  private func row(_ done: CompletionRow?) -> PersonRow {
    PersonRow(
      person: ReportedPerson(
        name: "Ani Contoh", number: "19850315 200904 2 003", unit: "Dinas A",
        superior: "Budi Contoh"),
      standing: RequiredProgramTests.program.standing(
        of: Progress(assigned: day("2026-01-01"), done: done), on: day("2026-06-01"), offset: 420),
      certificate: done?.certificate, best: done?.best)
  }

  private func text(_ report: PersonReport, _ row: PersonRow) -> String {
    report.values(of: row, on: day("2026-06-01"), in: .indonesian)
      .map { $0.words(in: .indonesian) }.joined(separator: " | ")
  }

  @Test func `who is late is listed with the superior and the days`() {
    #expect(
      text(.outstanding, row(nil))
        == "Dinas A | Budi Contoh | Ani Contoh | 19850315 200904 2 003 | Belum Mulai | 01-04-2026 | 61"
    )
  }

  @Test func `a pass is listed with its certificate and its last day`() {
    let passed = done(
      passed: instant("2026-02-01T03:00:00.000Z"), state: .issued, validUntil: day("2026-07-15"))
    #expect(
      text(.completion, row(passed))
        == "Dinas A | Ani Contoh | 19850315 200904 2 003 | Segera Kedaluwarsa (60 hari) | 90,0% | "
        + "NTR-1 | 15-07-2026 | 15-07-2026 | -")
  }

  @Test func `each report lists those whom it is about`() {
    let nothing = row(nil).standing
    let passed = row(done(passed: instant("2026-02-01T03:00:00.000Z"))).standing
    let ended = row(
      done(
        passed: instant("2026-02-01T03:00:00.000Z"), state: .issued, validUntil: day("2026-05-01"))
    ).standing
    #expect(PersonReport.completion.lists(nothing) && PersonReport.completion.lists(passed))
    #expect(PersonReport.outstanding.lists(nothing) && PersonReport.outstanding.lists(ended))
    #expect(!PersonReport.outstanding.lists(passed))
    #expect(PersonReport.expiry.lists(ended))
    #expect(!PersonReport.expiry.lists(nothing) && !PersonReport.expiry.lists(passed))
  }

  @Test(arguments: PersonReport.allCases)
  func `a head has a column for every value`(report: PersonReport) {
    let head = report.head(of: RequiredProgramTests.program)
    let values = report.values(of: row(nil), on: day("2026-06-01"), in: .english)
    #expect(values.count == head.columns.count)
    #expect(!report.rules.isEmpty)
  }
}
