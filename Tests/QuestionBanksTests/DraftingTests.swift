import Assessment
import Dates
import Law
import QuestionBanks
import Testing
import Text

@Suite struct DraftingTests {
  private func law() throws -> RuleBase { SampleBanks.law }

  private func scenario(_ words: String) throws -> Scenario {
    try law().vocabulary.scenario(words.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("tanggal=2024-01-01 perbuatan=suka status=calon", "boleh kelas tingkat sanksi pasal penentu"),
    ("tanggal=2024-01-01 perbuatan=hadir", "boleh"), ("tanggal=2024-01-01 perbuatan=suka", ""),
    ("tanggal=2009-01-01 perbuatan=suka", ""),
  ])
  func `only what the law settles is offered to ask`(words: String, kinds: String) throws {
    let asked = NewItem.Asked.settled(on: try scenario(words), by: try law())
    #expect(asked.map(\.question.rawValue).joined(separator: " ") == kinds)
  }

  @Test func `what is not asked for is not offered`() throws {
    let scenario = try scenario("tanggal=2024-01-01 perbuatan=suka status=calon")
    let asked = NewItem.Asked.settled(among: [.level], on: scenario, by: try law())
    #expect(asked.map(\.question) == [.level])
  }

  @Test func `the options of boleh hold the key, whatever it is`() throws {
    for words in ["perbuatan=suka status=calon", "perbuatan=hadir", "perbuatan=lapor"] {
      let scenario = try scenario("tanggal=2024-01-01 \(words)")
      let asked = try #require(
        NewItem.Asked.settled(among: [.permission], on: scenario, by: try law())
          .first { _ in true })
      #expect(asked.options == "boleh | dilarang | diperdebatkan")
    }
  }

  @Test func `an item is written in canonical text and read back as it was meant`() throws {
    let law = try law()
    let scenario = try scenario("tanggal=2024-01-01 perbuatan=suka status=calon akun=pribadi|dinas")
    let asked = try #require(
      NewItem.Asked.settled(on: scenario, by: law).first { $0.question == .level })
    let topic = try #require(Topic(label: Bilingual("Media sosial", "Social media")))
    var bank = NewBank(name: "uji", title: Bilingual("Uji \"coba\"", "Test \\ trial"), topic: topic)
    bank.items = [
      NewItem(
        id: "uji-01", topic: topic.id, scenario: scenario,
        story: Bilingual("1 Januari 2024. Kata \"ya\".", "1 January 2024. The word \"yes\"."),
        asked: asked, remarks: ["konsep"])
    ]
    let files = bank.files(in: law.vocabulary)
    for file in files {
      let again = BankFormatter(file.text, file: file.name, vocabulary: law.vocabulary)
      #expect(again.text == file.text)
    }
    let read = try #require(BankReader(files, law: law).bank)
    #expect(read.title == bank.title && read.topics == [topic])
    #expect(read.items.map(\.scenario) == [scenario])
    #expect(read.items.map(\.story) == [bank.items[0].story])
    #expect(BankProver(read, law: law).keyed != nil)
  }

  @Test func `a skeleton tells every fact in both languages, the date first`() throws {
    let scenario = try scenario("tanggal=2024-03-01 perbuatan=suka status=calon akun=pribadi|dinas")
    #expect(
      try law().vocabulary.skeleton(of: scenario)
        == Bilingual(
          "1 Maret 2024. Perbuatan: suka. Status: calon. Akun: pribadi atau dinas.",
          "1 March 2024. Act: like. Status: candidate. Account: private or official."))
  }

  @Test(arguments: [
    ("Media sosial", "media-sosial"), ("  Kampanye & APK 2024! ", "kampanye-apk-2024"),
    ("選挙", nil), ("", nil),
  ])
  func `a topic's id is made of its words`(label: String, id: String?) {
    #expect(Topic(label: Bilingual(label, "x"))?.id == id)
  }
}
