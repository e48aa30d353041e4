import Text

extension CommandInfo {
  public static let certificate = CommandInfo(
    name: "sertifikat", alias: "certificate",
    summary: Bilingual("sertifikat Anda, atau memeriksanya", "your certificates, or check one"),
    usage: [
      "sertifikat", "sertifikat verifikasi BERKAS", "sertifikat cetak NOMOR [--lengkap]",
      "sertifikat terbit [PESERTA] [--unit U] [--program P] [--lengkap] [--json]",
      "sertifikat daftar [PESERTA] [--unit U] [--program P] [--json]",
      "sertifikat cabut NOMOR [--alasan A]", "sertifikat gantikan NOMOR [--alasan A]",
      "sertifikat status [--ke FOLDER]",
      "sertifikat koleksi [PESERTA] [--unit U] [--program P] --ke BERKAS.zip",
    ],
    discussion: Bilingual(
      "verifikasi (verify) menampilkan semua isi dan status; berkas yang berubah satu bita pun "
        + "ditolak. Kunci penerbit lain dibaca dari berkas: --kunci BERKAS. cetak (print) menulis "
        + "ulang PDF sertifikat Anda; --lengkap juga data (.json), lencana Open Badges (.badge.json) "
        + "dan bukti jurnal (.tlog-proof), yang selalu ada pula di dalam PDF. Untuk kepegawaian: "
        + "terbit (issue) menerbitkan semua yang sudah lulus, atau satu unit, program atau peserta; "
        + "bila terputus, ulangi saja. daftar (list), nama disamarkan. cabut (revoke); gantikan "
        + "(replace) menerbitkan yang baru sesudah 'peserta koreksi'. status: daftar status bertanda "
        + "tangan untuk laman verifikasi. koleksi (collection): semua PDF dalam satu ZIP, satu folder "
        + "per unit. PESERTA: awal kode dari 'peserta daftar'.",
      "verifikasi (verify) shows every field and the status; a file with one changed byte is "
        + "refused. The keys of other issuers are read from a file: --kunci FILE. cetak (print) "
        + "writes the PDF of your certificate again; --lengkap the data (.json), the Open Badge "
        + "(.badge.json) and the proof of the ledger (.tlog-proof) as well, which the PDF always "
        + "holds, too. For HR officers: terbit (issue) issues to all who passed, or to a unit, a "
        + "program or a participant; if it was interrupted, run it again. daftar (list), with names "
        + "masked. cabut (revoke); gantikan (replace) issues a new one after 'participants correct'. "
        + "status: signed status lists for the verification page. koleksi (collection): all PDF files "
        + "in one ZIP, a folder for each unit. PESERTA: the beginning of the code in 'participants "
        + "list'."),
    examples: [
      "sertifikat", "sertifikat verifikasi sertifikat.pdf",
      "sertifikat terbit --unit \"Dinas Contoh\"",
      "sertifikat koleksi --ke koleksi.zip",
    ])
}
