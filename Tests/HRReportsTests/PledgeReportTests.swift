import Dates
import Results
import Rosters
import Tables
import Testing
import Text

@testable import HRReports

/// What reports count and name of pledges.
@Suite struct PledgeReportTests {
  private let subject: SubjectID

  init() throws { subject = try #require(SubjectID("0f0e0d0c-0b0a-4908-8706-050403020100")) }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func row(since: String, signed: String, digest: String = "a") throws -> PledgeRow {
    PledgeRow(
      subject: subject, pledge: "uji", version: 1, digest: digest,
      since: try #require(Instant("\(since)T20:00:00.000Z")),
      signed: try #require(Instant("\(signed)T20:00:00.000Z")), number: 4)
  }

  /// 20.00 in Greenwich is the next day in Indonesia.
  @Test(arguments: [
    ("2026-03-01", "2026-03-01", "2026-03-02", "2026-03-02"),
    ("2026-03-01", "2026-03-01", "2026-03-01", nil),
    ("2025-03-01", "2026-03-01", "2026-02-28", "2025-03-02"),
    ("2025-03-01", "2026-03-01", "2027-01-01", "2026-03-02"),
    ("2025-03-01", "2026-03-01", "2025-03-01", nil),
  ])
  func `a pledge counts from its day on, in the clock that people read`(
    since: String, signed: String, on: String, counted: String?
  ) throws {
    let standing = PledgeStanding(
      of: try row(since: since, signed: signed), digest: "a", on: try day(on), offset: 420)
    #expect(standing.current?.description == counted)
    #expect(standing.former == nil)
    let former = PledgeStanding(
      of: try row(since: since, signed: signed), digest: "b", on: try day(on), offset: 420)
    #expect(former.former?.description == counted)
    #expect(former.current == nil)
  }

  @Test func `who never pledged has no day`() throws {
    let standing = PledgeStanding(of: nil, digest: "a", on: try day("2026-03-01"), offset: 420)
    #expect(standing == .none)
  }

  @Test func `people are counted once, and few are not broken down`() throws {
    let (day, units) = (
      try day("2026-03-01"),
      [
        RosterUnit(id: 1, name: "A"), RosterUnit(id: 2, name: "B"), RosterUnit(id: 3, name: "C"),
        RosterUnit(id: 4, name: "D"),
      ]
    )
    var recap = PledgeRecap()
    let standings: [PledgeStanding] = [
      .current(day), .current(day), .former(day), .none, .none, .none,
    ]
    for standing in standings { recap.add(standing, in: 1) }
    for standing in standings.prefix(4) { recap.add(standing, in: 2) }
    for standing in standings + standings { recap.add(standing, in: 4) }
    #expect(
      recap.rows(of: units, in: .indonesian) == [
        // The next smallest is hidden with the small one, which else would be what is left.
        [.text("A"), .count(6), .none, .none, .none, .none],
        [.text("B"), .count(4), .none, .none, .none, .none],
        [.text("C"), .count(0), .count(0), .count(0), .count(0), .none],
        [.text("D"), .count(12), .count(4), .count(2), .count(6), .permille(333)],
        [.text("Jumlah"), .count(22), .count(8), .count(4), .count(10), .permille(363)],
      ])
    #expect(
      recap.figure(of: units, in: .indonesian).bars.map(\.words) == ["-", "-", "-", "33,3%"])
  }

  @Test(arguments: PledgeReport.allCases)
  func `each report has a value for every column, and says its rule`(report: PledgeReport) throws {
    let head = report.head(Bilingual("Ikrar", "Pledge"))
    #expect(Set(head.columns.map(\.id)).count == head.columns.count)
    #expect(!report.rules.isEmpty)
    let person = PledgePerson(
      ReportedPerson(name: "Ani", number: "1", unit: "A", superior: nil),
      .former(try day("2026-03-01")))
    let values = report.values(of: person)
    #expect(report == .recap || values.count == head.columns.count)
    #expect(report.lists(.none) == (report != .recap))
    #expect(report.lists(.current(try day("2026-03-01"))) == (report == .roll))
  }
}
