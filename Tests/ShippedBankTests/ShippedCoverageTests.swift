import Assessment
import BankCoverage
import Law
import QuestionBanks
import Testing

/// Whatever the articles behind this product name is asked at least once.
@Suite struct ShippedCoverageTests {
  private func isAsked(_ words: [String]) -> Bool {
    Shipped.items.contains { item in
      item.scenarios.contains { scenario in
        let stated = Shipped.law.vocabulary.words(of: scenario)
        return words.allSatisfy(stated.contains)
      }
    }
  }

  private static let coverage = BankCoverage(of: Shipped.keyed, by: Shipped.law)

  @Test func `every rule that may key an exam decides an item fit for exams`() {
    #expect(Self.coverage.keyingRules.whole > 80)
    #expect(Self.coverage.missingRules.map(\.rule.id) == [])
  }

  @Test func `every act whose verdict can turn has a pair of items that shows it`() {
    #expect(Self.coverage.pairedActs.whole > 30)
    #expect(Self.coverage.missingPairs.isEmpty)
  }

  @Test func `every boundary between two times of an act has items on both sides`() {
    #expect(Self.coverage.closedBoundaries.whole > 100)
    #expect(Self.coverage.missingBoundaries.isEmpty)
  }

  @Test func `every override is shown both where it wins and where it does not apply`() {
    #expect(Self.coverage.missingOverrides.isEmpty)
  }

  @Test func `there are 300 items and more, and every kind of question among them`() {
    #expect(Shipped.items.count >= 300)
    #expect(Set(Shipped.items.map(\.question.kind)) == Set(Question.Kind.allCases))
    #expect(Shipped.items.contains { $0.origin.step != nil })
  }

  @Test(arguments: [
    "suka", "komentar", "bagikan", "unggah_dukungan", "ikuti_akun", "gabung_grup", "foto_calon",
    "pose_jari", "hoaks", "ujaran_kebencian", "sebar_ujaran", "adakan_ujaran", "hadiri_ujaran",
    "setujui_ujaran", "hadir_acara_partai", "narasumber_partai", "dukung_ktp",
    "calon_tanpa_mundur", "caleg_tanpa_mundur", "keputusan_memihak", "anggota_partai",
    "kerahkan_pegawai", "dekati_partai_diri", "dekati_partai_orang_lain", "fasilitas_negara",
    "hadir_kampanye", "intimidasi", "politik_uang", "kritik", "sosialisasi_kpu",
    "kegiatan_memihak", "tim_kampanye", "spanduk", "biarkan_pelanggaran", "dampingi_pasangan",
  ])
  func `every act that the articles name is asked`(act: String) {
    #expect(isAsked(["perbuatan=\(act)"]))
  }

  @Test(arguments: ["pns", "cpns", "pppk", "ppnpn", "kepala_desa", "perangkat_desa", "polri"])
  func `every kind of actor is asked about`(actor: String) {
    #expect(isAsked(["pelaku=\(actor)"]))
  }

  @Test(arguments: [
    ["perbuatan=hadir_kampanye", "jabatan=pejabat", "cara_hadir=aktif"],
    ["perbuatan=hadir_kampanye", "pelaku=kepala_desa"],
    ["perbuatan=suka", "status_calon=calon"], ["perbuatan=suka", "status_calon=bakal_calon"],
    ["perbuatan=dampingi_pasangan", "cltn=ya"], ["perbuatan=dampingi_pasangan", "cltn=tidak"],
  ])
  func `camat, wali nagari and both sides of the main flips are asked`(words: [String]) {
    #expect(isAsked(words))
  }

  @Test(arguments: [
    "disiplin.sedang.pp94-s1.pp94-s2.pp94-s3", "administratif.desa-1.desa-2",
    "disiplin.berat.pp94-b1.pp94-b2.pp94-b3", "kode_etik.moral.pp42-terbuka.pp42-tertutup",
    "administratif.ptdh", "disiplin.sedang.pp53-s1.pp53-s2.pp53-s3",
  ])
  func `every form of sanction that the articles name can be chosen`(option: String) {
    #expect(Shipped.keyed.contains { $0.options.contains { $0.id == option } })
  }
}
