/// A secret of 32 bytes; what it conceals is gone with it. It has no text, lest it be shown.
public struct SecretKey: Hashable, Sendable {
  public static let size = 32
  public let bytes: [UInt8]

  /// The key of exactly `size` bytes, or `nil`.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }
}

/// Makes bytes unreadable to whoever lacks the key.
public protocol Concealer: Sendable {
  /// A key that nobody can foresee.
  func newKey() -> SecretKey
  /// `bytes` concealed and bound to `context`; each time in other bytes.
  func conceal(_ bytes: [UInt8], by key: SecretKey, as context: [UInt8]) -> [UInt8]
  /// What was concealed, or `nil` for another key or context, or where a byte was changed.
  func reveal(_ bytes: [UInt8], by key: SecretKey, as context: [UInt8]) -> [UInt8]?
  /// What finds equal `bytes` again, and tells nothing of them without the key.
  func mark(of bytes: [UInt8], by key: SecretKey) -> Digest
}
