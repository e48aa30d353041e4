/// The regime rows of the research, by act: row, first day, the day after the last or `-`, how sure
/// the sources are, and what the first block of the row must say.
enum DossierActs {
  static let rows = """
    ACT_SPANDUK 1 2017-12-27 2020-09-10 high kode_etik moral
    ACT_SPANDUK 2 2020-09-10 2022-09-22 low kode_etik moral
    ACT_SPANDUK 3 2022-09-22 - high kode_etik moral
    ACT_SPANDUK 4 2022-09-22 - high disiplin berat
    ACT_SOSIALISASI_MEDSOS 1 2017-12-27 2020-09-10 high kode_etik moral
    ACT_SOSIALISASI_MEDSOS 2 2020-09-10 2022-09-22 low kode_etik moral
    ACT_SOSIALISASI_MEDSOS 3 2010-06-06 2021-08-31 medium disiplin sedang
    ACT_SOSIALISASI_MEDSOS 4 2022-09-22 - high kode_etik moral
    ACT_SOSIALISASI_MEDSOS 5 2022-09-22 - high disiplin berat
    ACT_MEDSOS_REAKSI 1 2017-12-27 2020-09-10 high kode_etik moral
    ACT_MEDSOS_REAKSI 2 2020-09-01 2021-01-01 medium kode_etik moral
    ACT_MEDSOS_REAKSI 3 2010-06-06 2021-08-31 low disiplin sedang
    ACT_MEDSOS_REAKSI 4 2020-09-10 2022-09-22 low kode_etik moral
    ACT_MEDSOS_REAKSI 5 2022-09-22 - high kode_etik moral
    ACT_MEDSOS_REAKSI 6 2022-09-22 - high disiplin berat
    ACT_MEDSOS_FOLLOW 1 2022-09-22 - high kode_etik moral
    ACT_MEDSOS_FOLLOW 2 2022-09-22 - high disiplin berat
    ACT_HADIR_DEKLARASI_AKTIF 1 2017-12-27 2020-09-10 high kode_etik moral
    ACT_HADIR_DEKLARASI_AKTIF 2 2020-09-10 2022-09-22 low kode_etik moral
    ACT_HADIR_DEKLARASI_AKTIF 3 2010-06-06 2021-08-31 high disiplin sedang
    ACT_HADIR_DEKLARASI_AKTIF 4 2022-09-22 - high kode_etik moral
    ACT_HADIR_DEKLARASI_AKTIF 5 2022-09-22 - high disiplin berat
    ACT_HADIR_KAMPANYE_PASIF 1 2021-08-31 - medium diperdebatkan
    ACT_HADIR_KAMPANYE_PASIF 2 2010-06-06 2021-08-31 medium diperdebatkan
    ACT_FOTO_CALON 1 2017-12-27 2020-09-10 high kode_etik moral
    ACT_FOTO_CALON 2 2020-09-10 2022-09-22 low kode_etik moral
    ACT_FOTO_CALON 3 2010-06-06 2021-08-31 low disiplin sedang
    ACT_FOTO_CALON 4 2022-09-22 - high kode_etik moral
    ACT_FOTO_CALON 5 2022-09-22 - high disiplin berat
    ACT_POSE_JARI 1 2022-09-22 - low disiplin berat
    ACT_IKUT_KEGIATAN_BAKAL_CALON 1 2022-09-22 - high kode_etik moral
    ACT_HADIR_ACARA_PARPOL 1 2020-09-10 2022-09-22 low kode_etik moral
    ACT_HADIR_ACARA_PARPOL 2 2022-09-22 - medium kode_etik moral
    ACT_NARASUMBER_PARPOL 1 2017-12-27 2020-09-10 high kode_etik moral
    ACT_NARASUMBER_PARPOL 2 2020-09-10 2022-09-22 medium kode_etik moral
    ACT_NARASUMBER_PARPOL 3 2022-09-22 - low kode_etik moral
    ACT_PENDEKATAN_PARPOL_DIRI 1 2017-12-27 2020-09-10 high kode_etik moral
    ACT_PENDEKATAN_PARPOL_DIRI 2 2020-09-10 2022-09-22 low kode_etik moral
    ACT_PENDEKATAN_PARPOL_DIRI 3 2022-09-22 - high disiplin sedang
    ACT_PENDEKATAN_PARPOL_ORANG_LAIN 1 2017-12-27 2020-09-10 high kode_etik moral
    ACT_PENDEKATAN_PARPOL_ORANG_LAIN 2 2020-09-10 2022-09-22 low kode_etik moral
    ACT_PENDEKATAN_PARPOL_ORANG_LAIN 3 2022-09-22 - low disiplin
    ACT_DEKLARASI_DIRI 1 2017-12-27 2020-09-10 high kode_etik moral
    ACT_DEKLARASI_DIRI 2 2020-09-10 2022-09-22 low kode_etik moral
    ACT_DEKLARASI_DIRI 3 2022-09-22 - low disiplin sedang
    ACT_CALON_PILKADA_TANPA_MUNDUR 1 2016-07-01 - high administratif
    ACT_CALON_PILKADA_TANPA_MUNDUR 2 2023-10-31 - high administratif
    ACT_CALEG_TANPA_MUNDUR 1 2019-03-26 2020-01-01 high administratif
    ACT_CALEG_TANPA_MUNDUR 2 2023-07-20 - high administratif
    ACT_CALEG_TANPA_MUNDUR 3 2023-10-31 - high administratif
    ACT_ANGGOTA_PARPOL 1 2014-01-15 2023-10-31 high administratif
    ACT_ANGGOTA_PARPOL 2 2023-10-31 - high administratif
    ACT_ANGGOTA_PARPOL 3 2022-09-22 - high administratif
    ACT_KEGIATAN_KEBERPIHAKAN 1 2010-06-06 2021-08-31 high disiplin sedang
    ACT_KEGIATAN_KEBERPIHAKAN 2 2021-08-31 - high disiplin berat
    ACT_KEGIATAN_KEBERPIHAKAN 3 2020-09-10 2022-09-22 medium disiplin sedang
    ACT_KEGIATAN_KEBERPIHAKAN 4 2022-09-22 - high disiplin berat
    ACT_KEGIATAN_KEBERPIHAKAN 5 2017-08-16 - medium ketentuan
    ACT_TIM_SUKSES_SEBELUM 1 2022-09-22 - high disiplin sedang
    ACT_TIM_SUKSES_SESUDAH 1 2010-06-06 2021-08-31 high disiplin sedang
    ACT_TIM_SUKSES_SESUDAH 2 2022-09-22 - high disiplin berat
    ACT_TIM_SUKSES_SESUDAH 3 2017-08-16 - high pidana
    ACT_PESERTA_KAMPANYE_ATRIBUT 1 2010-06-06 2021-08-31 high disiplin sedang
    ACT_PESERTA_KAMPANYE_ATRIBUT 2 2010-06-06 2021-08-31 high disiplin sedang
    ACT_PESERTA_KAMPANYE_ATRIBUT 3 2021-08-31 - high disiplin sedang
    ACT_MENGERAHKAN_PNS 1 2010-06-06 2021-08-31 high disiplin sedang
    ACT_MENGERAHKAN_PNS 2 2021-08-31 - high disiplin berat
    ACT_FASILITAS_NEGARA 1 2010-06-06 2021-08-31 high disiplin berat
    ACT_FASILITAS_NEGARA 2 2021-08-31 - high disiplin berat
    ACT_FASILITAS_NEGARA 3 2017-08-16 - medium pidana
    ACT_KEPUTUSAN_MENGUNTUNGKAN 1 2010-06-06 2021-08-31 high disiplin berat
    ACT_KEPUTUSAN_MENGUNTUNGKAN 2 2021-08-31 - high disiplin berat
    ACT_KEPUTUSAN_MENGUNTUNGKAN 3 2022-09-22 - high disiplin berat
    ACT_KEPUTUSAN_MENGUNTUNGKAN 4 2016-07-01 - high pidana
    ACT_KEPUTUSAN_MENGUNTUNGKAN 5 2017-08-16 - medium pidana
    ACT_MUTASI_6_BULAN 1 2016-07-01 - medium pidana
    ACT_DUKUNGAN_KTP 1 2010-06-06 2021-08-31 high disiplin sedang
    ACT_DUKUNGAN_KTP 2 2021-08-31 - high disiplin berat
    ACT_DUKUNGAN_KTP 3 2020-09-10 2022-09-22 medium disiplin sedang
    ACT_DUKUNGAN_KTP 4 2022-09-22 - high disiplin berat
    ACT_KAMPANYE_PASANGAN_TANPA_CLTN 1 2018-02-02 2020-01-01 high kode_etik
    ACT_KAMPANYE_PASANGAN_TANPA_CLTN 2 2020-09-10 2022-09-22 low kode_etik moral
    ACT_KAMPANYE_PASANGAN_TANPA_CLTN 3 2022-09-22 - high kode_etik moral
    ACT_PASANGAN_AKTIF 1 2023-09-01 - high disiplin
    ACT_PASANGAN_AKTIF 2 2022-09-22 - medium disiplin berat
    ACT_KAMPANYE_ANAK 1 2022-09-22 - medium kode_etik moral
    ACT_KAMPANYE_ANAK 2 2022-09-22 - medium disiplin berat
    ACT_LAIN_SATGAS 1 2022-09-22 - high disiplin
    ACT_UJARAN_1 1 2018-05-18 - high disiplin berat
    ACT_UJARAN_1 2 2021-08-31 - low disiplin
    ACT_UJARAN_2 1 2018-05-18 - high disiplin berat
    ACT_UJARAN_2 2 2021-08-31 - low disiplin
    ACT_UJARAN_3 1 2018-05-18 - high disiplin berat
    ACT_UJARAN_3 2 2021-08-31 - low disiplin
    ACT_UJARAN_4 1 2018-05-18 - high disiplin berat
    ACT_UJARAN_4 2 2021-08-31 - low disiplin
    ACT_UJARAN_5 1 2018-05-18 - high disiplin
    ACT_UJARAN_5 2 2021-08-31 - low disiplin
    ACT_UJARAN_6 1 2018-05-18 - high disiplin
    ACT_UJARAN_6 2 2021-08-31 - low disiplin
    ACT_HOAKS 1 2010-06-06 2021-08-31 low disiplin
    ACT_HOAKS 2 2021-08-31 - low disiplin
    ACT_KRITIK_PEMERINTAH 1 2010-06-06 2021-08-31 medium ketentuan
    ACT_KRITIK_PEMERINTAH 2 2021-08-31 - medium ketentuan
    ACT_POLITIK_UANG 1 2016-07-01 - high pidana
    ACT_POLITIK_UANG 2 2017-08-16 - medium pidana
    ACT_POLITIK_UANG 3 2021-08-31 - medium disiplin berat
    ACT_INTIMIDASI 1 2021-08-31 - medium disiplin berat
    ACT_INTIMIDASI 2 2016-07-01 - medium pidana
    ACT_ATASAN_MEMBIARKAN 1 2010-06-06 2021-08-31 medium disiplin
    ACT_ATASAN_MEMBIARKAN 2 2021-08-31 - high disiplin
    ACT_PPK_TIDAK_TINDAK 1 2020-09-10 2022-09-22 high administratif
    ACT_PPK_TIDAK_TINDAK 2 2022-09-14 - high administratif
    ACT_CALON_MELIBATKAN_ASN 1 2017-08-16 - high pidana
    ACT_CALON_MELIBATKAN_ASN 2 2016-07-01 - high pidana
    ACT_PPNPN 1 2023-01-03 - high kontrak
    ACT_PPPK 1 2018-11-28 - medium ketentuan
    ACT_CPNS 1 2010-06-06 2021-08-31 high ketentuan
    ACT_CPNS 2 2021-08-31 - high ketentuan
    ACT_KEPALA_DESA 1 2017-08-16 - high pidana
    ACT_KEPALA_DESA 2 2016-07-01 - high pidana
    ACT_KEPALA_DESA 3 2014-01-15 - high administratif
    ACT_TNI_POLRI 1 2017-08-16 - high pidana
    ACT_TNI_POLRI 2 2024-11-14 - high pidana
    ACT_TNI_POLRI 3 2004-10-16 - medium disiplin
    ACT_TNI_POLRI 4 2002-01-08 - medium disiplin
    """
}
