import Text

extension PINFault {
  /// What is wrong, and what to type.
  public var sentence: Bilingual {
    switch self {
    case .notDigits, .length:
      Bilingual(
        "PIN terdiri atas 6 sampai 12 angka. Ketik angka saja.",
        "A PIN has 6 to 12 digits. Type digits only.")
    case .simple:
      Bilingual(
        "PIN itu mudah ditebak. Pilih angka yang tidak sama semua dan tidak berurutan.",
        "That PIN is easy to guess. Choose digits that are neither all alike nor in order.")
    case .ownNumber:
      Bilingual(
        "PIN itu ada dalam nomor Anda sendiri, yang diketahui orang lain. Pilih yang lain.",
        "That PIN stands in your own number, which others know. Choose another.")
    }
  }
}
