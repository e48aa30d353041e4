import Assessment
import HRReports
import Results
import Rosters
import Tables
import Testing
import Text

@Suite struct PeopleRowsTests {
  private let head = TableHead(
    Bilingual("Uji", "Test"),
    columns: ["superior", "unit", "name"].map {
      TableHead.Column($0, Bilingual("K", "C"), width: 9)
    })
  private let units = [
    RosterUnit(id: 7, name: "Dinas B"), RosterUnit(id: 2, name: "Dinas A"),
    RosterUnit(id: 5, name: "dinas a"),
  ]

  private func member(_ name: String?, unit: Int) -> NamedMember {
    let person = name.map {
      Person(name: $0, number: nil, unit: "lain", agency: "-", isASN: false)
    }
    return NamedMember(unit: unit, person: person, superior: "Bos")
  }

  private func rows(_ members: [NamedMember]) -> [[TableValue]] {
    var rows = PeopleRows(head, of: units)
    for member in members {
      rows.add(member) { person in
        [.text(person.superior ?? ""), .text(person.unit), .text(person.name)]
      }
    }
    return Array(rows.sorted())
  }

  @Test(arguments: UInt64(0)..<30)
  func `people stand by the roster's unit and by name, whatever order they came in`(
    seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    let members = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      member(
        ["Ani", "Budi", "ani", "Zoé", "Öm"].randomElement(using: &generator),
        unit: units.randomElement(using: &generator)?.id ?? 2)
    }
    let names = [7: "Dinas B", 2: "Dinas A", 5: "dinas a"]
    let expected = members.map { (names[$0.unit] ?? "", $0.person?.name ?? "-") }
      .sorted { $0 < $1 }.map { [TableValue.text("Bos"), .text($0.0), .text($0.1)] }
    #expect(rows(members) == expected)
  }

  @Test func `people of other units are not on the report`() {
    #expect(rows([member("Ani", unit: 3)]).isEmpty)
    let rows = PeopleRows(head, of: units)
    #expect(rows.hold(5) && !rows.hold(3))
  }

  @Test func `whose data are gone has a row without a name`() {
    #expect(rows([member(nil, unit: 2)]) == [[.text("Bos"), .text("Dinas A"), .text("-")]])
  }
}
