import Dialogue
import Testing
import Text

@Suite struct ConsoleWordsTests {
  @Test(arguments: [
    (1, "Sisa waktu 1 menit.", "1 minute left."), (5, "Sisa waktu 5 menit.", "5 minutes left."),
  ])
  func `the time left is a number and a word`(minutes: Int, indonesian: String, english: String) {
    #expect(ConsoleWords.timeLeft(minutes: minutes) == Bilingual(indonesian, english))
  }

  @Test(arguments: [
    (0, "“a”, “b”."), (1, "“a”, “b” and 1 more line."), (2, "“b” and 2 more lines."),
  ])
  func `what was dropped is named, and the rest counted`(more: Int, end: String) {
    #expect(ConsoleWords.dropped(["a", "b"], more: more).english.hasSuffix(end))
  }

  @Test func `progress is a word and a number`() {
    let progress = Progress(Bilingual("Memeriksa", "Checking"), done: 3, of: 20)
    #expect(progress.sentence == Bilingual("Memeriksa: 3 dari 20", "Checking: 3 of 20"))
  }

  @Test(arguments: Language.allCases)
  func `the question at the end of a page fits a narrow screen`(language: Language) {
    #expect(ConsoleWords.pagePrompt[language].columns < 40)
  }
}
