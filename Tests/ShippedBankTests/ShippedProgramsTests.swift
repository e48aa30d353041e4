import Assessment
import Law
import QuestionBanks
import Testing
import Text

@Suite struct ShippedProgramsTests {
  /// A shipped program with what the shipped banks give it.
  struct Shown: CustomTestStringConvertible, Sendable {
    let name: String
    let written: WrittenProgram
    let findings: [Finding]
    let stock: ExamStock

    var program: Program { written.program }
    var testDescription: String { name }
  }

  static let names = ["dasar", "lanjutan", "penyegaran"]

  static let programs: [Shown] = Shipped.programs.compactMap { file in
    guard let written = file.reader.program else { return nil }
    let prover = ProgramProver(written, Shipped.banks.compactMap(\.keyed), law: Shipped.law)
    return Shown(
      name: file.name, written: written, findings: file.reader.findings + prover.findings,
      stock: prover.stock)
  }

  @Test func `these programs ship, each named like its file, without any finding`() {
    #expect(Self.programs.map(\.program.id) == Self.names)
    #expect(Self.programs.map(\.name) == Self.names.map { "\($0).program" })
    for shown in Self.programs {
      #expect(shown.findings.map { $0.text(in: .english) } == [], "\(shown.name)")
    }
  }

  @Test(arguments: programs)
  func `a program rests on instruments of the law alone, and every pass has a grade`(
    shown: Shown
  ) {
    let known = Set(Shipped.law.instruments.map(\.shortName))
    #expect(!shown.program.legalBasis.isEmpty)
    #expect(Set(shown.program.legalBasis).isSubset(of: known))
    let cut = Score(earned: shown.program.cutScore.percent, possible: 100)
    #expect(shown.program.band(of: cut) != nil)
  }

  @Test(arguments: programs)
  func `its canonical text reads as the same program`(shown: Shown) {
    let text = shown.program.canonicalText
    #expect(ProgramReader(text, file: shown.name).program?.program == shown.program)
  }

  @Test(arguments: programs, UInt64(0)..<200)
  func `it can be filled three times in a row, never with the same item or a doubtful one`(
    shown: Shown, seed: UInt64
  ) throws {
    var ids: [ItemID] = []
    for round in 0..<3 {
      let seen = RecentlySeen(ids, among: shown.stock.items)
      let next = try AssembledForm(
        of: shown.program, from: shown.stock, seed: seed &+ UInt64(round) << 32, avoiding: seen)
      let keyed = next.form.entries.map(\.keyed)
      #expect(next.repeated.isEmpty)
      #expect(keyed.count == shown.program.itemCount)
      #expect(Set(keyed.map(\.item.origin.story)).count <= keyed.count)
      #expect(keyed.allSatisfy { $0.isExaminable && $0.confidence != .low })
      #expect(!keyed.contains { $0.verdict?.outcome == .contested })
      ids += keyed.map(\.item.id)
    }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `the basic exam is 20 items, 5 from each topic of its bank`() throws {
    let program = try #require(Self.programs.first { $0.program.id == "dasar" }).program
    #expect(program.banks == ["dasar"])
    #expect(program.sections.map(\.topics) == ShippedBankTests.examTopics.map { [$0] })
    #expect(program.sections.allSatisfy { $0.count == 5 })
    #expect(program.cutScore.percent == 80)
    #expect(program.band(of: Score(earned: 16, possible: 20)) == Bilingual("Baik", "Good"))
  }

  @Test func `the advanced exam draws on every other bank, with a minimum in each section`() throws
  {
    let program = try #require(Self.programs.first { $0.program.id == "lanjutan" }).program
    #expect(program.sections.allSatisfy { $0.minimum != nil && $0.mix != nil })
    let topics = Set(program.sections.flatMap(\.topics))
    for bank in Shipped.banks where bank.name != "dasar" {
      #expect(bank.bank?.topics.contains { topics.contains($0.id) } == true, "\(bank.name)")
    }
  }

  @Test func `every difficulty occurs, and each is a fifth of the examinable items or more`() {
    let book = Casebook(Shipped.law)
    let examinable = Shipped.keyed.filter(\.isExaminable)
    let counts = Dictionary(grouping: examinable) { $0.difficulty(by: book).difficulty }
    for difficulty in Difficulty.allCases {
      #expect((counts[difficulty]?.count ?? 0) * 5 >= examinable.count, "\(difficulty)")
    }
  }
}
