extension Finding {
  /// A line begins with a word that means nothing here.
  public static func unknownKeyword(_ word: Token, near known: [String]) -> Finding {
    Finding(
      "T010", at: word.place,
      Bilingual(
        "kata kunci “\(word.text)” tidak dikenal", "the keyword “\(word.text)” is not known"),
      remedy: suggestion(for: word.text, near: known))
  }

  /// A name that nothing declares; the remedy suggests the nearest.
  public static func unknownWord(_ word: Token, near known: [String]) -> Finding {
    Finding(
      "T011", at: word.place,
      Bilingual("“\(word.text)” tidak dikenal di sini", "“\(word.text)” is not known here"),
      remedy: suggestion(for: word.text, near: known))
  }

  /// Something that must be there is not.
  public static func missing(_ what: String, at place: Place) -> Finding {
    Finding(
      "T012", at: place, Bilingual("“\(what)” belum ada", "“\(what)” is missing"),
      remedy: Bilingual("Tambahkan “\(what)”.", "Add “\(what)”."))
  }

  /// A name used a second time.
  public static func duplicate(_ word: Token, first: Place) -> Finding {
    Finding(
      "T013", at: word.place,
      Bilingual("“\(word.text)” sudah dipakai", "“\(word.text)” is used already"),
      remedy: Bilingual(
        "Pakai nama lain; yang pertama di \(first.file):\(first.line).",
        "Choose another name; the first is at \(first.file):\(first.line)."))
  }

  /// A word that should be a date.
  public static func wrongDate(_ word: Token) -> Finding {
    Finding(
      "T014", at: word.place,
      Bilingual("“\(word.text)” bukan tanggal", "“\(word.text)” is not a date"),
      remedy: Bilingual("Tulis seperti 2024-09-24.", "Write it like 2024-09-24."))
  }

  /// A text in one language only.
  public static func needsBothLanguages(_ place: Place) -> Finding {
    Finding(
      "T015", at: place,
      Bilingual("teks harus dalam dua bahasa", "the text must stand in both languages"),
      remedy: Bilingual(
        "Tulis dua teks: \"Indonesia\" \"English\".",
        "Write two strings: \"Indonesia\" \"English\"."))
  }

  /// A word behind all that its line can say.
  public static func extraWord(_ word: Token) -> Finding {
    Finding(
      "T016", at: word.place,
      Bilingual("“\(word.text)” berlebih di baris ini", "“\(word.text)” is too much on this line"),
      remedy: Bilingual(
        "Hapus, atau pindahkan ke barisnya sendiri.", "Remove it, or give it a line of its own."))
  }

  private static func suggestion(for word: String, near known: [String]) -> Bilingual {
    if let near = nearMiss(of: word, among: known) {
      return Bilingual("Maksud Anda “\(near)”?", "Did you mean “\(near)”?")
    }
    let list = known.prefix(12).joined(separator: ", ")
    return Bilingual("Yang dikenal: \(list).", "Known here: \(list).")
  }
}
