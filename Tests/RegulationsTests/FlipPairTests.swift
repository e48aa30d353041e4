import Law
import Testing

/// Pairs of stories that differ in one fact and in the verdict.
@Suite struct FlipPairTests {
  static let cases: [(String, String)] = {
    let campaign = "status_calon=calon pemilihan=pilkada"
    let rally = "tanggal=2024-10-10 pelaku=pns perbuatan=hadir_kampanye \(campaign)"
    let spouse = "tanggal=2024-10-10 pelaku=pns perbuatan=dampingi_pasangan \(campaign)"
    let team = "pelaku=pns perbuatan=tim_kampanye"
    let favour = "perbuatan=keputusan_memihak"
    let party = "tanggal=2024-05-08 pelaku=pns perbuatan=anggota_partai"
    return [
      // Inviting staff to support a pair, before and after PP 94/2021.
      (
        "tanggal=2020-10-14 pelaku=pns perbuatan=kegiatan_memihak \(campaign)",
        "pelanggaran disiplin sedang"
      ),
      (
        "tanggal=2024-10-14 pelaku=pns perbuatan=kegiatan_memihak \(campaign)",
        "pelanggaran disiplin berat"
      ),
      // A copy of the ID card for an independent candidate.
      (
        "tanggal=2020-02-20 pelaku=pns perbuatan=dukung_ktp pemilihan=pilkada",
        "pelanggaran disiplin sedang"
      ),
      (
        "tanggal=2024-05-10 pelaku=pns perbuatan=dukung_ktp pemilihan=pilkada",
        "pelanggaran disiplin berat"
      ),
      // The spouse of a candidate, silent at a rally.
      ("\(spouse) hubungan=pasangan cltn=ya cara_hadir=pendengar", "boleh"),
      (
        "\(spouse) hubungan=pasangan cltn=tidak cara_hadir=pendengar",
        "pelanggaran kode_etik moral"
      ),
      ("\(spouse) hubungan=kerabat cltn=ya cara_hadir=pendengar", "diperdebatkan"),
      ("\(spouse) hubungan=kerabat cltn=ya cara_hadir=aktif", "pelanggaran disiplin berat"),
      // Resigning before or after the party card.
      ("\(party) pengunduran_diri=sudah", "boleh"),
      ("\(party) pengunduran_diri=belum", "pelanggaran administratif"),
      // A listener in plain clothes, with a party cap, by official car.
      ("\(rally) cara_hadir=pendengar", "diperdebatkan"),
      ("\(rally) cara_hadir=beratribut", "pelanggaran disiplin sedang"),
      ("\(rally) cara_hadir=berfasilitas", "pelanggaran disiplin berat"),
      // Guarding the rally, and joining the chants.
      ("\(rally) cara_hadir=bertugas", "boleh"),
      ("\(rally) cara_hadir=aktif", "pelanggaran disiplin berat"),
      // A camat, a staff member and a wali nagari favour a pair.
      ("tanggal=2024-10-10 pelaku=pns jabatan=pejabat \(favour) \(campaign)", "pelanggaran pidana"),
      (
        "tanggal=2024-10-10 pelaku=pns jabatan=pejabat \(favour) \(campaign)",
        "pelanggaran disiplin berat"
      ),
      (
        "tanggal=2024-10-10 pelaku=pns jabatan=pelaksana perbuatan=unggah_dukungan \(campaign)",
        "pelanggaran disiplin berat"
      ),
      ("tanggal=2024-10-10 pelaku=kepala_desa \(favour) \(campaign)", "pelanggaran pidana"),
      // A consultant before and after determination, and in a national election.
      (
        "tanggal=2024-08-15 \(team) status_calon=bakal_calon pemilihan=pilkada",
        "pelanggaran disiplin sedang"
      ),
      ("tanggal=2024-10-10 \(team) \(campaign)", "pelanggaran disiplin berat"),
      (
        "tanggal=2023-12-10 \(team) status_calon=calon pemilihan=pilpres", "pelanggaran pidana"
      ),
      // A decision that favours, before the campaign period.
      (
        "tanggal=2018-09-21 pelaku=pns \(favour) status_calon=calon pemilihan=pilpres",
        "tidak_diatur"
      ),
      (
        "tanggal=2023-11-20 pelaku=pns \(favour) status_calon=calon pemilihan=pilpres",
        "pelanggaran disiplin berat"
      ),
      // A police officer before and after the ruling of 14 November 2024.
      ("tanggal=2024-11-10 pelaku=polri \(favour) \(campaign)", "pelanggaran disiplin"),
      ("tanggal=2024-11-20 pelaku=polri \(favour) \(campaign)", "pelanggaran pidana"),
      // Policy explained with an assignment letter, in 2020.
      (
        "tanggal=2020-09-15 pelaku=pns perbuatan=narasumber_partai surat_tugas=ada "
          + "status_calon=bakal_calon pemilihan=pilkada", "boleh"
      ),
      // Criticism of policy is formulated nowhere, neither as a ban nor as a permission.
      ("tanggal=2020-10-14 pelaku=pns perbuatan=kritik", "tidak_diatur"),
      ("tanggal=2024-10-14 pelaku=pppk perbuatan=kritik", "tidak_diatur"),
    ]
  }()

  @Test(arguments: cases)
  func `one fact turns the verdict`(scenario: String, expected: String) throws {
    let verdict = try ShippedLaw.verdict(scenario)
    let expected = try #require(ExpectedVerdict(expected))
    #expect(expected.agrees(with: verdict), "\(verdict.ruling)")
  }
}
