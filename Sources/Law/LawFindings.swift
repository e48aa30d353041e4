import Text

extension Finding {
  static func emptyInterval(_ word: Token) -> Finding {
    Finding(
      "L001", at: word.place,
      Bilingual("masa berakhir sebelum dimulai", "the interval ends before it begins"),
      remedy: Bilingual("Tulis tanggal akhir setelah tanggal mulai.", "Let it end after it begins.")
    )
  }

  static func valueCount(_ count: Int, at place: Place) -> Finding {
    Finding(
      "L002", at: place,
      Bilingual("fakta ini punya \(count) nilai", "this fact has \(count) values"),
      remedy: Bilingual("Beri 1 sampai 64 nilai.", "Give it 1 to 64 values."))
  }

  static func factTwice(_ id: String, at place: Place) -> Finding {
    Finding(
      "L003", at: place,
      Bilingual(
        "fakta “\(id)” disebut dua kali dalam satu syarat",
        "the fact “\(id)” stands twice in one condition"),
      remedy: Bilingual("Gabungkan nilainya dengan |.", "Join its values with |."))
  }

  static func outlives(_ instrument: String, at place: Place) -> Finding {
    Finding(
      "L004", at: place,
      Bilingual(
        "aturan berlaku di luar masa “\(instrument)”",
        "the rule is in force outside the days of “\(instrument)”"),
      remedy: Bilingual(
        "Sesuaikan masa berlaku atau dasarnya.", "Adjust its interval or its basis."))
  }

  static func cycle(_ id: String, at place: Place) -> Finding {
    Finding(
      "L005", at: place,
      Bilingual(
        "“\(id)” mengalahkan aturan yang mengalahkannya", "“\(id)” defeats a rule that defeats it"),
      remedy: Bilingual("Putuskan lingkaran “mengalahkan”.", "Break the circle of “mengalahkan”."))
  }

  static func notANumber(_ word: Token) -> Finding {
    Finding(
      "L006", at: word.place,
      Bilingual(
        "“\(word.text)” bukan bilangan bulat", "“\(word.text)” is not a whole number"),
      remedy: Bilingual(
        "Tulis seperti 14 hari_kerja, atau teks dalam dua bahasa.",
        "Write it like 14 hari_kerja, or a text in both languages."))
  }

  static func secondAmount(_ word: Token) -> Finding {
    Finding(
      "L007", at: word.place,
      Bilingual("ketentuan ini punya lebih dari satu nilai", "this has more than one amount"),
      remedy: Bilingual(
        "Buat ketentuan tersendiri untuk nilai kedua.", "Write a block of its own for the second.")
    )
  }
}
