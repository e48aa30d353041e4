import Seals

/// An Ed25519 key as an address that is nothing but the key: `did:key` over its Multikey form.
struct KeyAddress: Hashable {
  private static let scheme = "did:key:"
  /// The code of Ed25519 public keys among multicodecs, as a varint.
  private static let code: [UInt8] = [0xED, 0x01]

  let key: PublicKey

  private var multikey: String { "z" + Base58.text(of: Self.code + key.bytes) }

  /// Whom the key stands for: the issuer.
  var issuer: String { Self.scheme + multikey }

  /// The one way to check what the issuer signed.
  var method: String { "\(issuer)#\(multikey)" }

  init(_ key: PublicKey) { self.key = key }

  /// The key whose `method` is `text`, or `nil`.
  init?(method text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    let opening = Self.scheme + "z"
    guard let issuer = parts.first, issuer.hasPrefix(opening),
      let bytes = Base58.bytes(of: issuer.dropFirst(opening.count)),
      bytes.starts(with: Self.code), let key = PublicKey(Array(bytes.dropFirst(Self.code.count)))
    else { return nil }
    self.init(key)
    guard method == text else { return nil }
  }
}
