import Assessment
import Law
import QuestionBanks
import Testing
import Text

@Suite struct ShippedBankTests {
  static let examTopics = [
    "media-sosial", "kampanye", "jabatan-dan-fasilitas", "pencalonan-dan-keluarga",
  ]

  /// Items that teach something although only a doubtful rule speaks of it.
  static let practiceOnly: Set = [
    "ktp-dicatut-01", "medsos-hoaks-01", "medsos-info-kpu-01", "medsos-pose-02", "orang-lain-02",
  ]

  private var keyed: KeyedBank {
    get throws { try #require(Shipped.proof.keyed) }
  }

  @Test func `the bank is read without any finding`() {
    #expect(Shipped.reading.findings.map { $0.text(in: .english) } == [])
    #expect(Shipped.reading.bank != nil)
  }

  @Test func `every item has a key, and the prover warns only of the items listed here`() throws {
    let findings = Shipped.proof.findings
    let doubtful = try keyed.items.filter { $0.verdict.confidence == .low }
    #expect(Set(findings.map(\.code)) == ["B018"])
    #expect(findings.count == Self.practiceOnly.count)
    #expect(Set(doubtful.map(\.item.id.description)) == Self.practiceOnly)
  }

  @Test func `there are at least 60 items, and every kind of question among them`() throws {
    let items = try keyed.bank.items
    #expect(items.count >= 60)
    #expect(Set(items.map(\.question)) == Set(Question.allCases))
  }

  @Test(arguments: examTopics)
  func `an exam topic has 15 examinable items, some of them about what is allowed`(
    topic: String
  ) throws {
    let pool = try keyed.examinable.filter { $0.item.topic == topic }
    #expect(pool.count >= 15)
    #expect(pool.contains { $0.verdict.outcome == .permitted })
    #expect(pool.contains { $0.verdict.outcome == .violation })
  }

  @Test func `the program draws 20 items, 5 from each exam topic`() throws {
    let program = try #require(try keyed.bank.programs.first)
    #expect(program.id == "dasar")
    #expect(program.sections == Self.examTopics.map { Program.Section(topic: $0, count: 5) })
    #expect(program.cutScore.percent == 80)
    #expect(program.band(of: Score(earned: 16, possible: 20)) == Bilingual("Baik", "Good"))
  }

  @Test(arguments: UInt64(0)..<200)
  func `the program can be filled, and never with an item that officials dispute`(
    seed: UInt64
  ) throws {
    let bank = try keyed
    let program = try #require(bank.bank.programs.first)
    let form = try Form(of: program, from: bank.items, seed: seed)
    #expect(Set(form.entries.map(\.keyed.item.id)).count == 20)
    #expect(form.entries.allSatisfy { $0.keyed.verdict.isExaminable })
    #expect(!form.entries.contains { $0.keyed.verdict.outcome == .contested })
  }

  @Test func `passive attendance is asked as disputed, for practice only`() throws {
    let disputed = try keyed.items.filter { $0.verdict.outcome == .contested }
    #expect(!disputed.isEmpty)
    #expect(disputed.allSatisfy { $0.item.question == .permission && !$0.isExaminable })
  }

  @Test func `the item that the guide shows can be added as it stands`() throws {
    let bank = try #require(Shipped.reading.bank)
    let parts = Shipped.guide.split(separator: "```")
    try #require(parts.count == 3)
    let block = parts[1].split(separator: "\n").map { $0.dropFirst(3) }.joined(separator: "\n")
    let grown = Shipped.bankFiles.map { file in
      let count = "jumlah \(bank.declaredCount)"
      return (
        file.name, file.text.replacing(count, with: "jumlah \(bank.declaredCount + 1)")
      )
    }
    let reader = BankReader(grown + [("contoh.soal", block)], law: Shipped.law)
    #expect(reader.findings.map { $0.text(in: .english) } == [])
    let proof = BankProver(try #require(reader.bank), law: Shipped.law)
    #expect(proof.keyed?.examinable.count == (try keyed.examinable.count) + 1)
  }
}
