import Text

extension CommandInfo {
  public static let bank = CommandInfo(
    name: "bank", alias: "banks",
    summary: Bilingual("memeriksa dan menyusun bank soal", "check and write question banks"),
    usage: [
      "bank periksa [FOLDER] [--ketat] [--json]", "bank pratinjau BUTIR",
      "bank cakupan [FOLDER] [--semua] [--json] [--html BERKAS]", "bank banding A [B] [--json]",
      "bank pasangan [PERBUATAN] [fakta=nilai…] [--semua] [--soal] [--json]",
      "bank rapikan [BERKAS|FOLDER] [--periksa]", "bank buat NAMA [--contoh]",
      "bank buat NAMA --dari-cakupan [ATURAN…]",
    ],
    discussion: Bilingual(
      "periksa (check): setiap butir harus mendapat tepat satu jawaban dari hukum; semua temuan "
        + "ditampilkan. pratinjau (preview): butir seperti dilihat peserta, lalu kunci dan dasarnya. "
        + "cakupan (coverage): bagian hukum yang ditanyakan dan yang belum. banding (compare): apa "
        + "yang berubah bagi butir dan program bila hukumnya berganti. pasangan (pairs): dua "
        + "keadaan yang berbeda dalam satu fakta dan dalam putusannya. rapikan (format): tata letak "
        + "baku, isi tidak berubah. buat (new): bank baru, dengan tanya jawab; --contoh: satu butir "
        + "untuk setiap jenis pertanyaan; --dari-cakupan: konsep bagi aturan yang belum punya butir "
        + "ujian.",
      "periksa (check): the law must settle exactly one answer for each item; every finding is shown. "
        + "pratinjau (preview): an item as participants see it, then its key and basis. cakupan "
        + "(coverage): what of the law is asked and what is not. banding (compare): what another law "
        + "would change for items and programs. pasangan (pairs): two cases that differ in one fact "
        + "and in the verdict. rapikan (format): the canonical layout, the content unchanged. buat "
        + "(new): a new bank, by question and answer; --contoh: an item for each kind of question; "
        + "--dari-cakupan: drafts for rules without an exam item."),
    examples: [
      "bank periksa", "bank periksa QuestionBanks/dasar", "bank pratinjau medsos-suka-01",
      "bank cakupan --html cakupan.html", "bank banding 2021-08-30 2021-08-31",
      "bank pasangan suka --soal", "bank rapikan", "bank buat latihan-kantor",
    ])
}
