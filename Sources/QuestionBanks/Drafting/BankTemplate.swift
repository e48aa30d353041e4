/// A bank to begin with: a head, and one complete item for each common kind of question.
public enum BankTemplate {
  /// The files of a bank called `name`, which the built-in law settles as they stand.
  public static func files(of name: String) -> [(name: String, text: String)] {
    let parts = [head, choices, texts, cases, families].map { $0.replacing("NAMA", with: name) }
    return [
      (headFile(of: name), parts[0]),
      (itemFile, parts.dropFirst().joined(separator: "\n")),
    ]
  }

  /// Where the head of a bank called `name` stands.
  public static func headFile(of name: String) -> String { "\(name).soal" }

  /// Where its items stand.
  public static let itemFile = "butir.soal"

  private static let head = """
    # Kepala bank
    > Ganti kedua judul. Jumlah dihitung seperti yang dilihat peserta: setiap varian dan tahap satu.

    bank NAMA "Judul bank ini" "Title of this bank"
      bahasa id, en
      jumlah 19

    topik NAMA "Topik bank ini" "Topic of this bank"

    """

  private static let choices = #"""
    # Butir contoh, satu untuk setiap jenis pertanyaan
    > Ganti cerita dan faktanya dengan milik Anda. Hapus yang tidak dipakai, lalu sesuaikan jumlah.

    # Satu jawaban dipilih

    soal NAMA-boleh
      topik    NAMA
      fakta    tanggal: 2024-11-27  pelaku: pns  perbuatan: gunakan_hak_pilih  pemilihan: pilkada
      narasi   id "27 November 2024, pilkada. Seorang PNS penyuluh pertanian datang ke TPS di balai RW, mencoblos, \#
    lalu pulang tanpa bercerita siapa pilihannya."
      narasi   en "27 November 2024, local election. A civil servant (PNS) who advises farmers comes to the polling \#
    station at the neighbourhood hall, votes, and goes home without telling whom."
      tanya    boleh
      pilihan  boleh | dilarang | diperdebatkan

    soal NAMA-tingkat
      topik    NAMA
      fakta    tanggal: 2024-10-16  pelaku: pns  perbuatan: spanduk  status_calon: calon
      latar    waktu: hari_libur
      narasi   id "16 Oktober 2024, hari libur. Anda, PNS di dinas perhubungan, memasang baliho pasangan calon wali \#
    kota yang sudah ditetapkan KPU di halaman rumah kontrakan Anda."
      narasi   en "16 October 2024, a day off. You, a civil servant (PNS) at the transport agency, put up a billboard \#
    of a pair of candidates for mayor, determined by KPU, in the yard of the house you rent."
      tanya    tingkat
      pilihan  tidak_ada | kode_etik.moral | disiplin.sedang | disiplin.berat

    soal NAMA-kelas
      topik    NAMA
      fakta    tanggal: 2024-09-05  pelaku: pns  perbuatan: komentar  status_calon: bakal_calon
      latar    akun: pribadi
      narasi   id "5 September 2024, KPU belum menetapkan calon. Seorang PNS arsiparis menulis “Lanjutkan!” di bawah \#
    unggahan bakal calon bupati, dari akun pribadi."
      narasi   en "5 September 2024, KPU has not determined any candidate. A civil servant (PNS), an archivist, writes \#
    “Keep going!” under a post of a prospective candidate for regent, from a private account."
      tanya    kelas
      pilihan  kode_etik | disiplin | pidana | administratif

    soal NAMA-penentu
      topik    NAMA
      fakta    tanggal: 2024-10-09  pelaku: pns  perbuatan: bagikan  status_calon: calon
      latar    akun: pribadi  waktu: luar_jam_kerja
      narasi   id "9 Oktober 2024, malam. Anda, PNS di puskesmas, meneruskan poster pasangan calon gubernur yang \#
    sudah ditetapkan KPU ke grup WhatsApp alumni, dari nomor pribadi."
      narasi   en "9 October 2024, in the evening. You, a civil servant (PNS) at a health centre, forward a poster of a \#
    pair of candidates for governor, determined by KPU, to an alumni WhatsApp group, from your private number."
      tanya    penentu
      pilihan  status_calon | akun | waktu

