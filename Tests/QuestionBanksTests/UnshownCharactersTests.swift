import QuestionBanks
import Testing

@Suite struct UnshownCharactersTests {
  @Test(arguments: ["\u{200B}", "\u{AD}", "\u{2028}", "\u{FEFF}", "\u{200E}"])
  func `characters that nobody sees are refused`(character: String) {
    let text = SampleBanks.text(SampleBanks.item(english: "2 January 2024. A\(character)b."))
    #expect(SampleBanks.codes(text) == ["B050 10:13"])
  }

  @Test(arguments: ["é", "“", "–", "…", "→", "😀", "’"])
  func `what is seen is not`(character: String) {
    let text = SampleBanks.text(SampleBanks.item(english: "2 January 2024. A\(character)b."))
    #expect(SampleBanks.codes(text) == [])
  }
}
