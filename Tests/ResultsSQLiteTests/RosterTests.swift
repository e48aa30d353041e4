import Assessment
import Dates
import Results
import ResultsSQLite
import Rosters
import Testing
import Text

@Suite struct RosterTests {
  private let folder: Folder
  private let store: SQLiteStore

  init() throws {
    folder = try Folder()
    store = try SQLiteStore(folder)
  }

  private static func members(_ rows: [[String]]) -> [RosterMember] {
    let heading = ["nama", "nip", "unit", "status", "program", "tanggal", "peran", "atasan"]
    let table = RosterTable(
      file: "daftar.csv", rows: ([heading] + rows).map { $0.map(Cell.text) })
    return RosterReader(table, programs: ["dasar", "lanjutan"], agency: "Kabupaten Contoh").members
  }

  private func enroll(
    _ rows: [[String]], isWhole: Bool = false, on day: Day = Day(number: 20_000)
  ) throws {
    let people = Self.members(rows).enumerated().map { index, member in
      Enrollment(
        subject: subject(UInt64(member.person.name.utf8.reduce(0) { $0 + Int($1) })),
        member: member, programs: member.programs.isEmpty ? ["dasar"] : member.programs,
        assigned: member.assigned ?? day)
    }
    try store.enroll(people, isWhole: isWhole)
  }

  private func obligations(_ program: String = "dasar") throws -> [Obligation] {
    var all: [Obligation] = []
    try store.eachObligation(of: program) {
      all.append($0)
      return true
    }
    return all
  }

  private static let ani = ["Ani", "T1", "Dinas A", "non-ASN", "", "", "", "Bos Contoh"]
  private static let budi = ["Budi", "T2", "Dinas B", "non-ASN", "", "", "", ""]

  @Test func `who is entered has what is required, in the unit of the roster`() throws {
    try enroll([Self.ani, Self.budi])
    let units = try store.rosterUnits()
    #expect(units.map(\.name) == ["Dinas A", "Dinas B"])
    let all = try obligations()
    #expect(all.count == 2)
    #expect(all.allSatisfy { $0.assigned == Day(number: 20_000) && $0.done == nil })
    #expect(Set(all.map(\.unit)) == Set(units.map(\.id)))
    #expect(all.map(\.subject.description) == all.map(\.subject.description).sorted())
    for one in all {
      #expect(try store.person(one.subject)?.agency == "Kabupaten Contoh")
      let member = try #require(try store.enrolled(one.subject))
      #expect(member.unit == one.unit)
      #expect(member.role == .participant)
    }
  }

  @Test func `a later roster keeps the day on which a program was asked first`() throws {
    try enroll([Self.ani])
    try enroll([["Ani", "T1", "Dinas B", "non-ASN", "dasar;lanjutan"]], on: Day(number: 20_100))
    #expect(try obligations().map(\.assigned.number) == [20_000])
    #expect(try obligations("lanjutan").map(\.assigned.number) == [20_100])
    try enroll([["Ani", "T1", "Dinas B", "non-ASN", "dasar", "01-01-2026"]])
    #expect(try obligations().map(\.assigned) == [Day("2026-01-01")])
    #expect(try obligations("lanjutan").isEmpty)
    #expect(try store.requiredPrograms() == ["dasar"])
  }

  @Test func `a whole roster takes off who is not on it, another one does not`() throws {
    try enroll([Self.ani])
    try enroll([Self.budi])
    #expect(try obligations().count == 2)
    try enroll([Self.budi], isWhole: true)
    #expect(try obligations().count == 1)
  }

  @Test func `of trainers and testers nothing is required`() throws {
    try enroll([
      ["Ani", "T1", "Dinas A", "non-ASN", "", "", "pelatih"],
      ["Budi", "T2", "Dinas A", "non-ASN", "", "", "penguji"],
    ])
    #expect(try obligations().isEmpty)
  }

  @Test func `what a participant did stands beside what is required`() throws {
    try enroll([Self.ani, Self.budi])
    let who = try #require(try obligations().last?.subject)
    try store.append(
      Entry(
        .attemptStarted, at: noon, actor: "peserta", subject: who,
        body: [
          "attempt": .string("00000000-0000-4000-8000-000000000001"), "kind": .string("ujian"),
          "seed": .string("1"), "items": .array([]), "program": .string("dasar"),
          "banks": .array([]), "law": .string("x y"), "application": .string("1"),
          "deadline": .string(noon.adding(milliseconds: 60_000).description),
        ]))
    let all = try obligations()
    #expect(all.map(\.done?.open) == [nil, noon])
  }

  @Test func `nothing of a person is left on the roster once the person is forgotten`() throws {
    try enroll([Self.ani, Self.budi])
    let all = try obligations()
    try store.forget(all[0].subject)
    #expect(try obligations() == [all[1]])
    #expect(try store.enrolled(all[0].subject) == nil)
  }

  @Test func `the vault's file shows no name of a superior`() throws {
    try enroll([Self.ani])
    #expect(try store.enrolled(try obligations()[0].subject)?.superior == "Bos Contoh")
    for name in [folder.vault, folder.vault + "-wal"] {
      guard let bytes = try? contents(of: name) else { continue }
      #expect(!bytes.contains(Array("Bos Contoh".utf8)))
    }
  }
}
