import Assessment
import HRReports
import Results
import Rosters
import Tables
import Testing
import Text

@Suite struct HoursReportTests {
  private let report = HoursReport(year: 2026, rule: .usual)

  private func person(_ number: String?, isASN: Bool = true) -> Person {
    Person(name: "Ani Contoh", number: number, unit: "Dinas A", agency: "-", isASN: isASN)
  }

  private func words(_ hours: Int, _ service: Service) -> [String] {
    let person = ReportedPerson(name: "Ani Contoh", number: nil, unit: "Dinas A", superior: nil)
    let row = HoursRow(person: person, service: service, programs: 1, hours: hours)
    return report.values(of: row, in: .indonesian).suffix(2).map { $0.words(in: .indonesian) }
  }

  @Test(
    arguments: [
      ("198503152009042003", true, Service.pns), ("199005102021211001", true, .pppk),
      ("199005102024241001", true, .pppk), (nil, true, .unknown), ("12", true, .unknown),
      ("198503152009042003", false, .other), (nil, false, .other),
    ] as [(String?, Bool, Service)])
  func `how a person serves is read from the NIP`(
    number: String?, isASN: Bool, service: Service
  ) {
    #expect(person(number, isASN: isASN).service == service)
  }

  @Test(arguments: [
    (0, Service.pns, ["0,0%", "0 dari 20 JP"]), (19, .pns, ["95,0%", "19 dari 20 JP"]),
    (20, .pns, ["100,0%", "20 JP tercapai"]), (30, .pns, ["100,0%", "20 JP tercapai"]),
    (0, .pppk, ["-", "-"]), (24, .pppk, ["-", "-"]), (25, .pppk, ["-", "di atas 24 JP: periksa"]),
    (99, .other, ["-", "-"]), (99, .unknown, ["-", "-"]),
  ])
  func `PNS come closer to what is asked, PPPK are told only when above their most`(
    hours: Int, service: Service, shown: [String]
  ) {
    #expect(words(hours, service) == shown)
  }

  @Test func `a program counts once in the year, as it was passed last`() {
    var hours = TrainingHours()
    hours.set([("dasar", 3), ("lanjutan", 6), ("dasar", 4)], of: someone)
    #expect(hours.hours(of: someone) == 10)
    #expect(hours.programs(of: someone) == 2)
  }

  @Test(arguments: UInt64(0)..<100)
  func `the sums over units are the sum over all people`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var recap = HoursRecap(report)
    let units = (0..<4).map { RosterUnit(id: $0, name: "Unit \($0)") }
    var (people, sum) = (0, 0)
    for unit in units {
      for _ in 0..<Int.random(in: 5...20, using: &generator) {
        let hours = Int.random(in: 0...40, using: &generator)
        recap.add(hours, of: Service.allCases.randomElement(using: &generator) ?? .pns, in: unit.id)
        (people, sum) = (people + 1, sum + hours)
      }
    }
    let rows = recap.rows(of: units, in: .indonesian)
    #expect(rows.last?[1...2] == [.count(people), .count(sum)])
    for column in [1, 2, 3, 4, 6, 7] {
      let counts = rows.map { row in if case .count(let count) = row[column] { count } else { -1 } }
      #expect(counts.dropLast().reduce(0, +) == counts.last)
    }
    #expect(rows.allSatisfy { $0.count == recap.head.columns.count })
    #expect(report.head.columns.count == 8)
  }

  @Test func `hours of a few people are not shown by unit`() {
    var recap = HoursRecap(report)
    recap.add(12, of: .pns, in: 1)
    let rows = recap.rows(of: [RosterUnit(id: 1, name: "Dinas A")], in: .indonesian)
    #expect(rows[0].dropFirst(2).allSatisfy { $0 == .none })
    #expect(rows[1].dropFirst(2).allSatisfy { $0 == .none })
    let bars = recap.figure(of: [RosterUnit(id: 1, name: "Dinas A")], in: .indonesian).bars
    #expect(bars.map(\.words) == ["-"])
  }
}
