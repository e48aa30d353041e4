import Assessment
import Law
import QuestionBanks
import Testing
import Text

@Suite struct ShippedBankTests {
  static let names = [
    "dasar", "kampanye", "keluarga-dan-pencalonan", "media-sosial", "non-asn",
    "pejabat-dan-fasilitas", "perubahan-hukum",
    "prosedur",
  ]
  static let examTopics = [
    "media-sosial", "kampanye", "jabatan-dan-fasilitas", "pencalonan-dan-keluarga",
  ]

  private var basic: KeyedBank {
    get throws { try #require(Shipped.basic?.keyed) }
  }

  @Test func `these banks ship, each named like its folder`() {
    #expect(Shipped.banks.map(\.name) == Self.names)
    for bank in Shipped.banks { #expect(bank.bank?.id == bank.name) }
  }

  @Test(arguments: names)
  func `a bank is read without any finding`(name: String) throws {
    let bank = try #require(Shipped.banks.first { $0.name == name })
    #expect(bank.readFindings.map { $0.text(in: .english) } == [])
    #expect(bank.bank != nil)
  }

  @Test(arguments: names)
  func `every item has a key, and the prover warns of nothing but doubt`(
    name: String
  ) throws {
    let bank = try #require(Shipped.banks.first { $0.name == name })
    let others = bank.proofFindings.filter { !["B018", "B043"].contains($0.code) }
    #expect(others.map { $0.text(in: .english) } == [])
    let doubtful = try #require(bank.keyed).items.filter { $0.confidence == .low }
    #expect(bank.proofFindings.contains { $0.code == "B018" } == !doubtful.isEmpty)
  }

  @Test func `no id is used twice over all banks, and a topic has the same name in each`() {
    let ids = Shipped.items.map(\.id)
    #expect(Set(ids).count == ids.count)
    let topics = Set(Shipped.banks.flatMap { $0.bank?.topics ?? [] })
    #expect(Set(topics.map(\.id)).count == topics.count)
  }

  @Test(arguments: examTopics)
  func `an exam topic has 15 examinable items, some of them about what is allowed`(
    topic: String
  ) throws {
    let pool = try basic.examinable.filter { $0.item.topic == topic }
    #expect(pool.count >= 15)
    #expect(pool.contains { $0.verdict?.outcome == .permitted })
    #expect(pool.contains { $0.verdict?.outcome == .violation })
  }

  @Test func `passive attendance is asked as disputed, for practice only`() {
    let disputed = Shipped.keyed.filter { $0.verdict?.outcome == .contested }
    #expect(!disputed.isEmpty)
    #expect(disputed.allSatisfy { !$0.isExaminable })
  }

  @Test func `the item that the guide shows can be added as it stands`() throws {
    let basic = try #require(Shipped.basic)
    let bank = try #require(basic.bank)
    let parts = Shipped.guide.split(separator: "```")
    try #require(parts.count >= 3)
    let block = parts[1].split(separator: "\n").map { $0.dropFirst(3) }.joined(separator: "\n")
    let grown = basic.files.map { file in
      let count = "jumlah \(bank.declaredCount)"
      return (
        file.name, file.text.replacing(count, with: "jumlah \(bank.declaredCount + 1)")
      )
    }
    let reader = BankReader(grown + [("contoh.soal", block)], law: Shipped.law)
    #expect(reader.findings.map { $0.text(in: .english) } == [])
    let proof = BankProver(try #require(reader.bank), law: Shipped.law)
    #expect(proof.keyed?.examinable.count == (try self.basic.examinable.count) + 1)
  }
}
