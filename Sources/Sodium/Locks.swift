import CSodium
import Seals

/// Argon2id for what people type, and XSalsa20-Poly1305 under the key that comes of it.
extension Sodium: Locksmith {
  public func key(from seed: [UInt8]) -> (any Signer)? { signer(seed: seed) }

  public func lock(
    _ seed: [UInt8], by passphrase: String, _ cost: PassphraseCost
  ) throws(LockFault) -> SeedLock {
    let salt = randomBytes(Int(crypto_pwhash_SALTBYTES))
    let key = try stretched(passphrase, salt, cost)
    let nonce = randomBytes(Int(crypto_secretbox_NONCEBYTES))
    var box = [UInt8](repeating: 0, count: seed.count + Int(crypto_secretbox_MACBYTES))
    crypto_secretbox_easy(&box, seed, UInt64(seed.count), nonce, key)
    return SeedLock(cost: cost, salt: salt, box: nonce + box)
  }

  public func open(_ lock: SeedLock, by passphrase: String) throws(LockFault) -> [UInt8] {
    let nonceSize = Int(crypto_secretbox_NONCEBYTES)
    let size = lock.box.count - nonceSize - Int(crypto_secretbox_MACBYTES)
    guard size > 0, lock.salt.count == Int(crypto_pwhash_SALTBYTES) else {
      throw .wrongPassphrase
    }
    let key = try stretched(passphrase, lock.salt, lock.cost)
    let box = Array(lock.box.dropFirst(nonceSize))
    var seed = [UInt8](repeating: 0, count: size)
    let result = crypto_secretbox_open_easy(
      &seed, box, UInt64(box.count), Array(lock.box.prefix(nonceSize)), key)
    guard result == 0 else { throw .wrongPassphrase }
    return seed
  }

  public func hash(ofPIN pin: String) throws(LockFault) -> String {
    var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let bytes = Array(pin.utf8).map { CChar(bitPattern: $0) }
    let result = crypto_pwhash_str_alg(
      &text, bytes, UInt64(bytes.count), UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
      Int(crypto_pwhash_MEMLIMIT_INTERACTIVE), crypto_pwhash_ALG_ARGON2ID13)
    guard result == 0 else { throw .noMemory }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  public func isPIN(_ pin: String, of hash: String) -> Bool {
    let bytes = Array(pin.utf8).map { CChar(bitPattern: $0) }
    return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
  }

  private func stretched(
    _ passphrase: String, _ salt: [UInt8], _ cost: PassphraseCost
  ) throws(LockFault) -> [UInt8] {
    var key = [UInt8](repeating: 0, count: Int(crypto_secretbox_KEYBYTES))
    let bytes = Array(passphrase.utf8).map { CChar(bitPattern: $0) }
    let result = crypto_pwhash(
      &key, UInt64(key.count), bytes, UInt64(bytes.count), salt, UInt64(cost.passes),
      cost.memory, crypto_pwhash_ALG_ARGON2ID13)
    guard result == 0 else { throw .noMemory }
    return key
  }
}
