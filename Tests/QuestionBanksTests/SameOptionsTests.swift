import QuestionBanks
import Testing

@Suite struct SameOptionsTests {
  @Test(arguments: [
    ("1 tahun | 12 bulan | 6 bulan", true), ("1 tahun | 11 bulan | 6 bulan", false),
  ])
  func `amounts are compared by what they mean`(options: String, isSame: Bool) {
    let text = SampleBanks.text(
      SampleBanks.item(asking: "tanya ketentuan sanksi.tunda\n  pilihan \(options)"))
    #expect(SampleBanks.codes(text) == (isSame ? ["B006 12:3"] : []))
  }

  @Test(arguments: [("Itu", "This", true), ("Ini", "That", true), ("Ini", "This", false)])
  func `two labels that read the same in one language are refused`(
    indonesian: String, english: String, isSame: Bool
  ) {
    let text = SampleBanks.text(
      SampleBanks.item(
        asking: """
          tanya urut
            kasus status: calon "Itu" "That"
            kasus status: bakal "\(indonesian)" "\(english)"
            kasus perbuatan: unggah "Unggah" "Posting"
          """))
    #expect(SampleBanks.codes(text) == (isSame ? ["B006 11:3"] : []))
  }
}
