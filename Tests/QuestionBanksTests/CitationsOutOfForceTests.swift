import QuestionBanks
import Testing

@Suite struct CitationsOutOfForceTests {
  private func text(_ story: String, _ day: String, _ words: (String, String), more: String = "")
    -> String
  {
    SampleBanks.text(
      SampleBanks.item(
        facts: "tanggal: \(day)  perbuatan: suka  status: calon",
        indonesian: "\(words.0). \(story)", english: "\(words.1). \(story)", more: more))
  }

  @Test func `an instrument may be named from its first day to its last`() {
    let last = ("31 Desember 2019", "31 December 2019")
    let first = ("1 Januari 2020", "1 January 2020")
    #expect(SampleBanks.codes(text("PP 1/2010.", "2019-12-31", last)) == [])
    #expect(SampleBanks.codes(text("PP 1/2010.", "2020-01-01", first)) == ["B052 9:13"])
    #expect(SampleBanks.codes(text("PP 1/2020.", "2019-12-31", last)) == ["B052 9:13"])
    #expect(SampleBanks.codes(text("PP 1/2020.", "2020-01-01", first)) == [])
  }

  @Test(arguments: ["PP 1/20101", "APP 1/2010", "pp 1/2010", "PP 1/201"])
  func `only the whole name names an instrument`(name: String) {
    let words = ("2 Januari 2024", "2 January 2024")
    #expect(SampleBanks.codes(text("Ini \(name).", "2024-01-02", words)) == [])
  }

  @Test func `the remedy tells how a story may say that something is not in force`() throws {
    let words = ("2 Januari 2024", "2 January 2024")
    let story = text("PP 1/2010 sudah dicabut.", "2024-01-02", words)
    let finding = try #require(SampleBanks.findings(story).first)
    #expect(
      finding.sentence.english
        == "item satu: the story names PP 1/2010, which is not in force since 2020-01-01")
    #expect(finding.remedy.english.hasSuffix("write: tidak_berlaku \"PP 1/2010\"."))
    let declared = text(
      "PP 1/2010 sudah dicabut.", "2024-01-02", words, more: "tidak_berlaku \"PP 1/2010\"")
    #expect(SampleBanks.codes(declared) == [])
  }

  @Test func `of two cases on two days, one in force is enough`() {
    let text = SampleBanks.text(
      SampleBanks.item(
        indonesian: "2 Januari 2024. Kasus B: 3 Mei 2019, PP 1/2010.",
        english: "2 January 2024. Case B: 3 May 2019, PP 1/2010.",
        asking: "tanya banding\n  lawan tanggal: 2019-05-03\n  pilihan otomatis 2"))
    #expect(SampleBanks.codes(text) == [])
  }
}
