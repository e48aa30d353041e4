import Text

/// Why a file does not prove that a certificate stands in the ledger.
public enum ProofError: Error, Hashable, Sendable {
  /// It is no proof, or not in the one form of a proof.
  case notProof
  /// It holds no entry in which a certificate was issued.
  case noEntry
  /// No trusted key signed the ledger of `origin`.
  case unknownIssuer(origin: String)
  /// The signature is not of this state of the ledger.
  case changed
  /// The ledger does not hold the entry at that place.
  case notIncluded
  /// It proves the certificate of that number instead.
  case otherCertificate(CertificateNumber)
}

extension ProofError {
  /// What is wrong and what to do about it.
  public var sentence: Bilingual {
    switch self {
    case .notProof:
      Bilingual(
        "Bukan berkas bukti jurnal (.tlog-proof), atau berkasnya rusak. Minta yang asli dari "
          + "penerbit.",
        "No proof of a ledger (.tlog-proof), or a damaged one. Ask the issuer for the original.")
    case .noEntry:
      Bilingual(
        "Bukti ini tidak memuat entri penerbitan sertifikat. Minta bukti yang benar dari penerbit.",
        "This proof holds no entry in which a certificate was issued. Ask the issuer for the right "
          + "one.")
    case .unknownIssuer(let origin):
      Bilingual(
        "Jurnal \(origin) tidak ditandatangani dengan kunci tepercaya. Minta kunci publik "
          + "penerbit langsung dari penerbit, lalu tambahkan.",
        "No trusted key has signed the ledger \(origin). Get the public key from the issuer in "
          + "person and add it.")
    case .changed:
      Bilingual(
        "Keadaan jurnal dalam bukti ini telah berubah sejak ditandatangani. Jangan dipakai.",
        "The state of the ledger in this proof has changed since it was signed. Do not use it.")
    case .notIncluded:
      Bilingual(
        "Jurnal yang ditandatangani tidak memuat entri ini. Jangan dipakai; hubungi penerbit.",
        "The signed ledger does not hold this entry. Do not use it; ask the issuer.")
    case .otherCertificate(let number):
      Bilingual(
        "Bukti ini untuk isi lain: sertifikat \(number). Pasangkan dengan sertifikatnya sendiri.",
        "This proof is of other content: the certificate \(number). Put it beside its own one.")
    }
  }
}
