import Testing

@testable import Asking

@Suite struct WordTests {
  @Test(arguments: [
    ("LIKEEE dong!!!", ["like", "dong"]), ("bagi-bagi uang", ["bagi", "uang"]),
    ("foto2 sama teman2", ["foto", "sama", "teman"]), ("nakut2in warga", ["nakutin", "warga"]),
    ("nge-like, nge share", ["ngelike", "ngeshare"]), ("p3k", ["p3k"]), ("PPPK", ["pppk"]),
    ("a candidate’s post", ["a", "candidates", "post"]), ("2024-09-24", ["2024", "09", "24"]),
    ("", []), ("?!…", []),
  ])
  func `words lose case, signs, drawn-out letters and doubling`(text: String, words: [String]) {
    #expect(PlainWords(text).all == words)
  }

  private let stemmer = Stemmer(roots: [
    "ajak", "bagi", "hadir", "sebar", "tulis", "pakai", "kirim", "komentar", "like", "post", "vote",
    "party", "suka", "ikut", "tekan", "ancam", "kampanye", "pilih", "jawab", "ajar", "makan",
  ])

  @Test(arguments: [
    ("mengajak", "ajak"), ("diajaknya", "ajak"), ("membagikan", "bagi"), ("menghadiri", "hadir"),
    ("menyebarkan", "sebar"), ("menuliskannya", "tulis"), ("memakai", "pakai"),
    ("mengirimkan", "kirim"), ("mengomentari", "komentar"), ("berkampanye", "kampanye"),
    ("menyukai", "suka"), ("mengikuti", "ikut"), ("menekan", "tekan"), ("mengancam", "ancam"),
    ("pemilihan", "pilih"), ("terpilihlah", "pilih"), ("bagikanlah", "bagi"),
  ])
  func `standard affixes are taken off`(word: String, root: String) {
    #expect(stemmer.root(of: word) == root)
  }

  @Test(arguments: [
    ("ngajakin", "ajak"), ("nyebarin", "sebar"), ("ngelike", "like"), ("nulis", "tulis"),
    ("milih", "pilih"), ("kampanyene", "kampanye"), ("nyukain", "suka"),
    ("likes", "like"), ("liked", "like"), ("posting", "post"), ("parties", "party"),
    ("voting", "vote"),
  ])
  func `so are those of everyday speech, of Javanese and of English`(word: String, root: String) {
    #expect(stemmer.root(of: word) == root)
  }

  @Test(arguments: ["berapa", "sekarang", "kantor", "xyz", "di", ""])
  func `a word without a known root has none`(word: String) {
    #expect(stemmer.root(of: word) == nil)
  }

  @Test(arguments: [
    ("kampnaye", "kampanye"), ("kampanyee", "kampanye"), ("komntar", "komentar"),
    ("balihoo", "baliho"), ("pasangn", "pasangan"),
  ])
  func `a slip of the finger is put right`(typed: String, word: String) {
    let spellings = Spellings(["kampanye", "komentar", "baliho", "pasangan", "partai", "antar"])
    #expect(spellings.nearest(to: typed) == word)
  }

  @Test(arguments: ["pantai", "anyar", "foto", "kompor", ""])
  func `another word is not taken for a slip`(typed: String) {
    let spellings = Spellings(["kampanye", "komentar", "baliho", "pasangan", "partai", "antar"])
    #expect(spellings.nearest(to: typed) == nil)
  }
}
