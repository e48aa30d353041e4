import Asking
import Law
import Testing

@Suite struct ActMatcherTests {
  private func acts(_ question: String) throws -> [String] {
    let reader = LawReader([
      (
        "uji.aturan",
        """
        edisi 2026-01-01
        fakta perbuatan "Perbuatan" "Act"
          tanya "Apa?" "What?"
          nilai suka "menyukai unggahan calon" "liking a candidate's post"
            sebutan "klik suka"; "kasih jempol"; "like"
          nilai foto_calon "berfoto dengan calon" "a photo with a candidate"
            sebutan "selfie bareng paslon"; "foto bareng calon"
          nilai spanduk "memasang spanduk" "putting up a banner"
            sebutan "pasang baliho"; "tempel stiker calon"
        """
      )
    ])
    let law = try #require(reader.base, "\(reader.findings)")
    let values = law.vocabulary["perbuatan"]?.values ?? []
    return ActMatcher(law.vocabulary).matches(in: question).map { values[$0.act].id }
  }

  @Test(arguments: [
    ("saya klik suka di reels calon wali kota, gimana?", "suka"),
    ("kalo aku LIKEEE postingan paslon gmn", "suka"), ("boleh kasih jempoll ga?", "suka"),
    ("boleh selfie bareng paslon?", "foto_calon"), ("pasang balihoo di rumah", "spanduk"),
    ("may I put up a banner?", "spanduk"),
  ])
  func `everyday words find their act first`(question: String, act: String) throws {
    #expect(try acts(question).first == act)
  }

  @Test(arguments: ["makan siang di kantin", "", "???", "jam berapa sekarang"])
  func `what is no act finds none`(question: String) throws {
    #expect(try acts(question).isEmpty)
  }
}