    """#

  private static let texts = #"""
    soal NAMA-sanksi
      topik    NAMA
      fakta    tanggal: 2024-09-06  pelaku: pns  perbuatan: ikuti_akun  status_calon: bakal_calon
      narasi   id "6 September 2024, KPU belum menetapkan calon. Seorang PNS pustakawan mulai mengikuti akun Instagram \#
    bakal calon wakil bupati dari telepon genggamnya."
      narasi   en "6 September 2024, KPU has not determined any candidate. A civil servant (PNS), a librarian, begins \#
    to follow the Instagram account of a prospective candidate for deputy regent on her phone."
      tanya    sanksi
      pilihan  otomatis 3

    soal NAMA-pasal
      topik    NAMA
      fakta    tanggal: 2024-10-17  pelaku: pns  perbuatan: unggah_dukungan  status_calon: calon
      narasi   id "17 Oktober 2024. Anda, PNS di kantor pertanahan, memasang status WhatsApp berisi ajakan memilih \#
    pasangan calon wali kota yang sudah ditetapkan KPU."
      narasi   en "17 October 2024. You, a civil servant (PNS) at the land office, set a WhatsApp status that calls on \#
    people to vote for a pair of candidates for mayor, determined by KPU."
      tanya    pasal
      pilihan  otomatis 4

    soal NAMA-ketentuan
      topik    NAMA
      fakta    tanggal: 2024-10-01
      narasi   id "1 Oktober 2024. Seorang warga melihat pegawai kelurahan membagikan brosur kampanye di pasar dan \#
    hendak melapor."
      narasi   en "1 October 2024. A resident sees an employee of the ward office hand out campaign leaflets at the \#
    market and wants to report it."
      tanya    ketentuan prosedur.lapor
      pilihan  3 hari | 7 hari | 14 hari | 30 hari

    # Jawaban diketik

    soal NAMA-isian
      topik    NAMA
      fakta    tanggal: 2024-09-07  pelaku: pns  perbuatan: spanduk  status_calon: bakal_calon
      narasi   id "7 September 2024, KPU belum menetapkan calon. Seorang PNS di terminal menempelkan spanduk bakal \#
    calon wali kota di pagar terminal."
      narasi   en "7 September 2024, KPU has not determined any candidate. A civil servant (PNS) at the bus station \#
    fixes a banner of a prospective candidate for mayor to its fence."
      tanya    isian tingkat

    """#

  private static let cases = #"""
    # Beberapa kasus atau pernyataan

    soal NAMA-banding
      topik    NAMA
      fakta    tanggal: 2024-09-09  pelaku: pns  perbuatan: suka  status_calon: bakal_calon
      narasi   id "Kasus A: 9 September 2024, seorang PNS di balai benih menyukai unggahan bakal calon bupati. Kasus \#
    B: 7 Oktober 2024, ia menyukai unggahan orang yang sama, yang kini calon yang ditetapkan KPU."
      narasi   en "Case A: 9 September 2024, a civil servant (PNS) at a seed centre likes a post of a prospective \#
    candidate for regent. Case B: 7 October 2024, she likes a post of the same person, by now determined by KPU."
      tanya    banding
      lawan    tanggal: 2024-10-07  status_calon: calon
      pilihan  otomatis 4

    soal NAMA-urut
      topik    NAMA
      fakta    tanggal: 2024-10-10  pelaku: pns  perbuatan: suka  status_calon: calon
      narasi   id "Tiga PNS satu kantor kecamatan pada bulan-bulan pilkada: 27 November 2024 di TPS, 8 September 2024 \#
    dan 10 Oktober 2024 di Facebook."
      narasi   en "Three civil servants (PNS) of one subdistrict office in the months of the local election: 27 \#
    November 2024 at the polling station, 8 September 2024 and 10 October 2024 on Facebook."
      tanya    urut
      kasus    tanggal: 2024-10-10  status_calon: calon "10 Oktober: menyukai unggahan calon" \#
    "10 October: likes a candidate's post"
      kasus    tanggal: 2024-11-27  perbuatan: gunakan_hak_pilih "27 November: mencoblos di TPS" \#
    "27 November: votes at the polling station"
      kasus    tanggal: 2024-09-08  status_calon: bakal_calon "8 September: menyukai unggahan bakal calon" \#
    "8 September: likes a prospective candidate's post"

