import Certificates
import Text

/// What is said where certificates are revoked or put right.
enum WithdrawalWords {
  static let reason = Bilingual("alasan", "reason")

  static let reasonHelp = Bilingual(
    "Tulis alasannya dengan 3 sampai 200 huruf, misalnya nomor keputusannya, tanpa nama dan NIP; "
      + "'batal' untuk berhenti. Alasan tercatat selamanya di jurnal.",
    "Write the reason in 3 to 200 characters, such as the number of the decision, without name and "
      + "NIP; 'cancel' to stop. It stands in the ledger for ever.")

  static let isFinal = Bilingual(
    "Pencabutan tidak dapat dibatalkan.", "A revocation cannot be undone.")

  static let revokeNow = Bilingual("Cabut sertifikat ini?", "Revoke this certificate?")

  static let replaceNow = Bilingual(
    "Terbitkan penggantinya?", "Issue the new certificate?")

  static let unchanged = Bilingual("Tidak ada yang diubah.", "Nothing was changed.")

  static let changes = Bilingual(
    "Yang berubah pada sertifikat baru:", "What changes in the new certificate:")

  static func about(_ number: String, _ program: String, of person: String) -> Bilingual {
    Bilingual(
      "Sertifikat \(number): \(program), \(person).",
      "Certificate \(number): \(program), \(person).")
  }

  static func noSuchNumber(_ number: String) -> Bilingual {
    Bilingual(
      "Tidak ada sertifikat bernomor \(number) di sini. Lihat 'sertifikat daftar'.",
      "There is no certificate numbered \(number) here. See 'certificate list'.")
  }

  static let unknownHolder = Bilingual("pemegang tidak dikenal lagi", "holder no longer known")

  static func revoked(_ number: String) -> Bilingual {
    Bilingual(
      "Sertifikat \(number) dicabut dan tercatat di jurnal. Terbitkan daftar statusnya: 'sertifikat "
        + "status'.",
      "Certificate \(number) is revoked; the ledger says so. Publish its status list: 'certificate "
        + "status'.")
  }

  static func replaced(_ number: String, by new: String) -> Bilingual {
    Bilingual(
      "Sertifikat \(number) digantikan oleh \(new). Terbitkan daftar statusnya: 'sertifikat status'.",
      "Certificate \(new) takes the place of \(number). Publish its status list: 'certificate "
        + "status'.")
  }

  static func alreadyRevoked(_ number: String) -> Bilingual {
    Bilingual(
      "Sertifikat \(number) sudah dicabut. Lihat 'sertifikat daftar'.",
      "Certificate \(number) is revoked already. See 'certificate list'.")
  }

  static func alreadySuperseded(_ number: String, by next: String?) -> Bilingual {
    let next = next ?? "-"
    return Bilingual(
      "Sertifikat \(number) sudah digantikan oleh \(next); gantikan yang itu.",
      "Certificate \(number) was superseded by \(next) already; replace that one.")
  }

  static func noRecord(_ number: String) -> Bilingual {
    Bilingual(
      "Sertifikat \(number) tidak dapat digantikan: data pemegangnya sudah dihapus.",
      "Certificate \(number) cannot be replaced: its holder's data were erased.")
  }

  static func expired(_ number: String) -> Bilingual {
    Bilingual(
      "Sertifikat \(number) sudah kedaluwarsa, jadi tidak digantikan. Pemegangnya perlu mengikuti "
        + "ujian lagi.",
      "Certificate \(number) has expired, so it is not replaced. Its holder needs to sit the exam "
        + "again.")
  }

  static func nothingToCorrect(_ number: String) -> Bilingual {
    Bilingual(
      "Isi sertifikat \(number) sama dengan data sekarang. Betulkan dahulu datanya: 'peserta "
        + "koreksi'.",
      "Certificate \(number) says what is known now. Put the data right first: 'participants "
        + "correct'.")
  }
}
