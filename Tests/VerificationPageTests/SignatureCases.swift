import Assessment
import Seals
import Sodium
import Testing
import Text

/// Signatures, genuine and not, with what libsodium says of each.
extension PageCases {
  func signatures() throws -> [JSONValue] {
    try (standard() + random() + malleable() + small()).map { key, content, signature in
      let (key, signature) = (try #require(PublicKey(key)), try #require(Signature(signature)))
      return .array([
        .string(signature.description), .string(hexadecimal(content)), .string(key.description),
        .bool(sodium.isValid(signature, of: content, by: key)),
      ])
    }
  }

  private typealias Parts = (key: [UInt8], content: [UInt8], signature: [UInt8])

  /// RFC 8032, section 7.1: the seeds and contents of tests 1, 2, 3 and SHA(abc), with the
  /// signatures printed there.
  private func standard() throws -> [Parts] {
    try Self.vectors.map { seed, content, printed in
      let seed = try #require(bytes(hexadecimal: seed))
      let signer = try #require(sodium.signer(seed: seed))
      let content = try #require(bytes(hexadecimal: content))
      let signature = signer.signature(of: content)
      try #require(signature.description == printed)
      return (signer.publicKey.bytes, content, signature.bytes)
    }
  }

  /// Keys, contents of every length up to two blocks of SHA-512, and a changed bit in every third.
  private func random() throws -> [Parts] {
    try (0..<260).map { seed in
      var chance = SeededGenerator(seed: UInt64(seed))
      func some(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) }
      }
      let signer = try #require(sodium.signer(seed: some(32)))
      var parts: Parts = (signer.publicKey.bytes, some(seed), [])
      parts.signature = signer.signature(of: parts.content).bytes
      let (place, bit) = (Int(some(1)[0]), UInt8(1) << (some(1)[0] % 8))
      switch seed % 6 {
      case 1: parts.signature[place % 64] ^= bit
      case 3: parts.key[place % 32] ^= bit
      case 5: parts.content[place % seed] ^= bit
      default: break
      }
      return parts
    }
  }

  /// Genuine ones with the order of the group added to the scalar, once and more often.
  private func malleable() throws -> [Parts] {
    let order = try #require(
      bytes(hexadecimal: "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"))
    let content = Array("netral".utf8)
    var signature = signer.signature(of: content).bytes
    return (0..<8).map { _ in
      var carry = 0
      for place in 0..<32 {
        carry += Int(signature[32 + place]) + Int(order[place])
        signature[32 + place] = UInt8(carry & 0xFF)
        carry >>= 8
      }
      return (signer.publicKey.bytes, content, signature)
    }
  }

  /// Points of small order, and points written otherwise, as key and as commitment; zero as scalar.
  private func small() throws -> [Parts] {
    let points = try Self.oddPoints.map { try #require(bytes(hexadecimal: $0)) }
    let zero = [UInt8](repeating: 0, count: 32)
    let own = signer.signature(of: []).bytes
    return points.flatMap { key in
      points.map { (key, [], $0 + zero) } + [(key, [], own)]
    } + points.map { (signer.publicKey.bytes, [], $0 + own.suffix(32)) }
  }

  private static let oddPoints = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "0200000000000000000000000000000000000000000000000000000000000000",
    "5866666666666666666666666666666666666666666666666666666666666666",
  ]

  private static let vectors = [
    (
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701c"
        + "f9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    (
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0"
        + "f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
    (
      "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f76098"
        + "4dc6594a7c15e9716ed28dc027beceea1ec40a"
    ),
    (
      "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3"
        + "feebbd454d4423643ce80e2a9ac94fa54ca49f",
      "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c664"
        + "31e0303dca179c138ac17ad9bef1177331a704"
    ),
  ]
}
