import Assessment
import Dates
import Law
import Testing
import Text

@testable import QuestionBanks

@Suite struct BankChangesTests {
  private static let lawText = """
    edisi 2026-01-01
    fakta perbuatan "Perbuatan" "Act"
      tanya "Apa?" "What?"
      nilai suka "suka" "like"
      nilai hadir "hadir" "attend"
    fakta status "Status" "Status"
      tanya "Status?" "Status?"
      nilai bakal "bakal" "prospective"
      nilai calon "calon" "candidate"
    instrumen pp jenjang pp berlaku sejak 2020-01-01
      singkatan "PP 1/2020"
      judul "Aturan" "Rules"
      keyakinan tinggi
    aturan r.suka "Suka" "Like"
      dasar pp Pasal 1
      keyakinan tinggi
      bila perbuatan: suka
      maka pelanggaran disiplin berat
    aturan r.hadir "Hadir" "Attend"
      dasar pp Pasal 2
      berlaku sejak 2022-01-01
      keyakinan tinggi
      bila perbuatan: hadir dan status: calon
      maka pelanggaran disiplin sedang
    """

  private static let bankText = """
    bank uji "Uji" "Test"
      jumlah 2
    topik t "T" "T"
    soal suka
      topik t
      fakta tanggal: 2024-01-01  perbuatan: suka
      narasi id "Satu."
      narasi en "One."
      tanya tingkat
      pilihan tidak_ada | disiplin.sedang | disiplin.berat
    soal hadir
      topik t
      fakta tanggal: 2024-01-01  perbuatan: hadir  status: calon
      narasi id "Dua."
      narasi en "Two."
      tanya tingkat
      pilihan tidak_ada | disiplin.sedang | disiplin.berat
    """

  private static let program = Program(
    id: "p", title: Bilingual("P", "P"),
    sections: [
      Program.Section(id: "t", title: Bilingual("T", "T"), topics: ["t"], count: 2)
    ], cutScore: CutScore(percent: 60), minutes: 30, trainingHours: 1, validMonths: 12, bands: [],
    legalBasis: [])

  private func judged(
    _ old: String = "", _ new: String = "", on day: String = ""
  ) throws -> JudgedBanks {
    let text = old.isEmpty ? Self.lawText : Self.lawText.replacing(old, with: new)
    let reader = LawReader([("uji.aturan", text)])
    let law = try #require(reader.base, "\(reader.findings)")
    return JudgedBanks(
      [[("uji.soal", Self.bankText)]], filling: [Self.program], by: law, on: Day(day))
  }

  private func ids(_ items: [KeyedItem]) -> [String] { items.map(\.item.id.description) }

  @Test func `the same law changes nothing`() throws {
    let judged = try judged()
    #expect(BankChanges(from: judged, to: judged).isEmpty)
    #expect(judged.items.count == 2 && judged.unfilled.isEmpty)
  }

  @Test func `another level is another key`() throws {
    let after = try judged("disiplin sedang", "disiplin berat")
    let changes = BankChanges(from: try judged(), to: after)
    #expect(changes.newKeys.map(\.before.key) == [.option("disiplin.sedang")])
    #expect(changes.newKeys.map(\.after.key) == [.option("disiplin.berat")])
    #expect(changes.lost.isEmpty && changes.gained.isEmpty && changes.noLongerFilled.isEmpty)
  }

  @Test func `an unsure rule takes the item out of exams, and leaves a program short`() throws {
    let unsure = try judged(
      "dasar pp Pasal 1\n  keyakinan tinggi", "dasar pp Pasal 1\n  keyakinan rendah")
    let changes = BankChanges(from: try judged(), to: unsure)
    #expect(ids(changes.noLongerExaminable) == ["suka"] && changes.newKeys.isEmpty)
    #expect(changes.noLongerFilled.map(\.program) == ["p"])
    #expect(
      changes.noLongerFilled.first?.shortages == [
        Shortage(section: "t", needed: 2, lack: .items(available: 1))
      ])
    let back = BankChanges(from: unsure, to: try judged())
    #expect(ids(back.nowExaminable) == ["suka"] && back.nowFilled.map(\.program) == ["p"])
  }

  @Test func `an item that loses its key says why, and gains it the other way`() throws {
    let contested = try judged(
      "perbuatan: suka\n  maka pelanggaran disiplin berat",
      "perbuatan: suka\n  maka diperdebatkan\n  bacaan \"a\" \"a\"\n  bacaan \"b\" \"b\"")
    let lost = BankChanges(from: try judged(), to: contested).lost
    #expect(ids(lost.map(\.item)) == ["suka"])
    #expect(lost.first?.reason?.english.contains("contested") == true)
    #expect(ids(BankChanges(from: contested, to: try judged()).gained) == ["suka"])
  }

  @Test func `an item that another law cannot read is lost without a reason`() throws {
    let text = Self.lawText.replacing("status: calon", with: "status: lain")
      .replacing("nilai calon \"calon\"", with: "nilai lain \"lain\"")
    let law = try #require(LawReader([("uji.aturan", text)]).base)
    let other = JudgedBanks([[("uji.soal", Self.bankText)]], by: law)
    let lost = BankChanges(from: try judged(), to: other).lost
    #expect(ids(lost.map(\.item)) == ["hadir"])
    #expect(lost.first?.reason == nil)
  }

  @Test func `of two days every item is judged on either`() throws {
    let changes = BankChanges(
      from: try judged(on: "2021-06-01"), to: try judged(on: "2022-06-01"))
    #expect(changes.newKeys.map(\.before.key) == [.option("tidak_ada")])
    #expect(changes.newKeys.map(\.after.key) == [.option("disiplin.sedang")])
  }
}

@Suite struct MovedItemTests {
  @Test func `cases of the item's day move with it, cases of another day stay`() throws {
    let day = try #require(Day("2024-01-01"))
    let other = try #require(Day("2015-01-01"))
    func item(_ question: Question) -> Item {
      Item(
        id: ItemID("a"), topic: "t", scenario: Scenario(day: day), background: Scenario(day: day),
        story: .init("", ""), question: question, options: .automatic(4),
        place: .init(file: "", line: 1, column: 1))
    }
    let moved = item(.comparison(with: Scenario(day: day))).moved(to: other)
    #expect(moved.question == .comparison(with: Scenario(day: other)))
    let kept = item(.comparison(with: Scenario(day: day.adding(days: 1)))).moved(to: other)
    #expect(kept.question == .comparison(with: Scenario(day: day.adding(days: 1))))
    #expect(moved.scenario.day == other)
  }
}
