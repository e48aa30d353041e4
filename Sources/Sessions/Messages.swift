import Assessment
import Results
import Text

/// What several jobs say, each sentence once, in both languages.
enum Messages {
  static func unclearChoice(_ count: Int) -> Bilingual {
    Bilingual(
      "Ketik nomor 1 sampai \(count), huruf, atau awal kata pilihannya; 'bantuan' untuk yang lain.",
      "Type a number from 1 to \(count), a letter, or how the option begins; 'help' for more.")
  }

  static func ambiguousChoice(_ count: Int) -> Bilingual {
    Bilingual(
      "Beberapa pilihan berawal seperti itu; ketik nomornya, 1 sampai \(count).",
      "Several options begin like that; type the number, 1 to \(count).")
  }

  static let sameStory = Bilingual("(Cerita yang sama.)", "(The same story.)")

  /// Said only once the response is on disk.
  static func saved(_ clock: String) -> Bilingual {
    Bilingual("tersimpan \(clock)", "saved \(clock)")
  }
}
