/// A seed locked by a passphrase: Argon2id makes a key of that, and a secretbox holds the seed.
public struct SeedLock: Hashable, Sendable {
  public let cost: PassphraseCost
  /// Sixteen random bytes, so that one passphrase makes another key in each lock.
  public let salt: [UInt8]
  public let box: [UInt8]

  public init(cost: PassphraseCost, salt: [UInt8], box: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.box = box
  }
}

/// How much work one try of a passphrase is.
public struct PassphraseCost: Hashable, Sendable {
  /// Passes over the memory.
  public let passes: Int
  /// In bytes.
  public let memory: Int

  /// The cost within the bounds that Argon2id and a computer of today allow, or `nil`.
  public init?(passes: Int, memory: Int) {
    guard (1...64).contains(passes), (8192...1 << 31).contains(memory) else { return nil }
    self.passes = passes
    self.memory = memory
  }

  private init(_ passes: Int, _ memory: Int) { (self.passes, self.memory) = (passes, memory) }

  /// For what people choose: a fraction of a second and 64 MiB, which an office's oldest computer has
  /// to spare, at each command of an officer.
  public static let passphrase = PassphraseCost(3, 64 << 20)
  /// For what a computer chose, and nobody guesses in any time.
  public static let randomCode = PassphraseCost(1, 8 << 20)
}

/// Why a lock did not open.
public enum LockFault: Error, Hashable, Sendable {
  case wrongPassphrase
  /// The computer has not the memory that the lock was made with.
  case noMemory
}

/// Makes keys, and locks away what they follow from.
public protocol Locksmith: Sendable {
  /// `count` bytes that nobody can foresee.
  func randomBytes(_ count: Int) -> [UInt8]
  /// The key that follows from `seed`, 32 secret bytes; `nil` for another length.
  func key(from seed: [UInt8]) -> (any Signer)?
  /// `seed` under a lock that `passphrase` alone opens.
  func lock(
    _ seed: [UInt8], by passphrase: String, _ cost: PassphraseCost
  ) throws(LockFault) -> SeedLock
  /// The seed under `lock`.
  func open(_ lock: SeedLock, by passphrase: String) throws(LockFault) -> [UInt8]
  /// What tells `pin` again and cannot be turned back, in the text form of Argon2id.
  func hash(ofPIN pin: String) throws(LockFault) -> String
  /// Whether `hash` is of `pin`.
  func isPIN(_ pin: String, of hash: String) -> Bool
}
