import Text

extension LineFault {
  /// What is wrong with the line.
  public var sentence: Bilingual {
    switch self {
    case .tooLong:
      Bilingual(
        "Baris itu lebih dari \(Reply.longestLine) karakter dan tidak dibaca.",
        "That line has more than \(Reply.longestLine) characters and was not read.")
    case .notUTF8(let byte):
      Bilingual(
        "Baris itu bukan teks UTF-8 (mulai bita ke-\(byte)) dan tidak dibaca.",
        "That line is not UTF-8 text (from byte \(byte) on) and was not read.")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .tooLong:
      Bilingual("Ketik baris yang lebih pendek.", "Type a shorter line.")
    case .notUTF8:
      Bilingual("Simpan masukan itu sebagai UTF-8.", "Save that input as UTF-8.")
    }
  }
}
