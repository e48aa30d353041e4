import Completion
import HRReports
import Rosters
import Tables
import Testing
import Text

@Suite struct UnitRecapTests {
  private let units = [
    RosterUnit(id: 1, name: "Dinas A"), RosterUnit(id: 2, name: "Dinas B"),
    RosterUnit(id: 3, name: "Dinas C"),
  ]

  /// Five people in the first unit, and some who passed in the second.
  private func recap(second: Int = 6) -> UnitRecap {
    var recap = UnitRecap()
    for kind in [CompletionStatus.Kind.passed, .expiring, .notStarted, .expired, .passed] {
      recap.add(kind, in: 1)
    }
    for _ in 0..<second { recap.add(.passed, in: 2) }
    return recap
  }

  private func words(_ row: [TableValue]) -> String {
    row.map { $0.words(in: .indonesian) }.joined(separator: " ")
  }

  @Test func `each unit has its counts, and the last row all of them`() {
    let rows = recap().rows(of: units, in: .indonesian)
    #expect(words(rows[0]) == "Dinas A 5 1 0 0 2 1 1 0 3 60,0%")
    #expect(words(rows[1]) == "Dinas B 6 0 0 0 6 0 0 0 6 100,0%")
    #expect(words(rows[3]) == "Jumlah 11 1 0 0 8 1 1 0 9 81,8%")
  }

  @Test func `a unit of fewer than five people is not broken down, nor the next smallest`() {
    let recap = recap(second: 1)
    let rows = recap.rows(of: units, in: .indonesian)
    #expect(words(rows[0]) == "Dinas A 5 - - - - - - - - -")
    #expect(words(rows[1]) == "Dinas B 1 - - - - - - - - -")
    #expect(words(rows[3]) == "Jumlah 6 1 0 0 3 1 1 0 4 66,6%")
    let bars = recap.figure(of: units, in: .indonesian).bars
    #expect(bars.map(\.permille) == [nil, nil, nil])
  }

  @Test func `a total over some units does not give away what is hidden in the total over all`() {
    let recap = recap(second: 1)
    #expect(words(recap.rows(of: [units[1]], in: .indonesian)[1]) == "Jumlah 1 - - - - - - - - -")
    #expect(
      words(recap.rows(of: [units[0], units[2]], in: .indonesian)[2])
        == "Jumlah 5 - - - - - - - - -")
  }

  @Test(arguments: Language.allCases)
  func `the row of all units is called in the reader's language`(language: Language) {
    let title = Bilingual("Jumlah", "Total")[language]
    let report = HoursReport(year: 2026, rule: .usual)
    #expect(recap().rows(of: units, in: language).last?.first == .text(title))
    #expect(HoursRecap(report).rows(of: units, in: language).last?.first == .text(title))
    #expect(PledgeRecap().rows(of: units, in: language).last?.first == .text(title))
  }

  @Test func `an empty unit has no share`() {
    #expect(words(recap().rows(of: units, in: .indonesian)[2]) == "Dinas C 0 0 0 0 0 0 0 0 0 -")
    #expect(words(UnitRecap().rows(of: units, in: .indonesian)[3]) == "Jumlah 0 0 0 0 0 0 0 0 0 -")
  }

  @Test func `the head has a column for every value`() {
    let head = UnitRecap.head(of: RequiredProgramTests.program)
    #expect(recap().rows(of: units, in: .indonesian).allSatisfy { $0.count == head.columns.count })
    #expect(Set(head.columns.map(\.id)).count == head.columns.count)
  }
}
