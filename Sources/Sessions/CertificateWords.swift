import Text

/// What is said about certificates.
enum CertificateWords {
  static let none = Bilingual(
    "Belum ada sertifikat. Ikuti 'ujian' untuk memperolehnya.",
    "There is no certificate yet. Sit the 'exam' to earn one.")

  static let issuerMissing = Bilingual(
    "Penerbit sertifikat belum diatur di komputer ini. Jawab empat isian berikut sekali saja, atau "
      + "Enter untuk menunda; kelulusan yang ada sudah tersimpan.",
    "The issuer of certificates is not set on this computer. Answer these four fields once, or "
      + "press Enter to wait; what was passed is saved already.")

  static let waiting = Bilingual(
    "Kelulusan Anda tersimpan. Sertifikatnya terbit setelah penerbit diatur: ketik 'sertifikat'.",
    "Your pass is saved. The certificate is issued once the issuer is set: type 'certificate'.")

  static let sealLocked = Bilingual(
    "Kelulusan Anda tersimpan. Sertifikatnya terbit setelah kepegawaian membuka kunci segel.",
    "Your pass is saved. The certificate is issued once the HR office has opened the sealing key.")

  static let keyEnded = Bilingual(
    "disegel dengan kunci yang tidak berlaku lagi ketika sertifikat ini terbit. Tanyakan kepada "
      + "penerbitnya.",
    "sealed with a key that was no longer in force when this certificate was issued. Ask its issuer."
  )

  static let numberMissing = Bilingual(
    "Sebutkan nomor sertifikatnya.", "Name the number of the certificate.")

  static let fileMissing = Bilingual(
    "Sebutkan berkas sertifikatnya.", "Name the file of the certificate.")

  static let refused = Bilingual("DITOLAK: ", "REFUSED: ")

  static let noPerson = Bilingual(
    "Sertifikat tidak dapat terbit: data peserta tidak ditemukan. Ikuti 'ujian' lagi atau hubungi "
      + "bagian kepegawaian.",
    "No certificate can be issued: the participant's data are not found. Sit the 'exam' again or "
      + "ask the HR office.")

  static func noSuchNumber(_ number: String) -> Bilingual {
    Bilingual(
      "Tidak ada sertifikat bernomor \(number) di sini. Lihat 'sertifikat'.",
      "There is no certificate numbered \(number) here. See 'certificate'.")
  }

  static func cannotRestore(_ number: String) -> Bilingual {
    Bilingual(
      "Sertifikat \(number) tercatat terbit, tetapi isinya tidak dapat dibuat kembali sama persis: "
        + "penerbit, program atau data peserta berubah. Kembalikan yang lama.",
      "Certificate \(number) is recorded as issued, but cannot be made again exactly: the issuer, "
        + "the program or the participant's data changed. Put them back.")
  }

  static func noProof(_ number: String) -> Bilingual {
    Bilingual(
      "Jurnal tidak membuktikan penerbitan sertifikat \(number). Jalankan 'jurnal verifikasi'.",
      "The ledger does not prove that certificate \(number) was issued. Run 'ledger verify'.")
  }

  static func written(_ number: String) -> Bilingual {
    Bilingual("Sertifikat \(number) tersimpan:", "Certificate \(number) saved:")
  }

  static let issuing = Bilingual("Menerbitkan sertifikat", "Issuing certificates")

  static let issuerNeeded = Bilingual(
    "Sertifikat belum dapat terbit: penerbitnya belum diatur. Jalankan perintah ini lagi dan jawab "
      + "isiannya.",
    "No certificate can be issued yet: the issuer is not set. Run this command again and answer its "
      + "questions.")

  static func refusedFor(_ code: String) -> Bilingual {
    Bilingual("Peserta \(code): ", "Participant \(code): ")
  }

  static func outcome(_ outcome: CertificateIssueJob.Outcome) -> [Bilingual] {
    let (issued, rewritten) = (outcome.issued, outcome.rewritten.count)
    var lines: [Bilingual] = []
    if let first = issued.first, let last = issued.last {
      let range = issued.count == 1 ? first : "\(first) – \(last)"
      lines.append(
        Bilingual(
          "\(issued.count) sertifikat terbit: \(range).",
          "\(issued.count) certificates issued: \(range)."))
    }
    if rewritten > 0 {
      lines.append(
        Bilingual(
          "\(rewritten) berkas sertifikat yang belum ada kini tertulis.",
          "\(rewritten) files of certificates that were missing are now written."))
    }
    if outcome.refused > 0 {
      lines.append(
        Bilingual(
          "\(outcome.refused) tidak dapat diselesaikan; alasannya disebut di atas.",
          "\(outcome.refused) could not be done, for the reasons above."))
    }
    if lines.isEmpty {
      lines.append(
        Bilingual(
          "Tidak ada sertifikat yang perlu diterbitkan.", "There is no certificate to be issued."))
    }
    return lines
  }
}
