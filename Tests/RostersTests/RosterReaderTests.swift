import Dates
import Results
import Rosters
import Testing
import Text

@Suite struct RosterReaderTests {
  static let heading: [Cell] = [
    .text("No"), .text("Nama"), .text("NIP"), .text("Unit Kerja"), .text("Atasan"),
    .text("Status"), .text("Program"), .text("Tanggal"), .text("Peran"),
  ]
  static let number = "198503152009042003"

  static func row(
    _ name: String = "Ani Contoh", number: Cell = .text(number), unit: String = "Dinas A",
    standing: String = "", programs: String = "", assigned: Cell = .empty, role: String = ""
  ) -> [Cell] {
    [
      .number(1), .text(name), number, .text(unit), .text("Budi Contoh"), .text(standing),
      .text(programs), assigned, .text(role),
    ]
  }

  static func read(_ rows: [[Cell]]) -> RosterReader {
    RosterReader(
      RosterTable(file: "daftar.xlsx", rows: [heading] + rows), programs: ["dasar", "lanjutan"],
      agency: "Kabupaten Contoh")
  }

  static func codes(_ reader: RosterReader) -> [String] { reader.findings.map(\.code) }

  @Test func `a row gives a person with what is required of the person`() throws {
    let reader = Self.read([
      Self.row(programs: "Dasar; lanjutan", assigned: .text("1-12-2026"), role: "Pelatih")
    ])
    #expect(reader.findings.isEmpty)
    let member = try #require(reader.members.first)
    #expect(
      member.person
        == Person(
          name: "Ani Contoh", number: Self.number, unit: "Dinas A", agency: "Kabupaten Contoh",
          isASN: true))
    #expect(member.superior == "Budi Contoh")
    #expect(member.programs == ["dasar", "lanjutan"])
    #expect(member.assigned == Day("2026-12-01"))
    #expect(member.role == .trainer)
    #expect(member.row == 2)
  }

  @Test(arguments: [
    ("19850315 200904 2 003", "198503152009042003"), ("19850315.200904.2.003", number),
    (" 198503152009042003 ", number),
  ])
  func `a NIP may be grouped`(written: String, number: String) {
    let reader = Self.read([Self.row(number: .text(written))])
    #expect(reader.members.map(\.person.number) == [number])
  }

  @Test(arguments: [
    (row(""), "P010"),
    (row(String(repeating: "a", count: 121)), "P011"),
    (row("Ani\u{7}"), "P012"),
    (row(number: .text("198513152009042003")), "P013"),
    (row(number: .text("1985031520090420")), "P013"),
    (row(number: .empty, standing: "PNS"), "P010"),
    (row(number: .number(1.98503152009042e17)), "P015"),
    (row(number: .text("1,98503E+17")), "P015"),
    (row(number: .text("1.98503E+17"), standing: "PNS"), "P015"),
    (row(standing: "tamu"), "P016"),
    (row(role: "penonton"), "P017"),
    (row(programs: "dasr"), "P018"),
    (row(assigned: .text("31-02-2026")), "P019"),
  ])
  func `a wrong cell is found by its code and its row is left out`(row: [Cell], code: String) {
    let reader = Self.read([row])
    #expect(Self.codes(reader) == [code])
    #expect(reader.members.isEmpty)
    #expect(!reader.isSound)
    #expect(reader.findings.first?.place.line == 2)
  }

  @Test func `everything that is wrong is told at once, and sound rows are kept`() {
    let reader = Self.read([
      Self.row(""), Self.row(number: .text("123")), Self.row(), Self.row("", unit: ""),
    ])
    #expect(Self.codes(reader) == ["P010", "P013", "P010", "P010"])
    #expect(reader.members.map(\.row) == [4])
  }

  @Test(arguments: ["198513152009042003", "198503151999132003", "198503152009043003"])
  func `no finding repeats a number of a person`(number: String) {
    let reader = Self.read([Self.row(number: .text(number), standing: "PNS")])
    for language in Language.allCases {
      let text = reader.findings.map { $0.text(in: language) }.joined()
      #expect(!text.contains(number.prefix(8)))
      #expect(!text.contains(number.dropFirst(8).prefix(6)))
    }
  }

  @Test func `staff without a NIP have a local number or none`() {
    let reader = Self.read([
      Self.row("Cici Contoh", number: .text("TKD 17"), standing: "non-ASN"),
      Self.row("Dodi Contoh", number: .empty, standing: "TKD"),
    ])
    #expect(reader.findings.isEmpty)
    #expect(reader.members.map(\.person.number) == ["TKD17", nil])
    #expect(reader.members.allSatisfy { !$0.person.isASN })
  }

  @Test func `a person in two units is one person`() {
    let reader = Self.read([Self.row(), Self.row(unit: "Dinas B")])
    #expect(Self.codes(reader) == ["P022"])
    #expect(reader.isSound)
    #expect(reader.members.map(\.person.unit) == ["Dinas A"])
    #expect(reader.members.map(\.otherUnits) == [["Dinas B"]])
  }

  @Test func `the same row twice, and one number of two people, are refused`() {
    #expect(Self.codes(Self.read([Self.row(), Self.row()])) == ["P021"])
    #expect(Self.codes(Self.read([Self.row(), Self.row("Euis Contoh")])) == ["P020"])
  }

  @Test func `a blank row is passed over, a roster of nobody is not`() {
    let blank = [Cell](repeating: .empty, count: 9)
    #expect(Self.read([blank, Self.row(), blank]).members.count == 1)
    #expect(Self.codes(Self.read([blank])) == ["P001"])
    #expect(Self.codes(Self.read([])) == ["P001"])
  }
}
