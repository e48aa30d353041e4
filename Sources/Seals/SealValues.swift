/// A value of a fixed number of bytes that people meet as hexadecimal digits.
public protocol SealValue: Hashable, Sendable, CustomStringConvertible {
  /// How many bytes such a value has.
  static var size: Int { get }
  var bytes: [UInt8] { get }
  /// The value of exactly `size` bytes, or `nil`.
  init?(_ bytes: [UInt8])
}

extension SealValue {
  /// The value written as lower-case hexadecimal digits, or `nil`.
  public init?(hexadecimal text: some StringProtocol) {
    guard let bytes = Seals.bytes(hexadecimal: text) else { return nil }
    self.init(bytes)
  }

  /// Lower-case hexadecimal digits.
  public var description: String { hexadecimal(bytes) }
}

/// A SHA-256 digest (FIPS 180-4).
public struct Digest: SealValue {
  public static let size = 32
  public let bytes: [UInt8]

  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }
}

/// An Ed25519 public key (RFC 8032).
public struct PublicKey: SealValue {
  public static let size = 32
  public let bytes: [UInt8]

  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }
}

/// An Ed25519 signature (RFC 8032).
public struct Signature: SealValue {
  public static let size = 64
  public let bytes: [UInt8]

  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }
}
