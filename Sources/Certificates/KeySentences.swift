import Dates
import Text

/// What is said of a key alike for a QR code, a badge, a status list and a proof.
enum KeySentences {
  static func untimely(_ mark: KeyMark, _ moment: Instant) -> Bilingual {
    Bilingual(
      "Ditandatangani dengan kunci \(mark), yang pada \(moment.day().longText(in: .indonesian)) "
        + "sudah tidak berlaku menurut daftar kunci tepercaya. Tanyakan kepada penerbit.",
      "Signed with the key \(mark), which by the list of trusted keys was no longer valid on "
        + "\(moment.day().longText(in: .english)). Ask the issuer.")
  }
}
