import CSodium
import Seals

/// XChaCha20-Poly1305 under a random nonce that stands in front, and keyed BLAKE2b.
extension Sodium: Concealer {
  private static let nonceSize = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let tagSize = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  public func newKey() -> SecretKey {
    guard let key = SecretKey(randomBytes(SecretKey.size)) else {
      preconditionFailure("random bytes of a key's size make no key")
    }
    return key
  }

  public func conceal(_ bytes: [UInt8], by key: SecretKey, as context: [UInt8]) -> [UInt8] {
    let nonce = randomBytes(Self.nonceSize)
    var output = [UInt8](repeating: 0, count: bytes.count + Self.tagSize)
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      &output, nil, bytes, UInt64(bytes.count), context, UInt64(context.count), nil, nonce,
      key.bytes)
    return nonce + output
  }

  public func reveal(_ bytes: [UInt8], by key: SecretKey, as context: [UInt8]) -> [UInt8]? {
    let size = bytes.count - Self.nonceSize - Self.tagSize
    guard size >= 0 else { return nil }
    var isGenuine = false
    let plain = [UInt8](unsafeUninitializedCapacity: size) { output, count in
      bytes.withUnsafeBufferPointer { whole in
        guard let nonce = whole.baseAddress else { return }
        isGenuine =
          crypto_aead_xchacha20poly1305_ietf_decrypt(
            output.baseAddress, nil, nil, nonce + Self.nonceSize, UInt64(size + Self.tagSize),
            context, UInt64(context.count), nonce, key.bytes) == 0
      }
      count = isGenuine ? size : 0
    }
    return isGenuine ? plain : nil
  }

  public func mark(of bytes: [UInt8], by key: SecretKey) -> Digest {
    var output = [UInt8](repeating: 0, count: Digest.size)
    crypto_generichash(
      &output, output.count, bytes, UInt64(bytes.count), key.bytes, key.bytes.count)
    return exactly(output)
  }
}
