import AskPhrasings
import Asking
import Testing

@Suite struct UnderstandingTests {
  private static let statements: [(String, Set<String>)] = [
    ("saya honorer, boleh like postingan paslon?", ["pelaku=ppnpn"]),
    ("apakah PPPK boleh ikut kampanye?", ["pelaku=pppk"]),
    ("saya bukan PNS, boleh ikut kampanye?", []),
    ("saya ajak honorer ikut kampanye", []),
    ("like unggahan bakal calon bupati", ["status_calon=bakal_calon", "pemilihan=pilkada"]),
    ("like unggahan calon yang sudah ditetapkan KPU", ["status_calon=calon"]),
    ("like unggahan paslon", []),
    ("suami saya nyaleg, boleh saya temani kampanye?", ["hubungan=pasangan", "pemilihan=pileg"]),
    ("istri saya komen di akun paslon", ["keadaan=orang_lain"]),
    ("kepencet like di reels paslon terus saya unlike", ["keadaan=tidak_sengaja,ditarik"]),
    ("saya tidak pernah like postingan paslon", ["keadaan=tidak_dilakukan"]),
    ("boleh gak like postingan paslon", []),
    ("tidak boleh like postingan paslon ya?", []),
    ("saya batal ikut kampanye paslon", ["keadaan=tidak_dilakukan"]),
    ("atasan saya ikut kampanye paslon", ["keadaan=orang_lain"]),
    ("ikut kampanye paslon pakai kaos partai", ["cara_hadir=beratribut"]),
    ("like postingan paslon sambil naik mobil dinas", []),
    (
      "komentar di akun paslon lewat akun pribadi di luar jam kerja",
      ["akun=pribadi", "waktu=luar_jam_kerja"]
    ),
  ]

  @Test(arguments: statements)
  func `what is stated is understood, and nothing else`(question: String, facts: Set<String>) {
    let understanding = Shipped.understanding(of: question)
    #expect(understanding.statement(by: Shipped.vocabulary) == facts, "\(question)")
  }

  @Test func `a civil servant of no said kind may be any of them`() throws {
    let actor = try #require(Shipped.vocabulary.index(of: "pelaku"))
    let facts = Shipped.understanding(of: "apakah ASN boleh ikut kampanye?").facts
    #expect(facts[actor] == Shipped.vocabulary.groups.first { $0.id == "ASN" }?.values)
  }

  private static let severalActs: [(String, Set<String>)] = [
    ("saya pasang baliho caleg dan ikut kampanye", ["spanduk", "hadir_kampanye"]),
    ("saya follow akun paslon terus like fotonya", ["ikuti_akun", "suka"]),
    ("saya like foto paslon", ["suka"]),
  ]

  @Test(arguments: severalActs)
  func `several acts are told apart`(question: String, acts: Set<String>) {
    #expect(Set(Shipped.acts(in: question)) == acts)
  }

  @Test(arguments: [
    "gimana nih", "boleh ga sih", "saya like foto klub bola", "resep rendang", "cuti tahunan", "",
    "😀😀😀", String(repeating: "kampanye ", count: 500) + "imunisasi",
  ])
  func `what is vague or no act names none, or none surely`(question: String) {
    let best = Shipped.understanding(of: question).acts.first?.score ?? 0
    #expect(question.count > 100 || best == 0, "\(question)")
  }

  /// Any line that can be typed is understood somehow, without a crash.
  @Test(arguments: UInt64(0)..<40)
  func `any text can be asked`(seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ bound: UInt32) -> UInt32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt32(truncatingIfNeeded: state >> 33) % bound
    }
    let words = [
      "like", "paslon", "tidak", "2", "kemarin", "nge-", "dan", "mei", "99", "yang", "lalu",
    ]
    for _ in 0..<25 {
      var text = ""
      for _ in 0..<next(30) {
        let scalar = Unicode.Scalar(next(0x2FFF)) ?? " "
        text += next(2) == 0 ? String(scalar) : words[Int(next(UInt32(words.count)))] + " "
      }
      let understanding = Shipped.understanding(of: text)
      #expect(understanding.acts.allSatisfy { (1...1000).contains($0.score) }, "\(seed): \(text)")
    }
  }
}
