import Certificates
import Text

/// What is said when a countersigned certificate is kept.
enum CountersignWords {
  static let fileMissing = Bilingual(
    "Sebutkan berkas PDF yang kembali dari layanan TTE.",
    "Name the PDF that came back from the signature service.")

  static func kept(_ number: CertificateNumber) -> Bilingual {
    Bilingual(
      "Sertifikat \(number) bertanda tangan elektronik tersimpan:",
      "Certificate \(number) with its electronic signature saved:")
  }

  static func keptAlready(_ number: CertificateNumber) -> Bilingual {
    Bilingual(
      "Berkas ini sudah tersimpan untuk sertifikat \(number):",
      "This file was saved for certificate \(number) already:")
  }
}
