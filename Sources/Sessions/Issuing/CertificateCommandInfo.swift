import Text

extension CommandInfo {
  public static let certificate = CommandInfo(
    name: "sertifikat", alias: "certificate",
    summary: Bilingual("sertifikat Anda, atau memeriksanya", "your certificates, or check one"),
    usage: [
      "sertifikat", "sertifikat verifikasi BERKAS… [--status BERKAS…] [--json]",
      "sertifikat cetak NOMOR [--lengkap]", "sertifikat tte BERKAS",
      "sertifikat terbit [PESERTA] [--unit U] [--program P] [--lengkap] [--json]",
      "sertifikat daftar [PESERTA] [--unit U] [--program P] [--json]",
      "sertifikat cabut NOMOR [--alasan A]", "sertifikat gantikan NOMOR [--alasan A]",
      "sertifikat status [--ke FOLDER]", "sertifikat halaman --ke BERKAS.html [--status BERKAS…]",
      "sertifikat koleksi [PESERTA] [--unit U] [--program P] --ke BERKAS.zip",
    ],
    discussion: Bilingual(
      """
      verifikasi (verify): PDF, teks atau gambar kode QR, lencana, sertifikat.json dengan segelnya, \
      bukti .tlog-proof, daftar status, nomor, atau satu folder. Semua isi dan statusnya ditampilkan, \
      tanpa jaringan; yang berubah satu bita pun ditolak. --status: daftar status penerbit; yang di \
      samping berkas dipakai sendiri. --kunci BERKAS: kunci penerbit lain.
      cetak (print): menulis ulang PDF sertifikat Anda; --lengkap juga data (.json), lencana Open Badges \
      (.badge.json) dan bukti jurnal (.tlog-proof), yang selalu ada pula di dalam PDF.
      Selebihnya untuk kepegawaian. PESERTA: awal kode dari 'peserta daftar'.
      terbit (issue): menerbitkan untuk semua yang sudah lulus, atau satu unit, program atau peserta; \
      bila terputus, ulangi saja.
      daftar (list): semua sertifikat dan statusnya; nama disamarkan.
      cabut (revoke): mencabut, dengan alasan.
      gantikan (replace): menerbitkan yang baru sesudah 'peserta koreksi'.
      status: daftar status bertanda tangan, untuk laman verifikasi atau server web mana pun.
      halaman (page): halaman web yang memeriksa kode QR tanpa jaringan, dengan kunci tepercaya dan \
      daftar status yang disebut.
      koleksi (collection): semua PDF dalam satu ZIP, satu folder per unit.
      tte (countersigned): menyimpan PDF yang kembali dari layanan tanda tangan elektronik tersertifikasi.
      """,
      """
      verifikasi (verify): a PDF, the text or a picture of a QR code, a badge, sertifikat.json with its \
      seal, a .tlog-proof, a status list, a number, or a folder. Every field and the status are shown, \
      without a network; what has one changed byte is refused. --status: the issuer's status lists; \
      those beside the file are used by themselves. --kunci FILE: the keys of other issuers.
      cetak (print): writes the PDF of your certificate again; --lengkap the data (.json), the Open \
      Badge (.badge.json) and the proof of the ledger (.tlog-proof) as well, which the PDF always holds.
      The rest is for HR officers. PESERTA: the beginning of the code in 'participants list'.
      terbit (issue): issues to all who passed, or to a unit, a program or a participant; if it was \
      interrupted, run it again.
      daftar (list): all certificates with their status; names masked.
      cabut (revoke): revokes one, with the reason.
      gantikan (replace): issues a new one after 'participants correct'.
      status: signed status lists, for the verification page or any web server.
      halaman (page): a web page that checks QR codes without a network, with the trusted keys and the \
      status lists that are named.
      koleksi (collection): all PDF files in one ZIP, a folder for each unit.
      tte (countersigned): keeps the PDF that came back from the certified electronic signature service.
      """),
    examples: [
      "sertifikat", "sertifikat verifikasi sertifikat.pdf",
      "sertifikat terbit --unit \"Dinas Contoh\"",
      "sertifikat koleksi --ke koleksi.zip",
    ])
}
