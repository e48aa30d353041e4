import Text

extension CommandInfo {
  public static let participants = CommandInfo(
    name: "peserta", alias: "participants",
    summary: Bilingual("data peserta: salinan, koreksi, hapus", "data of participants"),
    usage: [
      "peserta salinan [PESERTA] [--lain] [--ke BERKAS] [--json]",
      "peserta hapus [PESERTA] [--lain]",
      "peserta daftar [--samar] [--json]", "peserta lihat [PESERTA] [--json]",
      "peserta koreksi [PESERTA]", "peserta pin [PESERTA]", "peserta retensi [--hapus] [--json]",
      "peserta impor BERKAS [--kolom KOLOM=JUDUL…] [--program P] [--lewati] [--seluruhnya]",
    ],
    discussion: Bilingual(
      "Untuk Anda sendiri: salinan (copy) menampilkan semua yang disimpan tentang Anda, --ke menulisnya sebagai "
        + "JSON, atau untuk dibaca sebagai .pdf; hapus (erase) menghapus nama, nomor, sertifikat dan PIN Anda untuk selamanya, hasilnya tinggal "
        + "tanpa nama. Untuk kepegawaian: daftar (list), --samar menyamarkan nama; lihat (show); koreksi (correct) "
        + "membetulkan data; pin (pin) memberi PIN sementara; retensi (retention) menyebut siapa yang masa simpannya habis, "
        + "--hapus menghapusnya; impor (import) memasukkan daftar wajib dari berkas XLSX atau CSV, tidak satu "
        + "baris pun bila ada yang salah, kecuali dengan --lewati. PESERTA: awal kode dari 'peserta daftar'; tanpa itu nomornya ditanyakan, "
        + "karena NIP tidak boleh tercatat di riwayat perintah. --lain: milik orang lain, untuk salinan dan "
        + "hapus. Lama simpan diatur di 'retensi.atur' dalam folder hasil.",
      "For yourself: salinan (copy) shows all that is kept of you, --ke writes it as JSON, "
        + "or to be read as .pdf; hapus (erase) destroys "
        + "your name, number, certificates and PIN for ever, your results stay without a name. For HR "
        + "officers: daftar (list), --samar masks the names; lihat (show); koreksi (correct) puts data right; pin (pin) gives "
        + "a temporary PIN; retensi (retention) names those whose time is over, --hapus erases them; impor (import) takes the "
        + "roster from a file XLSX or CSV, not a single row where one is wrong, unless --lewati is given. PESERTA: the "
        + "beginning of the code in 'participants list'; without it the number is asked for, because a "
        + "NIP must not stand in the history of commands. --lain: somebody else's, for copy and erase. How "
        + "long data are kept is set in 'retensi.atur' in the results folder."),
    examples: ["peserta salinan", "peserta salinan --ke data-saya.pdf", "peserta daftar --samar"])
}
