import Text

extension CommandInfo {
  public static let program = CommandInfo(
    name: "program", alias: "programs",
    summary: Bilingual("melihat dan memeriksa program ujian", "see and check exam programs"),
    usage: [
      "program [--json]", "program tampil PROGRAM [--json]", "program periksa [PROGRAM] [--json]",
      "program coba PROGRAM [--benih N] [--json]",
    ],
    discussion: Bilingual(
      "Tanpa kata lain: daftar program. tampil (show): aturannya seperti yang dibaca peserta, dalam "
        + "kedua bahasa. periksa (check): berkasnya terbaca dan bank dapat mengisinya, dengan semua "
        + "temuan. coba (try): susunan satu ujian menurut bagian, topik dan taraf, tanpa kunci; "
        + "--benih N: benih yang sama memberi susunan yang sama.",
      "Without other words: the list of programs. tampil (show): the rules as participants read them, "
        + "in both languages. periksa (check): its file can be read and the banks can fill it, with "
        + "every finding. coba (try): what an exam is made of by section, topic and difficulty, "
        + "without keys; --benih N: the same seed makes the same form."),
    examples: [
      "program", "program tampil dasar", "program periksa", "program coba dasar --benih 7",
    ]
  )
}
