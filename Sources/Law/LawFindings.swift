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
}
