import QuestionBanks
import Testing
import Text

@Suite struct LongWordsTests {
  @Test(arguments: [(34, []), (35, ["B051 9:13"])])
  func `a word must fit on a line of 40 columns`(length: Int, expected: [String]) {
    let word = String(repeating: "é", count: length)
    let text = SampleBanks.text(SampleBanks.item(indonesian: "2 Januari 2024. \(word) \(word)"))
    #expect(SampleBanks.codes(text) == expected)
    #expect(SampleBanks.findings(text).allSatisfy { $0.severity == .warning })
  }
}
