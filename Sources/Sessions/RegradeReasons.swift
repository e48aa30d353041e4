import Assessment
import Results
import Text

extension RegradeWords {
  /// Why an item is struck, by its name in records.
  static func reason(_ name: String) -> Bilingual {
    switch name {
    case "unsettled":
      Bilingual("hukum tidak menetapkan kuncinya", "the law settles no key")
    case "unsure":
      Bilingual(
        "kuncinya diperdebatkan atau tidak pasti", "its key is contested or not sure")
    case "not_offered":
      Bilingual(
        "jawaban yang benar tidak ada di antara pilihan yang ditampilkan",
        "the right answer was not among the options shown")
    case "several_right":
      Bilingual(
        "beberapa pilihan yang ditampilkan benar", "several of the options shown are right")
    case "withdrawn":
      Bilingual("banknya tidak memuatnya lagi", "its bank no longer has it")
    case "unreadable":
      Bilingual(
        "hukum ini tidak mengenal salah satu faktanya", "this law does not know one of its facts")
    case "changed":
      Bilingual(
        "isinya di bank bukan lagi seperti yang ditampilkan",
        "the bank has it with another content than was shown")
    case let other: Bilingual(other, other)
    }
  }

  static func obstacle(_ obstacle: RegradeObstacle) -> Bilingual {
    switch obstacle {
    case .unknownItems(let items):
      Bilingual(
        "banknya tidak ada di sini, dan catatannya tidak menetapkan \(list(items))",
        "its bank is not here, and its records do not settle \(list(items))")
    case .nothingLeft:
      Bilingual("semua butirnya akan dicoret", "all of its items would be struck")
    case .noProgram(let name):
      Bilingual(
        "program “\(name)” tidak ada di bank mana pun", "no bank has the program “\(name)”")
    case .otherRules(let name):
      Bilingual(
        "aturan program “\(name)” bukan lagi seperti saat ujian",
        "the rules of the program “\(name)” are no longer those of the exam")
    case .unknownSections:
      Bilingual(
        "programnya menuntut nilai setiap bagian, dan bagian sebuah butir tidak diketahui",
        "its program asks for a score in each section, and the section of an item is not known")
    case .notReproduced:
      Bilingual(
        "hukum dan banknya sama, tetapi nilainya lain: periksa dengan 'jurnal verifikasi'",
        "its law and banks are the same, yet the score is another: look with 'ledger verify'")
    }
  }

  private static func list(_ items: [ItemID]) -> String {
    items.map(\.description).joined(separator: ", ")
  }
}
