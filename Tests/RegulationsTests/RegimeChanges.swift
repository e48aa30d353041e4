import Testing

/// Days on which the rules change, each with a scenario that shows it.
enum RegimeChanges {
  struct Change: Sendable, CustomTestStringConvertible {
    let firstDay: String
    let facts: String
    /// The ids of the rules that stand on the day before.
    let before: [String]
    /// The ids of the rules that stand on the day itself.
    let after: [String]
    var testDescription: String { "\(firstDay) \(facts)" }
  }

  static let all = [
    Change(
      firstDay: "2014-01-15",
      facts: "pelaku=pns perbuatan=anggota_partai pengunduran_diri=belum",
      before: [], after: ["uu5-2014.87.4.c"]),
    Change(
      firstDay: "2014-01-15",
      facts: "pelaku=kepala_desa perbuatan=tim_kampanye",
      before: [], after: ["uu6-2014.29"]),
    Change(
      firstDay: "2016-07-01",
      facts: "pelaku=pns jabatan=pejabat perbuatan=keputusan_memihak "
        + "masa=setelah_kampanye status_calon=calon pemilihan=pilkada",
      before: [], after: ["uu10-2016.188"]),
    Change(
      firstDay: "2016-07-01",
      facts: "pelaku=peserta_pemilu perbuatan=libatkan_asn status_calon=calon "
        + "pemilihan=pilkada",
      before: [], after: ["uu10-2016.189"]),
    Change(
      firstDay: "2017-08-16",
      facts: "pelaku=pns perbuatan=tim_kampanye status_calon=calon pemilihan=pilpres",
      before: ["pp53-2010.4.12.a"], after: ["pp53-2010.4.12.a", "uu7-2017.494"]),
    Change(
      firstDay: "2017-08-16",
      facts: "pelaku=peserta_pemilu perbuatan=libatkan_asn status_calon=calon "
        + "pemilihan=pileg",
      before: [], after: ["uu7-2017.493"]),
    Change(
      firstDay: "2017-12-27",
      facts: "pelaku=pns perbuatan=suka status_calon=bakal_calon pemilihan=pilkada",
      before: [], after: ["b71-2017.medsos"]),
    Change(
      firstDay: "2018-02-02",
      facts: "pelaku=pns perbuatan=dampingi_pasangan hubungan=pasangan cltn=tidak "
        + "cara_hadir=pendengar status_calon=bakal_calon pemilihan=pilkada",
      before: [], after: ["b36-2018.tanpa-cltn"]),
    Change(
      firstDay: "2018-05-18",
      facts: "pelaku=pns perbuatan=sebar_ujaran",
      before: [], after: ["se-bkn-2018.3"]),
    Change(
      firstDay: "2018-05-31",
      facts: "pelaku=pns perbuatan=gunakan_hak_pilih",
      before: [], after: ["boleh.hak-pilih"]),
    Change(
      firstDay: "2018-09-23",
      facts: "pelaku=pns perbuatan=petugas_pemilu",
      before: [], after: ["boleh.petugas"]),
    Change(
      firstDay: "2018-11-28",
      facts: "pelaku=pppk perbuatan=sebar_ujaran",
      before: [], after: ["se-bkn-2018.3.pppk"]),
    Change(
      firstDay: "2019-03-26",
      facts: "pelaku=pns perbuatan=caleg_tanpa_mundur pengunduran_diri=belum",
      before: ["uu5-2014.87.4.c"], after: ["b94-2019.tidak-mundur", "uu5-2014.87.4.c"]),
    Change(
      firstDay: "2019-03-26",
      facts: "pelaku=pns perbuatan=caleg_tanpa_mundur pengunduran_diri=sudah",
      before: [], after: ["b94-2019.mundur"]),
    Change(
      firstDay: "2019-03-31",
      facts: "pelaku=pns perbuatan=baca_program",
      before: [], after: ["boleh.program"]),
    Change(
      firstDay: "2020-01-01",
      facts: "pelaku=pns perbuatan=dampingi_pasangan hubungan=pasangan cltn=tidak "
        + "cara_hadir=pendengar status_calon=bakal_calon pemilihan=pilkada",
      before: ["b36-2018.tanpa-cltn"], after: []),
    Change(
      firstDay: "2020-01-01",
      facts: "pelaku=pns perbuatan=caleg_tanpa_mundur pengunduran_diri=belum",
      before: ["b94-2019.tidak-mundur", "uu5-2014.87.4.c"], after: ["uu5-2014.87.4.c"]),
    Change(
      firstDay: "2020-09-10",
      facts: "pelaku=pns perbuatan=suka status_calon=bakal_calon pemilihan=pilkada",
      before: ["b71-2017.medsos"], after: ["skb-2020.medsos"]),
    Change(
      firstDay: "2020-09-10",
      facts: "pelaku=pns perbuatan=spanduk status_calon=bakal_calon pemilihan=pileg",
      before: ["b71-2017.spanduk"], after: []),
    Change(
      firstDay: "2020-09-10",
      facts: "pelaku=pejabat_negara perbuatan=abaikan_rekomendasi pemilihan=pilkada",
      before: [], after: ["skb-2020.tidak-tindak"]),
    Change(
      firstDay: "2020-09-30",
      facts: "pelaku=pns perbuatan=bagikan status_calon=bakal_calon pemilihan=pilkada",
      before: ["skb-2020.medsos"], after: ["se-kasn-b2708-2020.medsos", "skb-2020.medsos"]),
    Change(
      firstDay: "2020-12-31",
      facts: "pelaku=pns perbuatan=pilihan_pribadi",
      before: [], after: ["boleh.pilihan"]),
    Change(
      firstDay: "2021-01-01",
      facts: "pelaku=pns perbuatan=bagikan status_calon=bakal_calon pemilihan=pilkada",
      before: ["se-kasn-b2708-2020.medsos", "skb-2020.medsos"], after: ["skb-2020.medsos"]),
    Change(
      firstDay: "2021-08-31",
      facts: "pelaku=pns perbuatan=kegiatan_memihak status_calon=bakal_calon "
        + "pemilihan=pilkada",
      before: ["pp53-2010.4.15.d", "skb-2020.kegiatan"], after: ["pp94-2021.5.n.6"]),
    Change(
      firstDay: "2021-08-31",
      facts: "pelaku=pns perbuatan=kerahkan_pegawai status_calon=calon pemilihan=pilpres",
      before: ["pp53-2010.4.12.c"], after: ["pp94-2021.5.n.3"]),
    Change(
      firstDay: "2021-08-31",
      facts: "pelaku=cpns perbuatan=dukung_ktp status_calon=bakal_calon pemilihan=dpd",
      before: ["pp53-2010.4.14"], after: ["pp94-2021.5.n.7"]),
    Change(
      firstDay: "2021-08-31",
      facts: "pelaku=pns perbuatan=sebar_ujaran",
      before: ["se-bkn-2018.3"], after: ["pp94-2021.3.ujaran"]),
    Change(
      firstDay: "2021-08-31",
      facts: "pelaku=pns perbuatan=biarkan_pelanggaran",
      before: ["pp53-2010.21"], after: ["pp94-2021.28"]),
    Change(
      firstDay: "2022-09-14",
      facts: "pelaku=pejabat_negara perbuatan=abaikan_rekomendasi pemilihan=pilkada",
      before: ["skb-2020.tidak-tindak"],
      after: ["perpres116-2022.tidak-tindak", "skb-2020.tidak-tindak"]),
    Change(
      firstDay: "2022-09-22",
      facts: "pelaku=pejabat_negara perbuatan=abaikan_rekomendasi pemilihan=pilkada",
      before: ["perpres116-2022.tidak-tindak", "skb-2020.tidak-tindak"],
      after: ["perpres116-2022.tidak-tindak"]),
    Change(
      firstDay: "2022-09-22",
      facts: "pelaku=pns perbuatan=suka status_calon=bakal_calon pemilihan=pilkada",
      before: ["skb-2020.medsos"], after: ["skb-2022.etik.4"]),
    Change(
      firstDay: "2022-09-22",
      facts: "pelaku=pns perbuatan=spanduk status_calon=calon pemilihan=pilkada",
      before: [], after: ["skb-2022.disiplin.1"]),
    Change(
      firstDay: "2022-09-22",
      facts: "pelaku=pns perbuatan=hadir_kampanye cara_hadir=aktif status_calon=calon "
        + "pemilihan=pilkada",
      before: ["pp94-2021.5.n.1.aktif"], after: ["skb-2022.disiplin.4"]),
    Change(
      firstDay: "2023-01-03",
      facts: "pelaku=ppnpn perbuatan=spanduk status_calon=calon pemilihan=pileg",
      before: [], after: ["se-1-2023.daftar"]),
    Change(
      firstDay: "2023-07-20",
      facts: "pelaku=pns perbuatan=anggota_partai pengunduran_diri=sudah",
      before: [], after: ["se-kasn-6-2023.mundur"]),
    Change(
      firstDay: "2023-07-20",
      facts: "pelaku=pppk perbuatan=caleg_tanpa_mundur pengunduran_diri=belum",
      before: [], after: ["se-kasn-6-2023.tidak-mundur"]),
    Change(
      firstDay: "2023-09-29",
      facts: "pelaku=pns perbuatan=dampingi_pasangan hubungan=pasangan cltn=ya "
        + "cara_hadir=pendengar status_calon=bakal_calon pemilihan=pileg",
      before: [], after: ["se-18-2023.boleh"]),
    Change(
      firstDay: "2023-09-29",
      facts: "pelaku=pns perbuatan=dampingi_pasangan hubungan=pasangan cltn=ya "
        + "cara_hadir=aktif status_calon=bakal_calon pemilihan=pileg",
      before: [], after: ["se-18-2023.aktif"]),
    Change(
      firstDay: "2023-10-31",
      facts: "pelaku=pppk perbuatan=anggota_partai pengunduran_diri=belum",
      before: ["pp49-2018.53.3.c", "skb-2022.disiplin.5.pppk"], after: ["uu20-2023.52.3.j"]),
    Change(
      firstDay: "2023-10-31",
      facts: "pelaku=pns perbuatan=anggota_partai pengunduran_diri=belum",
      before: ["skb-2022.disiplin.5", "uu5-2014.87.4.c"],
      after: ["skb-2022.disiplin.5", "uu20-2023.52.3.j"]),
    Change(
      firstDay: "2023-10-31",
      facts: "pelaku=pns perbuatan=calon_tanpa_mundur pengunduran_diri=belum "
        + "status_calon=calon pemilihan=pilkada",
      before: ["uu10-2016.7.2.t"], after: ["uu10-2016.7.2.t", "uu20-2023.56"]),
    Change(
      firstDay: "2023-11-21",
      facts: "pelaku=pns perbuatan=pose_netral",
      before: [], after: ["boleh.pose"]),
    Change(
      firstDay: "2024-05-31",
      facts: "pelaku=pns perbuatan=lapor",
      before: [], after: ["boleh.lapor"]),
    Change(
      firstDay: "2024-09-30",
      facts: "pelaku=pns perbuatan=sosialisasi_kpu",
      before: [], after: ["boleh.sosialisasi"]),
    Change(
      firstDay: "2024-11-14",
      facts: "pelaku=polri perbuatan=keputusan_memihak status_calon=calon "
        + "pemilihan=pilkada",
      before: ["uu2-2002.28"], after: ["mk136-2024.188", "uu2-2002.28"]),
    Change(
      firstDay: "2024-11-14",
      facts: "pelaku=pejabat_daerah perbuatan=keputusan_memihak status_calon=calon "
        + "pemilihan=pilkada",
      before: ["uu10-2016.71.pejabat-daerah"], after: ["mk136-2024.188"]),
  ]
}
