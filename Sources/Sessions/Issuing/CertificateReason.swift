/// Why a certificate ended, as the ledger says it.
enum CertificateReason {
  /// The program was completed again.
  static let repeated = "ulang"
}
