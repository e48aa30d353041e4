import Dialogue
import Results
import Seals
import Text

extension Desk {
  /// The officers' key, opened once in a dialogue; whatever only HR officers may do or read begins
  /// with this.
  public func asHR() throws(Trouble) -> HRKey {
    if let open = keyring.officer { return open }
    guard let file = try officerFile() else { return try offerOfficerKey() }
    let (signer, passphrase) = try opened(file)
    try record(file)
    return try welcome(signer, passphrase)
  }

  /// Ends what ``asHR()`` began.
  func lockOfficerKey() {
    keyring.hasOfficerLeft = keyring.hasOfficerLeft || keyring.officer != nil
    keyring.officer = nil
  }

  /// The file of the officers' key, if it is the one that is known here.
  private func officerFile() throws(Trouble) -> KeyFile? {
    let keys = supplies.keys
    let known = try officerKeys()
    guard let file = try keys.key(for: .officer) else {
      if let first = known.last {
        throw .key(.officerKeyGone(since: first.since.day(offset: clockOffset).description))
      }
      return nil
    }
    guard known.isEmpty || file.publicKey == known.last?.key || succeeds(file, known.last) else {
      throw .key(.otherOfficerKey(path: keys.path(of: .officer)))
    }
    return file
  }

  /// Whether a crash kept the vault from learning of a key that the one before has signed for.
  private func succeeds(_ file: KeyFile, _ known: OfficerKey?) -> Bool {
    guard let known, let note = file.statement,
      let statement = KeyStatement(genuine: note, checker: supplies.checker)
    else { return false }
    return statement.old == known.key && statement.new == file.publicKey
      && statement.role == .officer
  }

  func officerKeys() throws(Trouble) -> [OfficerKey] {
    guard let store = try existingStore() else { return [] }
    return try Trouble.storing { () throws(StoreError) in try store.officerKeys() }
  }

  /// Makes the key known to the vault for good, where that does not know it yet.
  func record(_ file: KeyFile) throws(Trouble) {
    let known = try officerKeys().last?.key
    guard known != file.publicKey, let store = try existingStore() else { return }
    let key = OfficerKey(file.publicKey, since: file.since ?? supplies.now())
    let isKept = try Trouble.storing { () throws(StoreError) in try store.keep(key, after: known) }
    guard isKept else { throw .key(.otherOfficerKey(path: supplies.keys.path(of: .officer))) }
  }

  private func offerOfficerKey() throws(Trouble) -> HRKey {
    guard console.isInteractive else { throw .key(.noOfficerKey) }
    say(KeyWords.noneYet)
    guard confirm(KeyWords.makeNow) else { throw .key(.noOfficerKey) }
    _ = try KeyJob(self).createOfficerKey()
    guard let open = keyring.officer else { throw .key(.noOfficerKey) }
    return open
  }

  /// Goes on as the officer who opened `signer`, and does what waited for one.
  @discardableResult
  func welcome(_ signer: any Signer, _ passphrase: String?) throws(Trouble) -> HRKey {
    let officer = HRKey(signer: signer, mark: mark(of: signer.publicKey))
    keyring.officer = officer
    if console.isInteractive {
      for role in KeyRole.allCases where supplies.keys.isExposed(role) { sayExposed(role) }
    }
    try signWhatWaited(passphrase)
    return officer
  }

  /// Says that others can read a key's file, and the command that ends that, unbroken.
  func sayExposed(_ role: KeyRole) {
    say(KeyWords.exposed)
    say(path: "chmod 600 \(supplies.keys.path(of: role))")
  }

  /// A sealing key under a passphrase leaves checkpoints to be signed: what was written without one
  /// gets its own here, if the passphrase is at hand.
  private func signWhatWaited(_ passphrase: String?) throws(Trouble) {
    guard let file = try supplies.keys.key(for: .issuer), file.isLocked else { return }
    if keyring.sealing == nil {
      let given = [supplies.keys.passphrase(for: .issuer), passphrase].compactMap { $0 }
      let smith = supplies.keys.smith
      for passphrase in given where keyring.sealing == nil {
        keyring.sealing = try? file.signer(opening: passphrase, by: smith)
      }
    }
    guard keyring.sealing != nil, let store = try existingStore() else { return }
    signCheckpoint(in: store)
  }
}
