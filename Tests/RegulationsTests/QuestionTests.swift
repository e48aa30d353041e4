import Asking
import Law
import Testing

/// Whether everyday questions find their act by the shipped vocabulary.
@Suite struct QuestionTests {
  private static let acts = ShippedLaw.base.vocabulary[Vocabulary.act]?.values ?? []
  private let matcher = ActMatcher(ShippedLaw.base.vocabulary)

  private func act(of question: String) -> String? {
    matcher.matches(in: question).first.map { Self.acts[$0.act].id }
  }

  @Test(arguments: acts.map(\.id))
  func `what an act is called, in either language, finds that act first`(id: String) throws {
    let value = try #require(Self.acts.first { $0.id == id })
    for phrase in [value.label.indonesian, value.label.english] {
      #expect(act(of: phrase) == id, "\(phrase)")
    }
  }

  @Test(arguments: [
    ("bolehkah saya like postingan paslon?", "suka"),
    ("kemarin saya kasih jempol di status calon bupati", "suka"),
    ("saya share postingan calon bupati di grup WA", "bagikan"),
    ("selfie bareng paslon gimana?", "foto_calon"),
    ("kalau suami saya nyaleg apa boleh saya ikut kampanye", "dampingi_pasangan"),
    ("boleh gak ASN nonton debat capres di rumah", "baca_program"),
    ("saya dapat amplop dari calon", "politik_uang"),
    ("kades ikut kampanye", "hadir_kampanye"),
    ("PNS punya kartu partai", "anggota_partai"),
    ("setor KTP buat calon independen", "dukung_ktp"),
    ("apakah boleh kritik pemerintah", "kritik"),
    ("nyoblos di TPS boleh kan", "gunakan_hak_pilih"),
    ("may I like a candidate's post", "suka"),
    ("can I put up a banner at home", "spanduk"),
    ("my wife is a candidate, may I come along", "dampingi_pasangan"),
  ])
  func `an everyday question finds its act`(question: String, expected: String) {
    #expect(act(of: question) == expected)
  }
}
