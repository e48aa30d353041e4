import Asking
import Law
import Testing

@Suite struct ActMatcherTests {
  @Test(arguments: [
    ("saya klik suka di reels calon wali kota, gimana?", "suka"),
    ("kalo aku LIKEEE postingan paslon gmn", "suka"), ("boleh kasih jempoll ga?", "suka"),
    ("boleh selfie bareng paslon?", "foto_calon"), ("pasang balihoo di rumah", "spanduk"),
    ("may I put up a banner?", "spanduk"), ("ngajakin tetangga nyoblos paslon", "kegiatan_memihak"),
    ("aku melu kampanye calon bupati", "hadir_kampanye"),
    ("nge-like hinaan agama", "setujui_ujaran"),
    ("abdi dugi ka acara partai", "hadir_acara_partai"),
    ("nyaleg tapi masih PNS", "caleg_tanpa_mundur"),
  ])
  func `everyday words find their act first`(question: String, act: String) {
    #expect(Shipped.acts(in: question).first == act)
  }

  @Test(arguments: [
    "makan siang di kantin", "", "???", "jam berapa sekarang", "kasih love buat kucing saya",
    "pasang baliho jualan rumah", "calon mertua datang", "kampanye anti narkoba di sekolah",
    "milih baju", "foto di pantai",
  ])
  func `what is no act finds none`(question: String) {
    #expect(Shipped.acts(in: question).isEmpty)
  }

  @Test func `the words that speak for an act are told as they were typed`() throws {
    let matches = ActMatcher(Shipped.vocabulary).matches(in: "eh saya Klik Suka di reels-nya calon")
    let best = try #require(matches.first)
    #expect(best.matched == ["klik suka", "reels", "calon"])
    #expect(matches.map(\.score) == matches.map(\.score).sorted(by: >))
  }
}
