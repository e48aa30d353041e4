import Assessment
import QuestionBanks
import Testing
import Text

@Suite struct KeyFailuresTests {
  private func codes(_ text: String) -> [String] { SampleBanks.findings(text).map(\.code) }

  @Test func `a story that hides a decisive fact is refused at its line of facts`() throws {
    let text = SampleBanks.text(SampleBanks.item(facts: "tanggal: 2024-01-02  perbuatan: suka"))
    let finding = try #require(SampleBanks.findings(text).first)
    #expect(finding.code == "B012" && finding.severity == .error && finding.place.line == 7)
    #expect(finding.sentence.english == "item satu: the law gives no verdict without status")
    #expect(finding.remedy.english == "State status among the facts and in the story.")
  }

  @Test func `what fails for many variants is told once, with their number`() {
    let text = SampleBanks.text(
      SampleBanks.item(
        facts: "tanggal: 2024-01-02  perbuatan: suka", indonesian: "2 Januari 2024. {a} {b}.",
        english: "2 January 2024. {a} {b}.",
        more: """
          variasi a "x" "x" | "y" "y" | "z" "z"
            variasi b "u" "u" | "v" "v"
          """), count: 6)
    let found = SampleBanks.findings(text)
    #expect(found.map(\.code) == ["B012"])
    #expect(
      found.first?.sentence.english
        == "item satu.1-1 and 5 more of this block: the law gives no verdict without status")
  }

  @Test func `a step that fails is told at its own line`() {
    let text = SampleBanks.text(
      SampleBanks.item(asking: "tahap boleh dilarang | boleh\n  tahap tingkat otomatis 6"), count: 2
    )
    #expect(SampleBanks.findings(text).map(\.place.line) == [12])
  }

  @Test func `the prover names the items without a key, with the reason`() throws {
    let text = SampleBanks.text(
      SampleBanks.item(), SampleBanks.item("dua", facts: "tanggal: 2024-01-02  perbuatan: suka"),
      count: 2)
    let prover = BankProver(try #require(SampleBanks.read(text).bank), law: SampleBanks.law)
    #expect(prover.unkeyed.mapValues(\.code) == [ItemID("dua"): "B012"])
    #expect(prover.keyed == nil)
  }
}
