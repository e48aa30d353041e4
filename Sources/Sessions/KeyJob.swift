import Dialogue
import Results
import Seals
import Text

/// `kunci`: the keys of this installation, their passphrases and their successors.
public struct KeyJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The shortest passphrase that a person may choose, in characters.
  static let shortest = 10

  /// Makes the officers' key, which there may be once.
  public func createOfficerKey() throws(Trouble) -> Status {
    let (role, keys) = (KeyRole.officer, desk.supplies.keys)
    if try keys.key(for: role) != nil { throw .key(.exists(path: keys.path(of: role))) }
    if let known = try desk.officerKeys().last {
      throw .key(
        .officerKeyGone(since: known.since.day(offset: desk.clockOffset).description))
    }
    guard let passphrase = newPassphrase(for: role) else { throw .key(.officersOnly) }
    // The vault that the key is recorded in.
    _ = try desk.store()
    let new = try desk.newKey(role, after: nil, .first)
    let (secret, code) = try locked(new.seed, by: passphrase)
    let file = new.file(secret)
    guard try keys.add(file) else { throw .key(.exists(path: keys.path(of: role))) }
    try desk.record(file)
    try desk.trust(file)
    desk.signCheckpoint(in: try desk.store(), introducing: new)
    desk.say(KeyWords.made)
    desk.say(path: keys.path(of: role))
    show(code)
    try desk.welcome(new.signer, passphrase)
    return .done
  }

  /// Sets, changes or removes the passphrase of a key.
  public func setPassphrase(_ role: KeyRole) throws(Trouble) -> Status {
    _ = try desk.asHR()
    var kept = try desk.supplies.keys.key(for: role)
    if kept == nil && role == .issuer {
      _ = try desk.sealingKey()
      kept = try desk.supplies.keys.key(for: role)
    }
    guard var file = kept else { throw .key(.missing(role)) }
    let seed = try seed(of: file)
    guard let passphrase = newPassphrase(for: role, asking: true) else { return .done }
    if passphrase.isEmpty {
      desk.say(KeyWords.removePassphrase)
      guard desk.confirm(RegistrationWords.consent) else { return .done }
      file.secret = .open(seed: seed)
      try desk.supplies.keys.replace(by: file)
      desk.say(KeyWords.passphraseRemoved)
      return .done
    }
    let (secret, code) = try locked(seed, by: passphrase)
    file.secret = secret
    try desk.supplies.keys.replace(by: file)
    desk.say(KeyWords.passphraseSet)
    show(code)
    return .done
  }

  /// Puts a new key in the place of the one there is, which signs for it.
  ///
  /// - Parameter leaked: Whether somebody else may have the old one.
  public func replace(_ role: KeyRole, leaked: Bool) throws(Trouble) -> Status {
    let officer = try desk.asHR()
    let keys = desk.supplies.keys
    let old = try role == .issuer ? desk.sealingKey(for: officer) : officer.signer
    guard let file = try keys.key(for: role) else { throw .key(.missing(role)) }
    desk.say(KeyWords.replacing(role, leaked: leaked))
    guard desk.confirm(RegistrationWords.consent) else { return .done }
    var passphrase: String?
    if file.isLocked {
      passphrase = newPassphrase(for: role, asking: true)
      guard let passphrase, role == .issuer || !passphrase.isEmpty else { return .done }
    }
    let new = try desk.newKey(role, after: old, leaked ? .leaked : .planned)
    if let passphrase, !passphrase.isEmpty {
      let (secret, code) = try locked(new.seed, by: passphrase)
      try keys.replace(by: new.file(secret))
      show(code)
    } else {
      try keys.replace(by: new.file(.open(seed: new.seed)))
    }
    try desk.trust(new.file(.open(seed: new.seed)))
    switch role {
    case .issuer: desk.keyring.sealing = new.signer
    case .officer:
      try desk.record(new.file(.open(seed: new.seed)))
      desk.keyring.officer = HRKey(
        signer: new.signer, mark: desk.mark(of: new.signer.publicKey))
    }
    if let store = try desk.existingStore() { desk.signCheckpoint(in: store, introducing: new) }
    desk.say(KeyWords.replaced(desk.mark(of: new.signer.publicKey)))
    return .done
  }

  /// Ends the officer's work: the next one needs the passphrase again.
  public func lock() -> Status {
    desk.lockOfficerKey()
    desk.say(KeyWords.locked)
    return .done
  }

  /// What the key follows from; a locked one is asked for its passphrase once more, because it is
  /// about to change.
  private func seed(of file: KeyFile) throws(Trouble) -> [UInt8] {
    let (_, passphrase) = try desk.opened(file)
    do throws(KeyFileFault) {
      return try file.seed(opening: passphrase, by: desk.supplies.keys.smith)
    } catch { throw .key(.file(path: desk.supplies.keys.path(of: file.role), error)) }
  }

  private func locked(
    _ seed: [UInt8], by passphrase: String
  ) throws(Trouble) -> (KeyFile.Secret, RecoveryCode) {
    let smith = desk.supplies.keys.smith
    guard let code = RecoveryCode(smith.randomBytes(RecoveryCode.size)) else {
      preconditionFailure("random bytes of a code's size make no code")
    }
    do throws(LockFault) {
      let lock = try smith.lock(seed, by: passphrase, desk.supplies.keys.cost)
      let recovery = try smith.lock(seed, by: code.description, .randomCode)
      return (.locked(lock, recovery: recovery), code)
    } catch { throw .key(.file(path: desk.supplies.keys.path(of: .officer), .noMemory)) }
  }

  private func show(_ code: RecoveryCode) {
    // In two lines where one is too narrow, and never broken within a group.
    desk.say(KeyWords.recovery(code))
    desk.say(KeyWords.recoveryHint)
  }

  /// A passphrase typed twice alike; empty for none where the key may do without, `nil` where the
  /// person leaves.
  ///
  /// - Parameter asking: Whether the one that the environment names is not the new one.
  private func newPassphrase(for role: KeyRole, asking: Bool = false) -> String? {
    if !asking, let given = desk.supplies.keys.passphrase(for: role),
      given.count >= Self.shortest
    {
      return given
    }
    let mayBeNone = role == .issuer
    let help =
      mayBeNone
      ? KeyWords.passphraseOptional(KeyWords.newPassphraseHelp) : KeyWords.newPassphraseHelp
    desk.say(help)
    while let typed = desk.passphrase(KeyWords.newPassphrase, help: help) {
      if typed.isEmpty && mayBeNone { return "" }
      guard typed.count >= Self.shortest else {
        desk.say(help)
        continue
      }
      guard let again = desk.passphrase(KeyWords.again, help: help) else { return nil }
      if again == typed { return typed }
      desk.say(KeyWords.passphrasesDiffer)
    }
    return nil
  }
}
