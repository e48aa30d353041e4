import Text

extension Finding {
  static func unknownKeyword(_ word: Token, near known: [String]) -> Finding {
    Finding(
      "L001", at: word.place,
      Bilingual(
        "kata kunci “\(word.text)” tidak dikenal", "the keyword “\(word.text)” is not known"),
      remedy: suggestion(for: word.text, near: known))
  }

  static func unknownWord(_ word: Token, near known: [String]) -> Finding {
    Finding(
      "L002", at: word.place,
      Bilingual("“\(word.text)” tidak dikenal di sini", "“\(word.text)” is not known here"),
      remedy: suggestion(for: word.text, near: known))
  }

  static func missing(_ what: String, at place: Place) -> Finding {
    Finding(
      "L003", at: place, Bilingual("“\(what)” belum ada", "“\(what)” is missing"),
      remedy: Bilingual("Tambahkan “\(what)”.", "Add “\(what)”."))
  }

  static func duplicate(_ word: Token, first: Place) -> Finding {
    Finding(
      "L004", at: word.place,
      Bilingual("“\(word.text)” sudah dipakai", "“\(word.text)” is used already"),
      remedy: Bilingual(
        "Pakai nama lain; yang pertama di \(first.file):\(first.line).",
        "Choose another name; the first is at \(first.file):\(first.line)."))
  }

  static func wrongDate(_ word: Token) -> Finding {
    Finding(
      "L005", at: word.place,
      Bilingual("“\(word.text)” bukan tanggal", "“\(word.text)” is not a date"),
      remedy: Bilingual("Tulis seperti 2024-09-24.", "Write it like 2024-09-24."))
  }

  static func emptyInterval(_ word: Token) -> Finding {
    Finding(
      "L006", at: word.place,
      Bilingual("masa berakhir sebelum dimulai", "the interval ends before it begins"),
      remedy: Bilingual("Tulis tanggal akhir setelah tanggal mulai.", "Let it end after it begins.")
    )
  }

  static func needsBothLanguages(_ place: Place) -> Finding {
    Finding(
      "L007", at: place,
      Bilingual("teks harus dalam dua bahasa", "the text must stand in both languages"),
      remedy: Bilingual(
        "Tulis dua teks: \"Indonesia\" \"English\".",
        "Write two strings: \"Indonesia\" \"English\"."))
  }

  static func valueCount(_ count: Int, at place: Place) -> Finding {
    Finding(
      "L008", at: place,
      Bilingual("fakta ini punya \(count) nilai", "this fact has \(count) values"),
      remedy: Bilingual("Beri 1 sampai 64 nilai.", "Give it 1 to 64 values."))
  }

  static func factTwice(_ id: String, at place: Place) -> Finding {
    Finding(
      "L009", at: place,
      Bilingual(
        "fakta “\(id)” disebut dua kali dalam satu syarat",
        "the fact “\(id)” stands twice in one condition"),
      remedy: Bilingual("Gabungkan nilainya dengan |.", "Join its values with |."))
  }

  static func outlives(_ instrument: String, at place: Place) -> Finding {
    Finding(
      "L010", at: place,
      Bilingual(
        "aturan berlaku di luar masa “\(instrument)”",
        "the rule is in force outside the days of “\(instrument)”"),
      remedy: Bilingual(
        "Sesuaikan masa berlaku atau dasarnya.", "Adjust its interval or its basis."))
  }

  static func cycle(_ id: String, at place: Place) -> Finding {
    Finding(
      "L011", at: place,
      Bilingual(
        "“\(id)” mengalahkan aturan yang mengalahkannya", "“\(id)” defeats a rule that defeats it"),
      remedy: Bilingual("Putuskan lingkaran “mengalahkan”.", "Break the circle of “mengalahkan”."))
  }

  private static func suggestion(for word: String, near known: [String]) -> Bilingual {
    if let near = nearMiss(of: word, among: known) {
      return Bilingual("Maksud Anda “\(near)”?", "Did you mean “\(near)”?")
    }
    let list = known.prefix(12).joined(separator: ", ")
    return Bilingual("Yang dikenal: \(list).", "Known here: \(list).")
  }
}
