import Text

extension Finding {
  static func wrongColour(_ text: String, at place: Place) -> Finding {
    Finding(
      "C001", at: place, Bilingual("“\(text)” bukan warna", "“\(text)” is no colour"),
      remedy: Bilingual("Tulis seperti \"#17335F\".", "Write it like \"#17335F\"."))
  }

  static func paleColour(_ colour: Colour, _ text: String, at place: Place) -> Finding {
    let tenths = Int(colour.contrastOnWhite * 10)
    return Finding(
      "C002", at: place,
      Bilingual(
        "warna “\(text)” terlalu pucat di atas kertas putih "
          + "(kontras \(tenths / 10),\(tenths % 10); paling sedikit 4,5)",
        "the colour “\(text)” is too pale on white paper "
          + "(contrast \(tenths / 10).\(tenths % 10); at least 4.5)"),
      remedy: Bilingual("Pilih warna yang lebih gelap.", "Choose a darker colour."))
  }

  static func noNumber(_ text: String, at place: Place) -> Finding {
    Finding(
      "C003", at: place,
      Bilingual("“\(text)” tidak memuat nomornya", "“\(text)” holds no number"),
      remedy: Bilingual(
        "Tulis {nomor} atau {urut} di tempat nomornya.",
        "Write {nomor} or {urut} where the number goes."))
  }

  static func wrongAnchor(_ text: String, at place: Place) -> Finding {
    Finding(
      "C004", at: place,
      Bilingual(
        "jangkar “\(text)” bukan satu karakter", "the anchor “\(text)” is not one character"),
      remedy: Bilingual(
        "Tulis satu karakter yang dicari layanan TTE, misalnya \"#\".",
        "Write the one character that the signature service looks for, such as \"#\"."))
  }

  static func textsExpected(_ word: Token, _ count: ClosedRange<Int>) -> Finding {
    let number =
      count.lowerBound == count.upperBound
      ? "\(count.lowerBound)" : "\(count.lowerBound)-\(count.upperBound)"
    return Finding(
      "C005", at: word.place,
      Bilingual(
        "“\(word.text)” memerlukan \(number) teks dalam tanda petik",
        "“\(word.text)” takes \(number) texts in quotation marks"),
      remedy: Bilingual(
        "Tulis setiap teks di antara dua tanda \".", "Write each text between two marks \"."))
  }

  static func lookText(_ text: String, limit: Int, at place: Place) -> Finding {
    Finding(
      "C006", at: place,
      Bilingual(
        "teks “\(text.prefix(20))” kosong atau lebih dari \(limit) karakter",
        "the text “\(text.prefix(20))” is empty or longer than \(limit) characters"),
      remedy: Bilingual("Isi atau persingkat teksnya.", "Fill in the text or shorten it."))
  }

  static func signatureClaim(at place: Place) -> Finding {
    Finding(
      "C007", at: place,
      Bilingual(
        "sertifikat tidak boleh menyatakan diri bertanda tangan elektronik: segel Netral bukan TTE",
        "a certificate must not claim an electronic signature: Netral's seal is none that is "
          + "certified"),
      remedy: Bilingual(
        "Hapus pernyataan itu; layanan TTE menambahkannya sendiri.",
        "Remove the claim; the signature service adds it by itself."))
  }
}
