import Seals

/// A certificate's random identity, a UUID; unlike the number it tells nothing.
public struct CertificateID: Hashable, Sendable, CustomStringConvertible {
  public let bytes: [UInt8]

  /// The identity of exactly 16 bytes, or `nil`.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// The identity of `bytes`, which are 16.
  init(exactly bytes: [UInt8]) { self.bytes = bytes }

  /// The identity written as `description` writes it, or `nil`.
  public init?(_ text: some StringProtocol) {
    guard let bytes = Seals.bytes(hexadecimal: text.split(separator: "-").joined()) else {
      return nil
    }
    self.init(bytes)
    guard description == text else { return nil }
  }

  /// 8-4-4-4-12 lower-case hexadecimal digits.
  public var description: String {
    let groups = [bytes[..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10...]]
    return groups.map { hexadecimal($0) }.joined(separator: "-")
  }
}
