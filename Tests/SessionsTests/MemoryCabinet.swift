import Dates
import Seals
import Sessions
import Sodium
import Testing

/// Keys that are kept in no file: the officers' key from the start, opened by ``passphrase``.
final class MemoryCabinet: KeyCabinet {
  static let passphrase = "sandi petugas uji"

  let sodium: Sodium
  var files: [KeyRole: KeyFile] = [:]
  var trustText = ""
  /// What the environment says.
  var passphrases: [KeyRole: String] = [:]
  var exposed: Set<KeyRole> = []

  init(_ sodium: Sodium) throws {
    self.sodium = sodium
    let seed = Array(repeating: UInt8(3), count: 32)
    let key = try #require(sodium.key(from: seed))
    files[.officer] = KeyFile(
      role: .officer, publicKey: key.publicKey, since: Instant(milliseconds: 0),
      secret: .locked(try sodium.lock(seed, by: Self.passphrase, cost), recovery: nil),
      statement: nil)
  }

  /// Makes the key that follows from `seed` the one that seals.
  func seal(with seed: [UInt8]) throws {
    let key = try #require(sodium.key(from: seed))
    files[.issuer] = KeyFile(
      role: .issuer, publicKey: key.publicKey, since: nil, secret: .open(seed: seed),
      statement: nil)
  }

  var smith: any Locksmith { QuickSmith(sodium: sodium) }
  /// As cheap as Argon2id allows.
  var cost: PassphraseCost { PassphraseCost(passes: 1, memory: 8192) ?? .randomCode }

  func key(for role: KeyRole) -> KeyFile? { files[role] }

  func add(_ key: KeyFile) -> Bool {
    guard files[key.role] == nil else { return false }
    files[key.role] = key
    return true
  }

  func replace(by key: KeyFile) { files[key.role] = key }
  func path(of role: KeyRole) -> String { "\(role.rawValue).kunci" }
  func isExposed(_ role: KeyRole) -> Bool { exposed.contains(role) }
  func passphrase(for role: KeyRole) -> String? { passphrases[role] }

  func ownTrust() throws(Trouble) -> TrustList {
    var list = TrustList()
    do throws(TrustFault) { try list.read(trustText, checker: sodium) } catch {
      throw .key(.trust(path: "tepercaya.kunci", error))
    }
    return list
  }

  func trust() throws(Trouble) -> TrustList { try ownTrust() }
  func addTrust(_ lines: String) { trustText += lines }
}

/// Sodium, but for PINs: these are hashed in no time, so that hundreds of registrations are.
private struct QuickSmith: Locksmith {
  let sodium: Sodium

  func randomBytes(_ count: Int) -> [UInt8] { sodium.randomBytes(count) }
  func key(from seed: [UInt8]) -> (any Signer)? { sodium.key(from: seed) }

  func lock(
    _ seed: [UInt8], by passphrase: String, _ cost: PassphraseCost
  ) throws(LockFault) -> SeedLock {
    try sodium.lock(seed, by: passphrase, cost)
  }

  func open(_ lock: SeedLock, by passphrase: String) throws(LockFault) -> [UInt8] {
    try sodium.open(lock, by: passphrase)
  }

  func hash(ofPIN pin: String) -> String { sodium.digest(of: Array(pin.utf8)).description }
  func isPIN(_ pin: String, of hash: String) -> Bool { self.hash(ofPIN: pin) == hash }
}
