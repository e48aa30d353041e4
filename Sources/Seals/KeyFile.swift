import Dates

/// A private key as its file holds it: open, or under a passphrase.
public struct KeyFile: Hashable, Sendable {
  /// What its signatures follow from.
  public enum Secret: Hashable, Sendable {
    case open(seed: [UInt8])
    /// `recovery` is opened by a ``RecoveryCode`` instead of the passphrase.
    case locked(SeedLock, recovery: SeedLock?)
  }

  public let role: KeyRole
  public let publicKey: PublicKey
  /// When it was made; `nil` in a file of the first version.
  public let since: Instant?
  public var secret: Secret
  /// How the key came to be trusted, or `nil` in a file of the first version.
  public let statement: SignedNote?

  public init(
    role: KeyRole, publicKey: PublicKey, since: Instant?, secret: Secret, statement: SignedNote?
  ) {
    self.role = role
    self.publicKey = publicKey
    self.since = since
    self.secret = secret
    self.statement = statement
  }

  /// Whether a passphrase is needed to sign.
  public var isLocked: Bool { if case .locked = secret { true } else { false } }

  /// The key, opened by `passphrase` where it is locked; `nil` stands for none.
  public func signer(
    opening passphrase: String?, by smith: any Locksmith
  ) throws(KeyFileFault) -> any Signer {
    let seed = try seed(opening: passphrase, by: smith)
    guard let signer = smith.key(from: seed), signer.publicKey == publicKey else {
      throw .otherKey
    }
    return signer
  }

  /// What the key follows from.
  public func seed(
    opening passphrase: String?, by smith: any Locksmith
  ) throws(KeyFileFault) -> [UInt8] {
    switch secret {
    case .open(let seed): return seed
    case .locked(let lock, let recovery):
      guard let passphrase else { throw .locked }
      do throws(LockFault) {
        if let recovery, let code = RecoveryCode(typed: passphrase),
          let seed = try? smith.open(recovery, by: code.description)
        {
          return seed
        }
        return try smith.open(lock, by: passphrase)
      } catch {
        switch error {
        case .wrongPassphrase: throw .wrongPassphrase
        case .noMemory: throw .noMemory
        }
      }
    }
  }
}

/// Why a key cannot be read or used.
public enum KeyFileFault: Error, Hashable, Sendable {
  /// The bytes are no key file of ours.
  case noKey
  /// A newer version of this program wrote it.
  case newer
  /// This line, counted from 1, is not as this program writes it.
  case line(Int)
  /// The key is for something else than the place it lies in.
  case otherRole(KeyRole)
  /// What it holds gives another key than it names.
  case otherKey
  /// It is locked, and no passphrase was given.
  case locked
  case wrongPassphrase
  /// The computer has not the memory that its lock asks for.
  case noMemory
}
