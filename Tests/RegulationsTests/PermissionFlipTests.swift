import Law
import Testing

/// What is allowed, grey or contested, and the one move that turns it.
@Suite struct PermissionFlipTests {
  struct Flip: Sendable, CustomTestStringConvertible {
    let entry: String
    let number: Int
    /// The scenario that stands before the move, with what the law says of it.
    let facts: String
    let before: String
    let move: String
    let after: String
    var testDescription: String { "\(entry) \(number)" }

    init(_ entry: String, _ number: Int, _ facts: String, _ before: String, _ move: [String]) {
      self.entry = entry
      self.number = number
      self.facts = facts
      self.before = before
      self.move = move[0]
      after = move[1]
    }
  }

  /// The flips that no rule can show; the README says why.
  static let unshown = ["PER_KPPS 2"]

  static let flips: [Flip] = {
    let day = "tanggal=2024-10-10 pelaku=pns"
    let pair = "\(day) jabatan=pelaksana status_calon=calon pemilihan=pilkada"
    let rally = "\(pair) perbuatan=hadir_kampanye"
    let later = "tanggal=2026-03-02 pelaku=pns status_calon=bakal_calon pemilihan=pilkada"
    let spouse =
      "pelaku=pns perbuatan=dampingi_pasangan hubungan=pasangan cltn=ya pemilihan=pilkada"
    let nominee = "tanggal=2024-05-02 pelaku=pns status_calon=bakal_calon pemilihan=pilkada"
    let severe = "pelanggaran disiplin berat"
    return [
      Flip(
        "PER_HAK_PILIH", 1, "\(pair) perbuatan=gunakan_hak_pilih", "boleh",
        ["perbuatan=unggah_dukungan", severe]),
      Flip(
        "PER_KEYAKINAN", 1, "\(pair) perbuatan=pilihan_pribadi", "boleh",
        ["perbuatan=unggah_dukungan", severe]),
      Flip(
        "PER_BACA_VISI", 1, "\(pair) perbuatan=baca_program", "boleh", ["perbuatan=suka", severe]),
      Flip(
        "PER_BACA_VISI", 2, "\(pair) perbuatan=baca_program", "boleh",
        ["perbuatan=ikuti_akun", severe]),
      Flip(
        "PER_SOSIALISASI_KPU", 1, "\(later) perbuatan=sosialisasi_kpu", "boleh",
        ["perbuatan=ikut_kegiatan_bakal_calon", "pelanggaran kode_etik moral"]),
      Flip(
        "PER_SOSIALISASI_KPU", 2, "\(later) perbuatan=sosialisasi_kpu", "boleh",
        ["perbuatan=kegiatan_memihak", severe]),
      Flip(
        "PER_BAGI_INFO_KPU", 1, "\(pair) perbuatan=bagi_info_kpu", "boleh",
        ["perbuatan=komentar", severe]),
      Flip(
        "PER_BAGI_INFO_KPU", 2, "\(pair) perbuatan=bagi_info_kpu", "boleh",
        ["perbuatan=bagikan", severe]),
      Flip(
        "PER_KPPS", 1, "\(pair) perbuatan=petugas_pemilu", "boleh",
        ["perbuatan=tim_kampanye", severe]),
      Flip(
        "PER_HADIR_PASIF", 1, "\(rally) cara_hadir=pendengar", "diperdebatkan",
        ["cara_hadir=beratribut", "pelanggaran disiplin sedang"]),
      Flip(
        "PER_HADIR_PASIF", 2, "\(rally) cara_hadir=pendengar", "diperdebatkan",
        ["cara_hadir=aktif", severe]),
      Flip(
        "PER_HADIR_PASIF", 3, "\(rally) cara_hadir=pendengar", "diperdebatkan",
        ["cara_hadir=berfasilitas", severe]),
      Flip(
        "PER_HADIR_PASIF", 4, "\(rally) cara_hadir=pendengar", "diperdebatkan",
        ["cara_hadir=mengerahkan", severe]),
      Flip(
        "PER_TUGAS_RESMI", 1, "\(rally) cara_hadir=bertugas", "boleh",
        ["cara_hadir=aktif", severe]),
      Flip(
        "PER_TUGAS_RESMI", 2, "\(rally) cara_hadir=bertugas", "boleh",
        ["cara_hadir=pendengar", "diperdebatkan"]),
      Flip(
        "PER_NARASUMBER_TUGAS", 1,
        "tanggal=2020-09-15 pelaku=pns perbuatan=narasumber_partai surat_tugas=ada "
          + "status_calon=bakal_calon pemilihan=pilkada", "boleh",
        ["surat_tugas=tidak_ada", "pelanggaran kode_etik moral"]),
      Flip(
        "PER_DAMPINGI_PASANGAN", 1,
        "tanggal=2024-10-10 \(spouse) cara_hadir=pendengar status_calon=calon", "boleh",
        ["cltn=tidak", "pelanggaran kode_etik moral"]),
      Flip(
        "PER_DAMPINGI_PASANGAN", 2,
        "tanggal=2024-10-10 \(spouse) cara_hadir=pendengar status_calon=calon", "boleh",
        ["cara_hadir=aktif", severe]),
      Flip(
        "PER_DAMPINGI_PASANGAN", 3,
        "tanggal=2024-09-10 \(spouse) cara_hadir=pendengar status_calon=bakal_calon", "boleh",
        ["hubungan=kerabat", "pelanggaran kode_etik moral"]),
      Flip(
        "PER_FOTO_PASANGAN", 1, "\(pair) perbuatan=foto_pasangan", "boleh",
        ["perbuatan=pose_jari", severe]),
      Flip(
        "PER_FOTO_PASANGAN", 2, "\(pair) perbuatan=foto_pasangan", "boleh",
        ["perbuatan=unggah_dukungan", severe]),
      Flip(
        "PER_FOTO_KELUARGA", 1, "\(pair) perbuatan=foto_keluarga", "tidak_diatur",
        ["perbuatan=foto_calon", severe]),
      Flip(
        "PER_FOTO_KELUARGA", 2, "\(pair) perbuatan=foto_keluarga", "tidak_diatur",
        ["perbuatan=foto_calon", severe]),
      Flip(
        "PER_POSE_NETRAL", 1, "\(pair) perbuatan=pose_netral", "boleh",
        ["perbuatan=foto_calon", severe]),
      Flip(
        "PER_CLTN_PENDEKATAN", 1, "\(nominee) perbuatan=dekati_partai_diri cltn=ya", "boleh",
        ["cltn=tidak", "pelanggaran disiplin sedang"]),
      Flip(
        "PER_CLTN_PENDEKATAN", 2,
        "\(nominee) perbuatan=dekati_partai_diri cltn=ya pengunduran_diri=belum", "boleh",
        ["perbuatan=caleg_tanpa_mundur", "pelanggaran administratif"]),
      Flip(
        "PER_MUNDUR_DULU", 1,
        "tanggal=2024-05-08 pelaku=pns perbuatan=anggota_partai pengunduran_diri=sudah", "boleh",
        ["pengunduran_diri=belum", "pelanggaran administratif"]),
      Flip(
        "PER_MUNDUR_DULU", 2, "\(pair) perbuatan=calon_tanpa_mundur pengunduran_diri=sudah",
        "boleh", ["pengunduran_diri=belum", "pelanggaran administratif"]),
      Flip(
        "PER_LAYANAN_SAMA", 1, "\(pair) perbuatan=layani_setara", "boleh",
        ["perbuatan=keputusan_memihak", severe]),
      Flip(
        "PER_UNDANGAN_INSTANSI", 1, "\(pair) perbuatan=acara_resmi cara_hadir=aktif", "boleh",
        ["perbuatan=hadir_kampanye", severe]),
      Flip(
        "PER_UNDANGAN_INSTANSI", 2, "\(pair) perbuatan=acara_resmi", "boleh",
        ["perbuatan=kegiatan_memihak", severe]),
      Flip(
        "PER_LAPOR", 1, "\(pair) perbuatan=lapor", "boleh",
        ["perbuatan=hoaks", "pelanggaran disiplin"]),
      Flip(
        "PER_KRITIK", 1, "\(day) perbuatan=kritik", "tidak_diatur",
        ["perbuatan=ujaran_kebencian", "pelanggaran disiplin"]),
      Flip(
        "PER_KRITIK", 2, "\(pair) perbuatan=kritik", "tidak_diatur",
        ["perbuatan=kegiatan_memihak", severe]),
      Flip(
        "PER_KTP_DICATUT", 1, "\(pair) perbuatan=ktp_dicatut", "boleh",
        ["perbuatan=dukung_ktp", severe]),
      Flip(
        "PER_ANGGOTA_KELUARGA_POLITIK", 1, "\(pair) perbuatan=keluarga_partai", "boleh",
        ["perbuatan=spanduk", severe]),
    ]
  }()

