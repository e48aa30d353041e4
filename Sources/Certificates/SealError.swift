import Text

/// Why bytes are not the genuine content of a seal.
public enum SealError: Error, Hashable, Sendable {
  /// There is no seal where it must stand.
  case notSealed
  /// The seal is of a trusted key, but not of these bytes.
  case changed
  /// The seal names a key that is not among the trusted ones.
  case unknownIssuer(KeyMark)
}

extension SealError {
  /// What is wrong and what to do about it.
  public var sentence: Bilingual {
    switch self {
    case .notSealed:
      Bilingual(
        "Tidak bersegel Netral, atau segelnya rusak. Minta berkas asli dari penerbit; jangan "
          + "simpan ulang dari pembaca PDF.",
        "No seal of Netral, or a damaged one. Ask the issuer for the original file, and do not "
          + "save it again from a PDF reader.")
    case .changed:
      Bilingual(
        "Isinya telah berubah sejak disegel. Jangan dipakai; minta berkas asli dari penerbit.",
        "Its content has changed since it was sealed. Do not use it; get the original from the "
          + "issuer.")
    case .unknownIssuer(let mark):
      Bilingual(
        "Disegel dengan kunci \(mark), yang tidak ada di daftar kunci tepercaya. Minta kunci "
          + "publik penerbit langsung dari penerbit, lalu tambahkan.",
        "Sealed with the key \(mark), which is not among the trusted keys. Get the public key "
          + "from the issuer in person and add it.")
    }
  }
}
