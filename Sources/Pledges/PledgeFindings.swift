import Dates
import Law
import Text

extension Finding {
  static func wrongVersion(_ word: Token) -> Finding {
    Finding(
      "N001", at: word.place,
      Bilingual("“\(word.text)” bukan nomor versi", "“\(word.text)” is no version number"),
      remedy: Bilingual(
        "Tulis bilangan bulat dari 1, misalnya: versi 2.",
        "Write a whole number from 1, for example: versi 2."))
  }

  static func longText(_ string: Token, most: Int) -> Finding {
    let count = string.text.count
    return Finding(
      "N002", at: string.place,
      Bilingual(
        "teks ini terlalu panjang: \(count) huruf, batasnya \(most)",
        "this text is too long: \(count) characters, the limit is \(most)"),
      remedy: Bilingual(
        "Persingkat, atau bagi menjadi beberapa butir.", "Shorten it, or make several points of it."
      ))
  }

  static func manyPoints(_ place: Place) -> Finding {
    let most = PledgeReader.mostPoints
    return Finding(
      "N003", at: place,
      Bilingual(
        "butir terlalu banyak; batasnya \(most)", "there are too many points; the limit is \(most)"),
      remedy: Bilingual(
        "Gabungkan butir yang serupa: setiap butir disetujui satu per satu.",
        "Join points that are alike: each is acknowledged on its own."))
  }

  static func notInForce(_ word: Token, _ instrument: Instrument, on day: Day) -> Finding {
    let interval = instrument.interval
    let isEarly = day < interval.start
    return Finding(
      "N004", at: word.place,
      isEarly
        ? Bilingual(
          "\(instrument.shortName) baru berlaku sejak \(interval.start), naskah ini bertanggal \(day)",
          "\(instrument.shortName) is in force from \(interval.start) only, this wording is of \(day)"
        )
        : Bilingual(
          "\(instrument.shortName) tidak berlaku lagi pada \(day), tanggal naskah ini",
          "\(instrument.shortName) is no longer in force on \(day), the day of this wording"),
      remedy: Bilingual(
        "Pakai dasar yang berlaku, atau betulkan tanggal naskah.",
        "Use a basis that is in force, or correct the day of the wording."))
  }
}
