import Text

extension CommandInfo {
  public static let certificate = CommandInfo(
    name: "sertifikat", alias: "certificate",
    summary: Bilingual("sertifikat Anda, atau memeriksanya", "your certificates, or check one"),
    usage: [
      "sertifikat", "sertifikat verifikasi BERKAS", "sertifikat cetak NOMOR [--lengkap]",
    ],
    discussion: Bilingual(
      "Verifikasi menampilkan semua isi dan status; berkas yang berubah satu bita pun ditolak. Kunci "
        + "penerbit lain dibaca dari berkas: --kunci BERKAS. 'cetak' menulis ulang berkas PDF "
        + "sertifikat Anda; --lengkap juga data (.json), lencana Open Badges (.badge.json) dan bukti "
        + "jurnal (.tlog-proof), yang selalu ada pula di dalam PDF.",
      "Verifying shows every field and the status; a file with one changed byte is refused. The keys "
        + "of other issuers are read from a file: --kunci FILE. 'cetak' (print) writes the PDF of "
        + "your certificate again; --lengkap the data (.json), the Open Badge (.badge.json) and the "
        + "proof of the ledger (.tlog-proof) as well, which the PDF always holds, too."),
    examples: ["sertifikat", "sertifikat verifikasi sertifikat.pdf"])
}
