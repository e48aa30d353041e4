/// The number under which a certificate is filed, such as `NTR/2026/000001-ORIGIN8`.
///
/// It has no gaps within an origin and a year: the ledger counts, this value only writes.
public struct CertificateNumber: Hashable, Sendable, CustomStringConvertible {
  /// The agency's own beginning of its numbers, such as `NTR`.
  public let prefix: String
  public let year: Int
  /// 1 for the first certificate of the year.
  public let counter: Int
  /// Eight letters and digits that tell the ledgers of one agency apart.
  public let originMark: String

  /// The number of the `counter`th certificate that the ledger `origin` issues in `year`, or `nil`
  /// where the origin has fewer than eight ASCII letters and digits, the prefix is not 1 to 12
  /// upper-case letters and digits, or the counter is below 1.
  public init?(prefix: String = "NTR", origin: String, year: Int, counter: Int) {
    let marks = origin.utf8.compactMap(Self.upperCased).prefix(8)
    guard marks.count == 8, Self.isPrefix(prefix), (1000...9999).contains(year), counter > 0 else {
      return nil
    }
    self.prefix = prefix
    self.year = year
    self.counter = counter
    originMark = String(decoding: marks, as: UTF8.self)
  }

  /// The number written as `description` writes it, or `nil`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[1]) else { return nil }
    let last = parts[2].split(separator: "-", omittingEmptySubsequences: false)
    guard last.count == 2, let counter = Int(last[0]) else { return nil }
    self.init(prefix: String(parts[0]), origin: String(last[1]), year: year, counter: counter)
    guard description == text else { return nil }
  }

  public var description: String {
    let digits = String(counter)
    let zeros = String(repeating: "0", count: max(0, 6 - digits.count))
    return "\(prefix)/\(year)/\(zeros)\(digits)-\(originMark)"
  }

  private static func isPrefix(_ text: String) -> Bool {
    (1...12).contains(text.utf8.count) && text.utf8.allSatisfy { upperCased($0) == $0 }
  }

  /// The upper-case form of an ASCII letter or digit; `nil` for anything else.
  private static func upperCased(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): byte
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 32
    default: nil
    }
  }
}
