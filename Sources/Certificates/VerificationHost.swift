/// The host whose page shows what the QR code of a certificate says, such as
/// `sertifikat.contoh.go.id`; it lends an address and no authority.
public struct VerificationHost: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// The host of the lower-case labels in `text`, with a port where the usual one will not do;
  /// `nil` for anything else, a scheme or a path included.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count <= 253, labels.allSatisfy({ Self.isLabel($0) })
    else {
      return nil
    }
    if parts.count == 2 {
      guard let port = UInt16(parts[1]), port > 0, String(port) == parts[1] else { return nil }
    }
    description = text
  }

  private static func isLabel(_ label: Substring) -> Bool {
    (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
      && label.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: "-")
        }
      }
  }
}
