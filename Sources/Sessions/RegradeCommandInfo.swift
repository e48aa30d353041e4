import Text

extension CommandInfo {
  public static let regrade = CommandInfo(
    name: "nilai-ulang", alias: "regrade",
    summary: Bilingual("menilai ulang ujian bila hukum atau soal berubah", "regrade past exams"),
    usage: [
      "nilai-ulang [--hukum FOLDER] [--bank FOLDER] [--program NAMA] [--sejak TANGGAL] [--catat] "
        + "[--json]"
    ],
    discussion: Bilingual(
      "Untuk kepegawaian. Semua ujian yang sudah bernilai dihitung lagi menurut hukum dan bank yang "
        + "dipakai, atau menurut edisi hukum (--hukum) dan bank yang dibetulkan (--bank) di sebuah "
        + "folder: siapa yang nilainya berubah, butir mana penyebabnya, sertifikat mana yang tersentuh. "
        + "Ini percobaan saja; baru dengan --catat hasilnya menjadi catatan baru di jurnal. Ujian dan "
        + "nilai semula tetap ada, sertifikat tidak diubah. Butir yang tidak dapat dinilai lagi dicoret "
        + "bagi semua peserta: nilai penuhnya berkurang. Latihan tidak dinilai ulang. Kode keluar 1 bila "
        + "ada ujian yang tidak dapat dinilai ulang.",
      "For HR officers. All exams that have a score are computed again by the law and the banks in use, "
        + "or by an edition of the law (--hukum) and corrected banks (--bank) in a folder: whose score "
        + "changes, which items are the cause, which certificates are touched. This is a trial; only "
        + "--catat (record) makes new entries of the ledger of it. Exams and their first scores stay, "
        + "certificates are not altered. An item that can no longer be scored is struck for all "
        + "participants: the full score shrinks. Practice is not regraded. Exit status 1 where an exam "
        + "cannot be regraded."),
    examples: [
      "nilai-ulang", "nilai-ulang --hukum edisi-baru --program dasar", "nilai-ulang --catat",
    ])
}
