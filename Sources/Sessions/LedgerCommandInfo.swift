import Text

extension CommandInfo {
  public static let ledger = CommandInfo(
    name: "jurnal", alias: "ledger",
    summary: Bilingual("memeriksa dan mengekspor jurnal hasil", "check and export the ledger"),
    usage: [
      "jurnal verifikasi [BERKAS] [--titik BERKAS…] [--json]", "jurnal ekspor BERKAS",
      "jurnal titik [BERKAS]", "jurnal gabung FOLDER BERKAS…", "jurnal lanjutkan --titik BERKAS",
      "jurnal bangun-ulang",
    ],
    discussion: Bilingual(
      "verifikasi (verify): setiap catatan, rantainya, dan semua titik yang disegel; jurnal di folder "
        + "hasil, atau sebuah ekspor. --titik: titik yang disimpan di tempat lain; hanya dengan itu "
        + "jurnal yang terpotong rapi ketahuan. ekspor (export): semua baris sebagai NDJSON, ditutup "
        + "dengan sebuah titik. titik (checkpoint): keadaan terbaru yang disegel, untuk disimpan di "
        + "tempat lain. gabung (merge): ekspor beberapa kantor di satu folder, setiap rantai utuh sendiri. "
        + "lanjutkan (continue): jurnal yang dipulihkan dari cadangan, dengan asal baru yang menyebut "
        + "induknya. bangun-ulang (rebuild): tabel nilai dan sertifikat dibuat lagi dari jurnal bila "
        + "berbeda. Kode keluar 4 bila ada yang tidak utuh.",
      "verifikasi (verify): every entry, their chain, and all signed checkpoints; of the ledger in the "
        + "results folder, or of an export. --titik: checkpoints kept elsewhere; only they show a "
        + "ledger that was cut short cleanly. ekspor (export): every line as NDJSON, closed by a "
        + "checkpoint. titik (checkpoint): the newest signed state, to be kept elsewhere. gabung (merge): "
        + "the exports of several offices in one folder, each chain by itself. lanjutkan (continue): a "
        + "ledger restored from a backup, under a new origin that names its parent. bangun-ulang "
        + "(rebuild): the tables of scores and certificates made anew from the ledger where they "
        + "differ. Exit status 4 where something is not whole."),
    examples: [
      "jurnal verifikasi", "jurnal titik titik.txt", "jurnal ekspor jurnal.ndjson",
      "jurnal verifikasi jurnal.ndjson --titik titik.txt",
    ])
}
