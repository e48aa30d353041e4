import QuestionBanks
import Testing

@Suite struct AlikeStoriesTests {
  @Test(arguments: [
    ("2 Januari 2024: suka!", true), ("2 JANUARI 2024 “suka”", true),
    ("2 Januari 2024. Suka 2.", false),
  ])
  func `case, marks and spaces make no other story`(story: String, isAlike: Bool) {
    let text = SampleBanks.text(
      SampleBanks.item(indonesian: "2 Januari 2024. Suka."),
      SampleBanks.item("dua", indonesian: story), count: 2)
    let found = SampleBanks.findings(text).filter { $0.code == "B046" }
    #expect(found.isEmpty != isAlike && found.allSatisfy { $0.severity == .warning })
  }

  @Test func `the steps of a story are no copies of it`() {
    let text = SampleBanks.text(
      SampleBanks.item(asking: "tahap boleh boleh | dilarang\n  tahap isian tingkat"), count: 2)
    #expect(SampleBanks.codes(text) == [])
  }

  @Test func `variants whose facts differ but not their story are refused`() {
    let text = SampleBanks.text(
      SampleBanks.item(
        facts: "tanggal: 2024-01-02  perbuatan: suka", indonesian: "2 Januari 2024. {x}.",
        english: "2 January 2024. {x}.",
        more: "variasi x status: calon \"Ia\" \"He\" | status: bakal \"Ia\" \"She\""), count: 2)
    #expect(SampleBanks.codes(text) == ["B047 9:13"])
  }
}
