import CNettle
import CSodium
import Seals

/// The seals as libsodium makes and checks them, over digests of nettle, which is faster.
public struct Sodium: SealChecker {
  /// `nil` where the library cannot start, which is when the system gives no random bytes.
  public init?() {
    guard sodium_init() >= 0 else { return nil }
  }

  public func digest(of bytes: [UInt8]) -> Digest {
    var output = [UInt8](repeating: 0, count: Digest.size)
    cn_sha256(bytes, bytes.count, &output)
    return exactly(output)
  }

  public func isValid(_ signature: Signature, of bytes: [UInt8], by key: PublicKey) -> Bool {
    crypto_sign_verify_detached(signature.bytes, bytes, UInt64(bytes.count), key.bytes) == 0
  }

  /// `count` bytes that nobody can foresee.
  public func randomBytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// The signer whose key pair follows from `seed`, 32 secret bytes; `nil` for another length.
  public func signer(seed: [UInt8]) -> SodiumSigner? {
    guard seed.count == Int(crypto_sign_SEEDBYTES) else { return nil }
    var publicKey = [UInt8](repeating: 0, count: PublicKey.size)
    var secretKey = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    crypto_sign_seed_keypair(&publicKey, &secretKey, seed)
    return SodiumSigner(publicKey: exactly(publicKey), secretKey: secretKey)
  }
}

/// A key pair in memory.
public struct SodiumSigner: Signer {
  public let publicKey: PublicKey
  private let secretKey: [UInt8]

  init(publicKey: PublicKey, secretKey: [UInt8]) {
    self.publicKey = publicKey
    self.secretKey = secretKey
  }

  public func signature(of bytes: [UInt8]) -> Signature {
    var output = [UInt8](repeating: 0, count: Signature.size)
    crypto_sign_detached(&output, nil, bytes, UInt64(bytes.count), secretKey)
    return exactly(output)
  }
}

/// `bytes` as a value of their own length, which the caller has made right.
func exactly<Value: SealValue>(_ bytes: [UInt8]) -> Value {
  guard let value = Value(bytes) else {
    preconditionFailure("\(bytes.count) bytes are no \(Value.self)")
  }
  return value
}