  @Test(arguments: flips)
  func `one move turns what is allowed, grey or contested`(flip: Flip) throws {
    let law = ShippedLaw.base
    let scenario = try ShippedLaw.scenario(flip.facts)
    let before = try #require(ExpectedVerdict(flip.before))
    let after = try #require(ExpectedVerdict(flip.after))
    #expect(before.agrees(with: try law.verdict(on: scenario)))
    let pair = flip.move.split(separator: "=").map(String.init)
    let fact = try #require(law.vocabulary.index(of: pair[0]))
    let value = try #require(law.vocabulary.facts[fact].index(of: pair[1]))
    #expect(scenario.facts[fact] != nil, "the move changes a fact that was stated")
    let verdict = try law.verdict(on: scenario.with(fact, ValueSet(value)))
    #expect(after.agrees(with: verdict), "\(verdict.ruling)")
  }

  @Test func `every flip is shown as the README says, or explained`() {
    var told: Set<String> = []
    for (entry, count) in DossierIDs.permissions {
      let parts = DossierTable.parts(of: entry)
      #expect(parts.count == count, "\(entry)")
      for (index, part) in parts.enumerated() {
        let name = "\(entry) \(index + 1)"
        let move = Self.flips.first { $0.testDescription == name }?.move
        #expect(DossierTable.names(in: part).first == move, "\(name)")
        if move == nil { #expect(DossierTable.isExplained(part.drop { $0 != "-" }), "\(name)") }
        told.insert(name)
      }
    }
    #expect(told == Set(Self.flips.map(\.testDescription) + Self.unshown))
  }
}
