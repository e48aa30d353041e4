import QuestionBanks
import Testing

@Suite struct UntoldDaysTests {
  @Test(arguments: [
    ("2 Januari 2024", "2 January 2024", []), ("2024-01-02", "2 January 2024", ["B045 9:13"]),
    ("2 Januari 2024", "January 2, 2024", ["B045 10:13"]),
    ("12 Januari 2024", "2 January 2024", ["B045 9:13"]),
    ("2 Januari 20245", "2 January 2024", ["B045 9:13"]),
  ])
  func `the day is told in words in both languages`(
    indonesian: String, english: String, expected: [String]
  ) {
    let text = SampleBanks.text(SampleBanks.item(indonesian: indonesian, english: english))
    #expect(SampleBanks.codes(text).filter { $0.hasPrefix("B045") } == expected)
  }

  @Test func `the day of a case to be ordered may stand in its label`() {
    func text(_ label: String) -> String {
      SampleBanks.text(
        SampleBanks.item(
          asking: """
            tanya urut
              kasus tanggal: 2019-05-06 "\(label)" "6 May 2019"
              kasus status: calon "Calon" "Candidate"
              kasus status: bakal "Bakal calon" "Prospective candidate"
            """))
    }
    #expect(SampleBanks.codes(text("6 Mei 2019")) == [])
    #expect(SampleBanks.findings(text("Dahulu")).map(\.code) == ["B045", "B048"])
  }

  @Test(arguments: [("6 Februari", []), ("Februari", ["B045", "B048"])])
  func `of a further case in the same year the year need not be told`(
    label: String, expected: [String]
  ) {
    let text = SampleBanks.text(
      SampleBanks.item(
        asking: """
          tanya urut
            kasus tanggal: 2024-02-06 perbuatan: unggah "\(label)" "6 February"
            kasus status: calon "Calon" "Candidate"
            kasus status: bakal "Bakal calon" "Prospective candidate"
          """))
    #expect(SampleBanks.findings(text).map(\.code) == expected)
  }

  @Test func `a claim about another day needs no word in the story`() {
    let text = SampleBanks.text(
      SampleBanks.item(
        asking: """
          tanya klaim 1
            klaim boleh: dilarang
            klaim boleh: boleh
            klaim tingkat: disiplin.berat bila tanggal: 2019-05-06
          """))
    #expect(SampleBanks.codes(text) == [])
  }
}
