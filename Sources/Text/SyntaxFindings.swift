extension Finding {
  static func notUTF8(_ place: Place) -> Finding {
    Finding(
      "T001", at: place, Bilingual("baris ini bukan teks UTF-8", "this line is not UTF-8 text"),
      remedy: Bilingual("Simpan berkas dengan pengodean UTF-8.", "Save the file as UTF-8."))
  }

  static func openString(_ place: Place) -> Finding {
    Finding(
      "T002", at: place,
      Bilingual("tanda petik tidak ditutup", "the quotation mark is not closed"),
      remedy: Bilingual(
        "Tutup teks dengan \" di baris yang sama.", "Close it with \" on the same line."))
  }

  static func control(_ place: Place) -> Finding {
    Finding(
      "T003", at: place,
      Bilingual("ada karakter kendali (misalnya tab)", "there is a control character (a tab, say)"),
      remedy: Bilingual("Hapus, atau ganti dengan spasi.", "Delete it, or use spaces."))
  }

  static func longLine(_ place: Place, _ bytes: Int) -> Finding {
    let limit = BlockReader.longestLine
    return Finding(
      "T004", at: place,
      Bilingual(
        "baris terlalu panjang: \(bytes) bita, batasnya \(limit)",
        "the line is too long: \(bytes) bytes, the limit is \(limit)"),
      remedy: Bilingual("Bagi menjadi beberapa baris.", "Break it into several lines."))
  }

  static func orphan(_ place: Place) -> Finding {
    Finding(
      "T005", at: place,
      Bilingual("baris menjorok ini tidak punya induk", "this indented line belongs to nothing"),
      remedy: Bilingual(
        "Tulis baris pembuka di tepi kiri di atasnya.",
        "Write its opening line at the margin above it."))
  }
}
