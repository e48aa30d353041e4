/// The two public operations of the seals: anyone can do them.
public protocol SealChecker: Sendable {
  /// The SHA-256 of `bytes`.
  func digest(of bytes: [UInt8]) -> Digest
  /// Whether `signature` was made over `bytes` by the holder of `key`.
  func isValid(_ signature: Signature, of bytes: [UInt8], by key: PublicKey) -> Bool
}

/// The holder of a private key.
public protocol Signer: Sendable {
  var publicKey: PublicKey { get }
  /// The Ed25519 signature of `bytes`; the same bytes, the same signature.
  func signature(of bytes: [UInt8]) -> Signature
}
