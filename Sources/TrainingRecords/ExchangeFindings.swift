import Dates
import Text

extension Finding {
  static func wrongHomePage(at place: Place) -> Finding {
    Finding(
      "D001", at: place,
      Bilingual("“laman” bukan alamat https", "“laman” is no https address"),
      remedy: Bilingual(
        "Tulis seperti laman \"https://bkd.contoh.go.id\", tanpa garis miring di ujungnya.",
        "Write it like laman \"https://bkd.contoh.go.id\", without a slash at its end."))
  }

  static func wrongCode(_ word: Token) -> Finding {
    Finding(
      "D002", at: word.place,
      Bilingual(
        "“\(word.text)” memerlukan tanggal dan satu kode, paling banyak 64 huruf",
        "“\(word.text)” takes a date and one code of at most 64 letters"),
      remedy: Bilingual(
        "Tulis seperti \(word.text) 2026-01-01 \"KODE\".",
        "Write it like \(word.text) 2026-01-01 \"KODE\"."))
  }

  /// What the settings do not say and an export needs.
  ///
  /// - Parameter day: The first day on which it is needed.
  /// - Parameter file: The file of the settings.
  public static func missing(_ line: ExchangeLine, on day: Day, file: String) -> Finding {
    let example = line.example(from: day)
    return Finding(
      "D003", at: Place(file: file, line: 1, column: 1),
      Bilingual(
        "“\(line.rawValue)” untuk tanggal \(day) belum diatur",
        "“\(line.rawValue)” is not set for \(day)"),
      remedy: Bilingual(
        "Tulis menjorok di bawah baris '\(ExchangeReader.keyword)' (tambahkan baris itu bila belum ada): "
          + example,
        "Write indented below the line '\(ExchangeReader.keyword)' (add that line where it is missing): "
          + example))
  }
}
