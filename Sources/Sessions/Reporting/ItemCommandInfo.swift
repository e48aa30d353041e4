import Text

extension CommandInfo {
  public static let item = CommandInfo(
    name: "butir", alias: "items",
    summary: Bilingual("bagaimana butir bekerja di ujian", "how items did in exams"),
    usage: ["butir analisis [--program P] [--json]"],
    discussion: Bilingual(
      "Untuk penyusun soal. analisis (analysis): untuk setiap butir berapa kali ditampilkan, bagian "
        + "yang benar, daya beda, pilihan dan waktu tengahnya. Yang dihitung orang; nama tidak "
        + "ditampilkan, dan butir dengan kurang dari 5 orang tidak dirinci. Sebagai berkas: 'laporan "
        + "butir', oleh kepegawaian.",
      "For those who write items. analisis (analysis): of each item how often it was shown, the share "
        + "right, the discrimination, the choices and the median time. People are counted; no name is "
        + "shown, and items with fewer than 5 people are not broken down. As a file: 'report items', by "
        + "HR officers."),
    examples: ["butir analisis", "butir analisis --program dasar"])
}
