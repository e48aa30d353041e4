import Seals

/// The files in which an installation keeps its keys, and the passphrases that its environment names.
public protocol KeyCabinet {
  var smith: any Locksmith { get }
  /// The work that one try of a new passphrase takes.
  var cost: PassphraseCost { get }
  /// The key for `role`, or `nil` where there is none yet.
  func key(for role: KeyRole) throws(Trouble) -> KeyFile?
  /// Keeps the first key for its role, so that it survives a power cut; `false` where one is there
  /// already, which then stays.
  func add(_ key: KeyFile) throws(Trouble) -> Bool
  /// Puts `key` in the place of the one for its role: the whole of it, or nothing is changed.
  func replace(by key: KeyFile) throws(Trouble)
  /// The file of the key for `role`.
  func path(of role: KeyRole) -> String
  /// Whether the file can be read by others than its owner.
  func isExposed(_ role: KeyRole) -> Bool
  /// The passphrase that the environment names, or `nil`.
  func passphrase(for role: KeyRole) -> String?
  /// Whom this installation trusts by its own list.
  func ownTrust() throws(Trouble) -> TrustList
  /// The same, with the list that was named for this run.
  func trust() throws(Trouble) -> TrustList
  /// Adds `lines` to the installation's own list.
  func addTrust(_ lines: String) throws(Trouble)
}

/// The keys that were opened since the program began.
final class Keyring {
  var sealing: (any Signer)?
  var officer: HRKey?
  /// Whether the officer left, so that the environment no longer speaks for who sits there.
  var hasOfficerLeft = false
  /// Whether it was said already that a checkpoint waits.
  var hasToldOfWaiting = false
}

/// An HR officer who proved to be one.
public struct HRKey: Sendable {
  public let signer: any Signer
  /// Names the key, never the person.
  public let mark: String

  /// Who caused an entry.
  public var actor: String { "\(KeyRole.officer.rawValue):\(mark)" }
}

/// Why a key cannot be used.
public enum KeyTrouble: Hashable, Sendable {
  /// The file at `path` is not as it has to be.
  case file(path: String, KeyFileFault)
  case trust(path: String, TrustFault)
  /// The key that seals is locked, and nobody here knows its passphrase.
  case locked(path: String)
  /// The command is for HR officers, and there is no officers' key yet.
  case noOfficerKey
  /// The command is for HR officers, and nobody proved to be one.
  case officersOnly
  /// The officers' key lies not where it was; another one cannot be made unseen.
  case officerKeyGone(since: String)
  /// The officers' key is another than the one that the vault knows.
  case otherOfficerKey(path: String)
  /// There is one already.
  case exists(path: String)
  case wrongPassphrase(KeyRole)
  /// There is no such key to work with.
  case missing(KeyRole)
}
