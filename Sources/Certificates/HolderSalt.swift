import Seals

/// What a holder's number is hashed with in a badge.
///
/// It does not stand in the badge: there are so few possible NIP that whoever had it could try them
/// all. The issuer can make it again at any time, and give it to whoever may know the number.
public struct HolderSalt: SealValue {
  public static let size = 32
  public let bytes: [UInt8]

  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// The salt of the certificate `id`. It follows from a signature that nobody else can make, over
  /// a text that nothing else signs.
  public init(of id: CertificateID, by signer: some Signer, checker: some SealChecker) {
    let signature = signer.signature(of: Array("NETRAL-GARAM 1\n\(id)\n".utf8))
    bytes = checker.digest(of: signature.bytes).bytes
  }

  /// The hash of `number` as Open Badges has it: of the number and the salt's digits behind it.
  func hash(of number: String, by checker: some SealChecker) -> Digest {
    checker.digest(of: Array("\(number)\(self)".utf8))
  }
}
