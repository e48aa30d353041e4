import QuestionBanks
import Testing

@Suite struct UntranslatedTextsTests {
  @Test(arguments: [
    ("Seorang pegawai yang menekan tanda suka untuk calon.", true),
    ("An employee of the office “Yang Dan” presses like.", false),
    ("The dan presses like.", false),
  ])
  func `an English story with everyday Indonesian words is not translated`(
    english: String, isUntranslated: Bool
  ) {
    let text = SampleBanks.text(SampleBanks.item(english: "2 January 2024. \(english)"))
    #expect(SampleBanks.codes(text) == (isUntranslated ? ["B049 10:13"] : []))
  }

  @Test(arguments: [("Camat", false), ("Di kantor camat Sungai Lama", true)])
  func `a label may be the same name, not the same sentence`(label: String, isUntranslated: Bool) {
    let text = SampleBanks.text(
      SampleBanks.item(
        asking: """
          tanya urut
            kasus status: calon "\(label)" "\(label)"
            kasus status: bakal "Bakal" "Prospective"
            kasus perbuatan: unggah "Unggah" "Posting"
          """))
    #expect(SampleBanks.codes(text) == (isUntranslated ? ["B049 11:3"] : []))
  }
}