    soal NAMA-klaim
      topik    NAMA
      fakta    tanggal: 2024-10-14  pelaku: pns  perbuatan: komentar  status_calon: calon
      latar    akun: pribadi
      narasi   id "14 Oktober 2024. Anda, PNS di rumah sakit daerah, menulis “Semoga menang” di bawah unggahan \#
    pasangan calon bupati yang sudah ditetapkan KPU, dari akun pribadi."
      narasi   en "14 October 2024. You, a civil servant (PNS) at the regional hospital, write “Hope you win” under a \#
    post of a pair of candidates for regent, determined by KPU, from your private account."
      tanya    klaim 2
      klaim    boleh: dilarang
      klaim    penentu: akun
      klaim    kelas: pidana
      klaim    tingkat: kode_etik.moral  bila tanggal: 2024-09-10  status_calon: bakal_calon

    """#

  private static let families = #"""
    # Satu cerita, beberapa butir

    soal NAMA-tahap
      topik    NAMA
      fakta    tanggal: 2024-10-21  pelaku: pns  perbuatan: gabung_grup  status_calon: calon
      narasi   id "21 Oktober 2024. Seorang PNS di dinas sosial menerima undangan masuk grup Telegram pemenangan \#
    pasangan calon gubernur yang sudah ditetapkan KPU, lalu bergabung."
      narasi   en "21 October 2024. A civil servant (PNS) at the social affairs agency is invited to the Telegram group \#
    of the campaign of a pair of candidates for governor, determined by KPU, and joins."
      tahap    boleh  boleh | dilarang | diperdebatkan
      tahap    tingkat  tidak_ada | kode_etik.moral | disiplin.sedang | disiplin.berat

    soal NAMA-variasi
      topik    NAMA
      fakta    pelaku: pns  perbuatan: foto_calon
      variasi  kapan  tanggal: 2024-09-11  status_calon: bakal_calon "11 September 2024, KPU belum menetapkan calon" \#
    "11 September 2024, KPU has not determined any candidate" | tanggal: 2024-10-11  status_calon: calon \#
    "11 Oktober 2024, KPU sudah menetapkan calon" "11 October 2024, KPU has determined the candidates"
      variasi  kantor  "balai latihan kerja" "a job training centre" | "kantor imigrasi" "an immigration office"
      narasi   id "{kapan}. Anda, PNS di {kantor}, mengunggah swafoto bersama orang yang maju sebagai bupati ke \#
    Instagram."
      narasi   en "{kapan}. You, a civil servant (PNS) at {kantor}, post a selfie with somebody who runs for regent on \#
    Instagram."
      tanya    boleh
      pilihan  boleh | dilarang | diperdebatkan

    soal NAMA-pasangan
      topik    NAMA
      fakta    tanggal: 2024-09-12  pelaku: pns  perbuatan: bagikan
      pasangan  siapa  status_calon: bakal_calon "bakal calon wali kota" "a prospective candidate for mayor" | \#
    status_calon: bukan_calon "pegiat kebersihan sungai" "a campaigner for clean rivers"
      narasi   id "12 September 2024, KPU belum menetapkan calon. Seorang PNS di museum membagikan unggahan {siapa} \#
    kepada teman-temannya di Facebook."
      narasi   en "12 September 2024, KPU has not determined any candidate. A civil servant (PNS) at the museum shares \#
    a post of {siapa} with her friends on Facebook."
      tanya    tingkat
      pilihan  tidak_ada | kode_etik.moral | disiplin.sedang | disiplin.berat

    """#
}
