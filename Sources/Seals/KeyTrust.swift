import Dates

/// A public key with the time in which its signatures count.
public struct TrustedKey: Hashable, Sendable {
  public let key: PublicKey
  /// `nil` where nothing is said: then it may seal.
  public let role: KeyRole?
  /// From this moment on, or `nil` for ever.
  public internal(set) var since: Instant?
  /// Up to this moment, or `nil` for ever: another key took its place.
  public internal(set) var until: Instant?
  /// From this moment on somebody else may have it, or `nil`.
  public internal(set) var revoked: Instant?

  public init(
    _ key: PublicKey, role: KeyRole? = nil, since: Instant? = nil, until: Instant? = nil,
    revoked: Instant? = nil
  ) {
    self.key = key
    self.role = role
    self.since = since
    self.until = until
    self.revoked = revoked
  }

  /// Whether its signatures of `moment` count.
  public func isInForce(at moment: Instant) -> Bool {
    since.map { $0 <= moment } ?? true && end.map { moment < $0 } ?? true
  }

  /// The first moment at which its signatures count no more, or `nil`.
  public var end: Instant? { [until, revoked].compactMap { $0 }.min() }
}

/// The public keys that are trusted, and how one followed the other.
public struct TrustList: Hashable, Sendable {
  /// Each key once, in the order in which they were named.
  public private(set) var keys: [TrustedKey] = []

  /// Keys that are trusted at any time.
  public init(_ keys: some Sequence<PublicKey> = []) {
    for key in keys { add(TrustedKey(key)) }
  }

  /// The keys that may seal, at whatever time.
  public var sealing: [PublicKey] { keys.filter(\.seals).map(\.key) }

  /// The keys whose seals of `moment` count.
  public func sealing(at moment: Instant) -> [PublicKey] {
    keys.filter { $0.seals && $0.isInForce(at: moment) }.map(\.key)
  }

  /// The keys whose seals may count that were made at `moment` or at whatever time behind it.
  public func sealing(from moment: Instant) -> [PublicKey] {
    keys.filter { key in key.seals && key.end.map { moment < $0 } ?? true }.map(\.key)
  }

  /// What is known of `key`, or `nil`.
  public subscript(key: PublicKey) -> TrustedKey? { keys.first { $0.key == key } }

  /// Trusts `key`; of a key that is named twice, the shorter time holds.
  public mutating func add(_ key: TrustedKey) {
    guard let place = keys.firstIndex(where: { $0.key == key.key }) else {
      keys.append(key)
      return
    }
    keys[place].since = [keys[place].since, key.since].compactMap { $0 }.max()
    keys[place].until = [keys[place].until, key.until].compactMap { $0 }.min()
    keys[place].revoked = [keys[place].revoked, key.revoked].compactMap { $0 }.min()
  }

  /// Trusts the next key where a trusted one has signed for it while its word counted, and the old
  /// one no longer than up to then.
  public mutating func follow(_ statement: KeyStatement) {
    guard let old = statement.old,
      let place = keys.firstIndex(where: { $0.key == old }),
      keys[place].role ?? statement.role == statement.role,
      keys[place].since.map({ $0 <= statement.from }) ?? true,
      // Nobody who stole a key that ended already can hand it on once more, backdated.
      keys[place].until ?? statement.from == statement.from,
      keys[place].revoked ?? statement.from == statement.from
    else { return }
    keys[place].until = statement.from
    if statement.reason == .leaked { keys[place].revoked = statement.from }
    if self[statement.new] == nil {
      keys.append(TrustedKey(statement.new, role: statement.role, since: statement.from))
    }
  }
}

extension TrustedKey {
  fileprivate var seals: Bool { role != .officer }
}
