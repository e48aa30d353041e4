import Dates
import Text

/// Why a text is not the genuine content of a certificate's QR code.
public enum TokenError: Error, Hashable, Sendable {
  /// It does not begin as ours do.
  case notToken
  /// It begins so, but no signed claims can be read.
  case damaged
  case unknownIssuer(KeyMark)
  /// The signature is not of these claims.
  case changed
  /// The signature is of a key that was not trusted when it was made.
  case untimely(KeyMark, Instant)
  /// Genuine, but with claims that this program does not know.
  case otherClaims
}

extension TokenError {
  /// What is wrong and what to do about it.
  public var sentence: Bilingual {
    switch self {
    case .notToken:
      Bilingual(
        "Bukan kode QR sertifikat Netral. Pindai kode di kiri bawah sertifikat.",
        "No QR code of a Netral certificate. Scan the code at the lower left of the certificate.")
    case .damaged:
      Bilingual(
        "Teks kode QR tidak lengkap. Pindai sekali lagi dan salin seluruhnya.",
        "The text of the QR code is not complete. Scan it once more and copy all of it.")
    case .unknownIssuer(let mark): SealError.unknownIssuer(mark).sentence
    case .changed:
      Bilingual(
        "Isi kode QR telah berubah sejak dibuat penerbit. Jangan dipakai.",
        "The content of the QR code has changed since the issuer made it. Do not use it.")
    case .untimely(let mark, let moment): KeySentences.untimely(mark, moment)
    case .otherClaims:
      Bilingual(
        "Kode QR ini asli, tetapi dibuat oleh versi Netral lain. Perbarui Netral.",
        "This QR code is genuine but was made by another version of Netral. Update Netral.")
    }
  }
}
