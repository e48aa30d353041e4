import QuestionBanks
import Testing

@Suite struct DifferingNumbersTests {
  @Test(arguments: [
    ("12.000 orang, 3 hari", "3 days, 12,000 people", true), ("3 hari", "three days", false),
    ("tiga hari", "three days", true), ("3 hari 3 malam", "3 days and nights", false),
    ("RT 05", "RT 5", true),
  ])
  func `numbers in digits agree, in any order`(
    indonesian: String, english: String, agrees: Bool
  ) {
    let text = SampleBanks.text(
      SampleBanks.item(
        indonesian: "2 Januari 2024. \(indonesian).", english: "2 January 2024. \(english)."))
    #expect(SampleBanks.codes(text) == (agrees ? [] : ["B048 10:13"]))
  }
}
