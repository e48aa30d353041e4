/// A random identity of 128 bits, written as a lower-case UUID (RFC 9562).
public protocol RandomID: Hashable, Sendable, CustomStringConvertible {
  /// The identity written `8-4-4-4-12` in lower-case hexadecimal digits, or `nil`. Upper case is
  /// refused, so that an identity has one text only.
  init?(_ text: some StringProtocol)
}

extension RandomID {
  /// A fresh identity (UUID version 4) drawn from `generator`.
  public static func random(using generator: inout some RandomNumberGenerator) -> Self {
    let version: UInt64 = 0x4000
    let variant: UInt64 = 0x8000_0000_0000_0000
    let high = generator.next() & ~0xF000 | version
    let low = generator.next() & ~0xC000_0000_0000_0000 | variant
    let digits = Array((hexadecimal(high) + hexadecimal(low)).utf8)
    let groups = [digits[..<8], digits[8..<12], digits[12..<16], digits[16..<20], digits[20...]]
    let text = groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    guard let identity = Self(text) else { preconditionFailure("\(text) is no UUID") }
    return identity
  }
}

private func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

/// A participant's random identity; the only name the ledger knows.
public struct SubjectID: RandomID {
  /// A lower-case UUID.
  public let description: String

  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard isUUID(text) else { return nil }
    description = text
  }
}

/// The random identity of one chain of entries: of one office on one machine.
public struct Origin: RandomID {
  /// A lower-case UUID.
  public let description: String

  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard isUUID(text) else { return nil }
    description = text
  }
}

func isUUID(_ text: String) -> Bool {
  var place = 0
  for byte in text.utf8 {
    let isPart =
      switch place {
      case 8, 13, 18, 23: byte == UInt8(ascii: "-")
      default: (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
      }
    guard isPart else { return false }
    place += 1
  }
  return place == 36
}
