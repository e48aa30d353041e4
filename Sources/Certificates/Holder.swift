/// Whom a certificate is for, as the person was called when it was issued.
public struct Holder: Hashable, Sendable {
  /// Civil service status, with the number that goes with it; `nil` where none was given.
  public enum Standing: Hashable, Sendable {
    /// A civil servant; the NIP has 18 digits, without spaces.
    case asn(nip: String?)
    /// Staff outside the civil service, with the agency's own number.
    case other(localNumber: String?)
  }

  public let name: String
  public let standing: Standing
  public let unit: String
  public let agency: String

  public init(name: String, standing: Standing, unit: String, agency: String) {
    self.name = name
    self.standing = standing
    self.unit = unit
    self.agency = agency
  }
}

extension Holder.Standing {
  public var isASN: Bool {
    switch self {
    case .asn: true
    case .other: false
    }
  }

  /// NIP or local number without spaces.
  public var number: String? {
    switch self {
    case .asn(let nip): nip
    case .other(let localNumber): localNumber
    }
  }

  /// The number as people read it: a NIP in groups, `19850315 200904 2 003`.
  public var printedNumber: String? {
    guard case .asn(let nip) = self, let nip, nip.utf8.count == 18 else { return number }
    let digits = Array(nip.utf8)
    let groups = [digits[..<8], digits[8..<14], digits[14..<15], digits[15...]]
    return groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// The number for eyes that need not know it: `*` but for the last four characters, and for all
  /// of them where the number is so short that four would give it away.
  public var maskedNumber: String? {
    guard let number else { return nil }
    let shown = number.count > 8 ? 4 : 0
    return String(repeating: "*", count: number.count - shown) + number.suffix(shown)
  }

  /// The number as far as `shown` goes.
  func number(_ shown: Publication.NumberShown) -> String? {
    switch shown {
    case .masked: maskedNumber
    case .full: number
    }
  }
}
