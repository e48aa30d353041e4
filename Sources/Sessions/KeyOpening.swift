import Certificates
import Dialogue
import Results
import Seals
import Text

extension Desk {
  /// The key that seals, made and trusted at first use. It asks nobody: who sits an exam knows no
  /// passphrase of it.
  func sealingKey() throws(Trouble) -> any Signer {
    if let open = keyring.sealing { return open }
    let keys = supplies.keys
    var kept = try keys.key(for: .issuer)
    if kept == nil { kept = try firstKey() }
    guard let file = kept else { throw .key(.missing(.issuer)) }
    let key: any Signer
    do throws(KeyFileFault) {
      key = try file.signer(opening: keys.passphrase(for: .issuer), by: keys.smith)
    } catch {
      throw .key(
        error == .locked
          ? .locked(path: keys.path(of: .issuer)) : .file(path: keys.path(of: .issuer), error))
    }
    try trust(file)
    keyring.sealing = key
    return key
  }

  /// Whether the sealing key is at hand: open, or with its passphrase.
  func canSeal() throws(Trouble) -> Bool {
    do throws(Trouble) { _ = try sealingKey() } catch {
      guard case .key(.locked) = error else { throw error }
      return false
    }
    return true
  }

  /// The same; an officer is asked for the passphrase.
  func sealingKey(for officer: HRKey) throws(Trouble) -> any Signer {
    do throws(Trouble) { return try sealingKey() } catch {
      guard case .key(.locked) = error, let file = try supplies.keys.key(for: .issuer) else {
        throw error
      }
      let key = try opened(file).signer
      try trust(file)
      keyring.sealing = key
      return key
    }
  }

  /// `file` opened: by the passphrase of the environment, or by one that is asked for.
  func opened(_ file: KeyFile) throws(Trouble) -> (signer: any Signer, passphrase: String?) {
    let keys = supplies.keys
    guard file.isLocked else { return (try signer(in: file, nil), nil) }
    let isGiven = file.role != .officer || !keyring.hasOfficerLeft
    if isGiven, let given = keys.passphrase(for: file.role) {
      return (try signer(in: file, given), given)
    }
    if file.role == .officer, console.isInteractive { say(KeyWords.forOfficers) }
    for attempt in 1...3 {
      guard let typed = passphrase(file.role.passphraseLabel, help: KeyWords.passphraseHelp) else {
        throw .key(file.role == .officer ? .officersOnly : .locked(path: keys.path(of: file.role)))
      }
      do throws(Trouble) { return (try signer(in: file, typed), typed) } catch {
        guard error == .key(.wrongPassphrase(file.role)), attempt < 3 else { throw error }
        say(error.sentence)
      }
    }
    throw .key(.wrongPassphrase(file.role))
  }

  private func signer(
    in file: KeyFile, _ passphrase: String?
  ) throws(Trouble) -> any Signer {
    do throws(KeyFileFault) {
      return try file.signer(opening: passphrase, by: supplies.keys.smith)
    } catch {
      throw .key(
        error == .wrongPassphrase
          ? .wrongPassphrase(file.role) : .file(path: supplies.keys.path(of: file.role), error))
    }
  }

  /// Makes the first key of this installation, open; another program's, where that was faster.
  private func firstKey() throws(Trouble) -> KeyFile? {
    let new = try newKey(.issuer, after: nil, .first)
    let file = new.file(.open(seed: new.seed))
    return try supplies.keys.add(file) ? file : supplies.keys.key(for: .issuer)
  }

  /// Puts the key on the installation's own list, where a crash kept it from being there.
  func trust(_ file: KeyFile) throws(Trouble) {
    if try supplies.keys.ownTrust()[file.publicKey] == nil {
      try supplies.keys.addTrust(TrustList.lines(trusting: file))
    }
  }

  /// What a public key is called.
  func mark(of key: PublicKey) -> String { KeyMark(of: key, by: supplies.checker).description }

  /// Asks for a passphrase, of which nothing is shown; `nil` where the person leaves.
  func passphrase(_ label: Bilingual, help: Bilingual) -> String? {
    while case .line(let line) = ask(Prompt("\(label[language])> ", kind: .secret)) {
      if Interview.isLeaving(line) { return nil }
      guard ItemCommand(line) == .help else { return line }
      say(help)
    }
    return nil
  }
}

/// A key that was just made, not yet kept.
struct NewKey {
  let role: KeyRole
  let seed: [UInt8]
  let signer: any Signer
  let statement: KeyStatement
  let note: SignedNote

  /// How it is to be kept.
  func file(_ secret: KeyFile.Secret) -> KeyFile {
    KeyFile(
      role: role, publicKey: signer.publicKey, since: statement.from, secret: secret,
      statement: note)
  }
}

extension Desk {
  /// A new key that follows `old`, which signs for it; a first one signs for itself.
  func newKey(
    _ role: KeyRole, after old: (any Signer)?, _ reason: KeyStatement.Reason
  ) throws(Trouble) -> NewKey {
    let smith = supplies.keys.smith
    let seed = smith.randomBytes(SecretKey.size)
    guard let signer = smith.key(from: seed) else {
      preconditionFailure("a seed of \(seed.count) bytes makes no key")
    }
    let store = try existingStore()
    let last = try Trouble.storing { () throws(StoreError) in try store?.last() }
    // After the newest entry, so that every checkpoint to come lies within its time, and none of the
    // former key does.
    let from = max(supplies.now(), last?.entry.at.adding(milliseconds: 1) ?? supplies.now())
    let statement = KeyStatement(
      role: role, old: old?.publicKey, new: signer.publicKey, from: from, reason: reason)
    return NewKey(
      role: role, seed: seed, signer: signer, statement: statement,
      note: statement.signed(by: old ?? signer, checker: supplies.checker))
  }
}
