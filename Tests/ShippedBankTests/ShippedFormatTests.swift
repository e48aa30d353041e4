import Assessment
import Law
import QuestionBanks
import Testing
import Text

/// What the tools for authors do with banks as they are.
@Suite struct ShippedFormatTests {
  private func formatted(_ text: String) throws -> String {
    let result = BankFormatter(text, file: "uji.soal", vocabulary: Shipped.law.vocabulary)
    return try #require(result.text, "\(result.findings)")
  }

  private func contents(_ items: [Item]) -> [String] {
    items.map { $0.content(in: Shipped.law).canonicalText }
  }

  @Test func `formatting a shipped bank changes no item`() throws {
    for bank in Shipped.banks {
      guard let before = bank.bank else { continue }
      let files = try bank.files.map { (name: $0.name, text: try formatted($0.text)) }
      let after = try #require(BankReader(files, law: Shipped.law).bank, "\(bank.name)")
      #expect(contents(after.items) == contents(before.items), "\(bank.name)")
      #expect(after.pairs == before.pairs && after.topics == before.topics, "\(bank.name)")
      for file in files { #expect(try formatted(file.text) == file.text, "\(file.name)") }
    }
  }

  @Test func `the shipped programs are in canonical layout`() throws {
    for file in Shipped.programs { #expect(try formatted(file.text) == file.text, "\(file.name)") }
  }

  @Test func `the template passes the check as it stands, in canonical text`() throws {
    let files = BankTemplate.files(of: "latihan-kantor")
    let reader = BankReader(files, law: Shipped.law)
    #expect(reader.findings.map { $0.text(in: .english) } == [])
    let proof = BankProver(try #require(reader.bank), law: Shipped.law)
    #expect(proof.findings.map { $0.text(in: .english) } == [])
    #expect(proof.keyed?.items.count == reader.bank?.declaredCount)
    for file in files { #expect(try formatted(file.text) == file.text, "\(file.name)") }
  }

  @Test func `the template shows every kind of question, steps, variants and a pair`() throws {
    let files = BankTemplate.files(of: "latihan-kantor")
    let bank = try #require(BankReader(files, law: Shipped.law).bank)
    #expect(Set(bank.items.map(\.question.kind)) == Set(Question.Kind.allCases))
    #expect(bank.items.contains { $0.origin.step == 2 })
    #expect(bank.items.contains { $0.id.description.hasSuffix(".2-2") })
    #expect(bank.pairs.count == 1)
  }

  @Test func `no story of the template stands in a shipped bank`() throws {
    let bank = try #require(
      BankReader(BankTemplate.files(of: "latihan-kantor"), law: Shipped.law).bank)
    let shipped = Set(Shipped.items.map(\.story.indonesian))
    #expect(bank.items.filter { shipped.contains($0.story.indonesian) }.isEmpty)
  }
}
