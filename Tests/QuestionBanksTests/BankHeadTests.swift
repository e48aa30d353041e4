import QuestionBanks
import Testing
import Text

@Suite struct BankHeadTests {
  private func head(_ files: String...) -> BankHead? { BankHead(in: files.map { Array($0.utf8) }) }

  @Test func `the head of every good bank is what reading it whole gives`() throws {
    for name in SampleBanks.files(in: "good") {
      let text = SampleBanks.text(of: "good/\(name)")
      let bank = try #require(SampleBanks.read(text).bank)
      let found = try #require(self.head(text), "\(name)")
      #expect(found.id == bank.id && found.title == bank.title)
      #expect(found.declaredCount == bank.declaredCount)
    }
  }

  @Test(arguments: [
    "bank uji \"Uji\" \"Test\"\n  jumlah 3", "\u{FEFF}bank uji \"Uji\" \"Test\"\n  jumlah 3\n",
    "# bank lain\nsoal x\n  narasi id \"bank \"\nbank uji \"Uji\" \"Test\"\n\n  jumlah 3\ntopik x",
    "bank uji \"Uji\" \"Test\"\r\n  # bank\r\n  jumlah 3\r\nsoal y\n  jumlah 4",
  ])
  func `it is found wherever it stands in a file`(text: String) {
    let head = self.head("soal x\n  fakta y", text)
    #expect(head?.id == "uji" && head?.title.english == "Test" && head?.declaredCount == 3)
  }

  @Test(arguments: [
    "", "\n", "bank", "bank ", "bank \"Uji\" \"Test\"\n  jumlah 3", "bank uji \"Uji\"\n  jumlah 3",
    "bank uji \"Uji\" \"Test\"", "bank uji \"Uji\" \"Test\"\n  jumlah tiga", "banks uji", " bank x",
  ])
  func `what is no head gives none`(text: String) {
    #expect(head(text) == nil)
  }
}
