/// What a key is for.
public enum KeyRole: String, CaseIterable, Hashable, Sendable {
  /// Seals certificates and signs the ledger.
  case issuer = "penerbit"
  /// Opens what only HR officers may do; it seals nothing.
  case officer = "kepegawaian"
}
