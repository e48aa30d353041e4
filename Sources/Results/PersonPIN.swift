import Dates
import Text

/// A participant's PIN as a vault keeps it: its hash, and the tries that went wrong.
public struct KeptPIN: Hashable, Sendable {
  /// Tries in a row, after which one has to wait.
  public static let triesInARow = 5
  /// How long, in milliseconds.
  public static let wait = 15 * 60_000

  public let hash: String
  /// An officer made it; the participant sets another at the first use.
  public let isTemporary: Bool
  private var tries = 0
  private var blockedUntil: Instant?

  public init(hash: String, isTemporary: Bool = false) {
    self.hash = hash
    self.isTemporary = isTemporary
  }

  /// Counts a try that begins at `now`; the moment up to which none is allowed where it is too many.
  ///
  /// A try counts before it is judged: a program that is killed over it has not tried for free.
  public mutating func beginTry(at now: Instant) -> Instant? {
    if let blockedUntil {
      // Where the clock was set back, a wait must not become one of years.
      let isWaiting = now < blockedUntil && blockedUntil <= now.adding(milliseconds: Self.wait)
      if isWaiting { return blockedUntil }
      (tries, self.blockedUntil) = (0, nil)
    }
    tries += 1
    if tries >= Self.triesInARow { blockedUntil = now.adding(milliseconds: Self.wait) }
    return nil
  }

  /// Forgets the tries, after one that was right.
  public mutating func forgetTries() { (tries, blockedUntil) = (0, nil) }
}

extension KeptPIN {
  /// Canonical JSON, as a store conceals it.
  public var bytes: [UInt8] {
    var members: [String: JSONValue] = [
      "hash": .string(hash), "temporary": .bool(isTemporary), "tries": .int(tries),
    ]
    members["blocked_until"] = blockedUntil.map { .string($0.description) }
    return JSONValue.object(members).canonicalBytes
  }

  /// The PIN that ``bytes`` tells of, or `nil`.
  public init?(_ bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes), let hash = value["hash"]?.stringValue,
      let isTemporary = value["temporary"]?.boolValue, let tries = value["tries"]?.intValue
    else { return nil }
    self.init(hash: hash, isTemporary: isTemporary)
    self.tries = tries
    blockedUntil = value["blocked_until"]?.stringValue.flatMap { Instant($0) }
  }
}

/// Why a text is no good as a PIN.
public enum PINFault: Error, Hashable, Sendable {
  case notDigits
  case length(Int)
  /// One digit over and over, or digits in their order.
  case simple
  /// It stands in the person's own number.
  case ownNumber
}

/// The digits that a participant proves with who sits there.
public struct PIN: Hashable, Sendable {
  public static let lengths = 6...12
  public let digits: String

  /// The PIN typed as `text`; spaces do not count.
  ///
  /// - Parameter number: The participant's own number, which others know.
  public init(_ text: String, number: String?) throws(PINFault) {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .notDigits }
    guard Self.lengths.contains(digits.count) else { throw .length(digits.count) }
    let steps = Set(zip(digits.utf8, digits.utf8.dropFirst()).map { Int($1) - Int($0) })
    guard steps.count > 1 || ![[0], [1], [-1]].contains(steps) else { throw .simple }
    guard number.map({ !$0.contains(digits) }) ?? true else { throw .ownNumber }
    self.digits = digits
  }
}
