/// What an agency decides about the renderings of its certificates that strangers come to see.
public struct Publication: Hashable, Sendable {
  /// How much of a NIP or local number is shown.
  public enum NumberShown: Hashable, Sendable {
    /// Its end only: a QR code is photographed by strangers.
    case masked
    case full
  }

  /// Where the verification page and the status lists are published, if anywhere.
  public let host: VerificationHost?
  public let number: NumberShown

  public init(host: VerificationHost? = nil, number: NumberShown = .masked) {
    self.host = host
    self.number = number
  }

  /// Nothing is published, and numbers are masked.
  public static let standard = Publication()
}
