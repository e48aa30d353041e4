import QuestionBanks
import Testing

@Suite struct KeysOutOfForceTests {
  @Test(arguments: [("2024-01-02", ["B053 11:3"]), ("2020-01-01", ["B053 11:3"])])
  func `a basis that is repealed is told`(day: String, expected: [String]) {
    let words =
      day == "2024-01-02"
      ? ("2 Januari 2024", "2 January 2024") : ("1 Januari 2020", "1 January 2020")
    let text = SampleBanks.text(
      SampleBanks.item(
        facts: "tanggal: \(day)  perbuatan: foto", indonesian: words.0, english: words.1,
        asking: "tanya tingkat\n  pilihan otomatis 3"))
    #expect(SampleBanks.codes(text) == expected)
  }

  @Test func `a stipulation is asked only while it is in force`() {
    let asking = "tanya ketentuan lapor.lama\n  pilihan otomatis 3"
    func text(_ day: String, _ indonesian: String, _ english: String) -> String {
      SampleBanks.text(
        SampleBanks.item(
          facts: "tanggal: \(day)", indonesian: indonesian, english: english, asking: asking))
    }
    #expect(SampleBanks.codes(text("2019-12-31", "31 Desember 2019", "31 December 2019")) == [])
    #expect(
      SampleBanks.codes(text("2020-01-01", "1 Januari 2020", "1 January 2020")) == ["B025 7:3"])
  }
}
