import Dates
import Seals

/// The public keys that somebody trusts to seal, some of them perhaps for a time only.
public protocol KeyTrust: Sendable {
  /// The keys that may seal, at whatever time.
  var sealing: [PublicKey] { get }
  /// The keys whose seals count on what was issued at `moment`: it may be drawn anew and sealed by a
  /// later key, but by none that had ended before it was there.
  func sealing(from moment: Instant) -> [PublicKey]
}

/// Keys that are trusted at any time.
extension [PublicKey]: KeyTrust {
  public var sealing: [PublicKey] { self }

  public func sealing(from moment: Instant) -> [PublicKey] { self }
}

/// The installation's own list, in which one key may follow another.
extension TrustList: KeyTrust {}
