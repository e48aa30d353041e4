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

  private var recap: UnitRecap {
    var recap = UnitRecap()
    for kind in [CompletionStatus.Kind.passed, .expiring, .notStarted, .expired, .passed] {
      recap.add(kind, in: 1)
    }
    recap.add(.passed, in: 2)
    return recap
  }

  private func words(_ row: [TableValue]) -> String {
    row.map { $0.words(in: .indonesian) }.joined(separator: " ")
  }

  @Test func `each unit has its counts, and the last row all of them`() {
    let rows = recap.rows(of: units)
    #expect(words(rows[0]) == "Dinas A 5 1 0 0 2 1 1 0 3 60,0%")
    #expect(words(rows[3]) == "Jumlah 6 1 0 0 3 1 1 0 4 66,6%")
  }

  @Test func `a unit of fewer than five people is not broken down`() {
    #expect(words(recap.rows(of: units)[1]) == "Dinas B 1 - - - - - - - - -")
  }

  @Test func `an empty unit has no share`() {
    #expect(words(recap.rows(of: units)[2]) == "Dinas C 0 0 0 0 0 0 0 0 0 -")
  }

  @Test func `the head has a column for every value`() {
    let head = UnitRecap.head(of: RequiredProgramTests.program)
    #expect(recap.rows(of: units).allSatisfy { $0.count == head.columns.count })
    #expect(Set(head.columns.map(\.id)).count == head.columns.count)
  }
}
