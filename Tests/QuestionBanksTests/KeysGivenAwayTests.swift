import QuestionBanks
import Testing

@Suite struct KeysGivenAwayTests {
  @Test(arguments: [
    ("tanya tingkat\n  pilihan otomatis 3", true), ("tanya pasal\n  pilihan otomatis 3", false),
    ("tanya ketentuan lapor.tenggat\n  pilihan otomatis 3", false),
  ])
  func `a level is not named where it is asked for`(asking: String, givesAway: Bool) {
    let text = SampleBanks.text(
      SampleBanks.item(indonesian: "2 Januari 2024. Disiplin Berat, katanya.", asking: asking))
    #expect(SampleBanks.codes(text) == (givesAway ? ["B060 9:13"] : []))
  }
}
