import Seals

/// The first eight bytes of a public key's SHA-256: says which key to try, proves nothing.
public struct KeyMark: SealValue {
  public static let size = 8
  public let bytes: [UInt8]

  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// The mark of `key`.
  public init(of key: PublicKey, by checker: some SealChecker) {
    bytes = Array(checker.digest(of: key.bytes).bytes.prefix(Self.size))
  }
}

extension Collection<PublicKey> {
  /// The keys that bear `mark`; two may, as eight bytes can be made to collide.
  func bearing(_ mark: KeyMark, by checker: some SealChecker) -> [PublicKey] {
    filter { KeyMark(of: $0, by: checker) == mark }
  }
}
