import Assessment
import Seals
import Sodium
import Testing

@testable import Certificates

/// A COSE message as ours are, whose parts a test may change before it is signed.
struct Message {
  var header: [UInt8]
  var unprotected: CBORValue = .map([:])
  var payload: [UInt8]
  let signer: SodiumSigner

  init(payload: [UInt8], signer: SodiumSigner, sodium: Sodium) {
    self.payload = payload
    self.signer = signer
    let mark = KeyMark(of: signer.publicKey, by: sodium).bytes
    header = CBORValue.map([1: .int(-8), 4: .bytes(mark)]).encoded
  }

  /// The message with the signature of what it holds.
  var encoded: [UInt8] {
    let content = CBORValue.array([
      .text("Signature1"), .bytes(header), .bytes([]), .bytes(payload),
    ])
    let signature = signer.signature(of: content.encoded)
    return CBORValue.tagged(
      18, .array([.bytes(header), unprotected, .bytes(payload), .bytes(signature.bytes)])
    ).encoded
  }
}

/// One change to a code, which only its seed decides.
struct Mutation {
  let claims: [Int: CBORValue]
  let signer: SodiumSigner
  let sodium: Sodium
  let seed: UInt64
  private var chance: SeededGenerator

  init(claims: [Int: CBORValue], signer: SodiumSigner, sodium: Sodium, seed: UInt64) {
    self.claims = claims
    self.signer = signer
    self.sodium = sodium
    self.seed = seed
    chance = SeededGenerator(seed: seed)
  }

  static let ownClaim = -65_537

  /// Values at the edges of what a claim may hold, and of what a reader can.
  static let values: [CBORValue?] = [
    .int(0), .int(1), .int(-1), .int(23), .int(24), .int(1000), .int(1001), .int(.max), .int(.min),
    .int(1_961_769_600), .int(1_961_773_200), .int(1_961_766_000), .int(1_961_769_601),
    .int(253_402_300_799), .int(253_402_300_800), .int(1 << 53), .int((1 << 53) + 1),
    .text(""), .text("Sekar"), .text(" Sekar"), .text("Sekar\u{3000}"), .text("a\u{202E}b"),
    .text("a\u{0}b"), .text("a\u{2028}b"), .text("a\u{85}b"), .text("\u{FEFF}a"),
    .text("a\u{200F}b"),
    .text(String(repeating: "🌾", count: 240)), .text(String(repeating: "🌾", count: 241)),
    .text("NTR/2031/000001-TELAGABI"), .text("NTR/2031/1000000-TELAGABI"),
    .text("NTR/2031/0000001-TELAGABI"), .text("NTR/2031/000000-TELAGABI"),
    .text("ntr/2031/000001-TELAGABI"),
    .text("NTR/0031/000001-TELAGABI"), .text("NTR/2031/000001-TELAGABIX"),
    .text("NTR/2031/9223372036854775807-TELAGABI"), .text("NTR/2031/9223372036854775808-TELAGABI"),
    .text("NTR/2031/+00001-TELAGABI"), .text("/2031/000001-TELAGABI"),
    .text("NTR/2031/000001-TELAGABI "),
    .bytes([]), .bytes([1]), .bytes(Array(1...16)), .bytes(Array(1...17)),
    .array([]), .array([.int(0), .int(0)]), .array([.int(3), .int(7)]), .array([.int(7), .int(3)]),
    .array([.int(1), .int(131_071)]), .array([.int(1), .int(131_072)]), .array([.int(0), .int(1)]),
    .array([.int(1_000_000), .int(1)]), .array([.int(1_000_001), .int(1)]),
    .array([.int(-1), .int(20)]), .array([.int(1), .int(2), .int(3)]),
    .array([.int(1), .text("2")]),
    .array([.int(1), .int(1_000_001)]), .array([.int(.max - 1), .int(.max)]),
    .map([:]), .map([1: .int(1)]), .tagged(1, .int(1_961_769_600)),
    .array([.array([.array([.array([.array([.array([.int(1)])])])])])]),
  ]

  /// The text of the changed code.
  mutating func text() throws -> String {
    switch seed % 6 {
    case 0: return form(spoilt(encoded(whole)))
    case 1: return form(encoded(spoilt(whole)))
    case 2: return spoilt(form(encoded(whole)))
    case 3: return form(encoded(otherClaims()))
    case 4: return form(otherMessage())
    default: return form(spoilt(encoded(spoilt(whole))))
    }
  }

  private var whole: [UInt8] { CBORValue.map(claims).encoded }

  private func encoded(_ payload: [UInt8]) -> [UInt8] {
    Message(payload: payload, signer: signer, sodium: sodium).encoded
  }

  private mutating func form(_ bytes: [UInt8]) -> String {
    Bool.random(using: &chance)
      ? "NTR1:" + Base45.text(of: bytes) : "https://a.id/v#" + Base32.text(of: bytes)
  }

  /// `bytes` with a bit turned, a byte replaced, put in or taken out, or cut.
  private mutating func spoilt(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: bytes.indices, using: &chance)
    let byte = UInt8.random(in: 0...255, using: &chance)
    switch Int.random(in: 0..<6, using: &chance) {
    case 0, 1: bytes[place] ^= 1 << (byte % 8)
    case 2: bytes[place] = byte
    case 3: bytes.insert(byte, at: place)
    case 4: bytes.remove(at: place)
    default: bytes = byte % 2 == 0 ? bytes + [byte] : Array(bytes[..<place])
    }
    return bytes
  }

  private mutating func spoilt(_ text: String) -> String {
    String(decoding: spoilt(Array(text.utf8)).map { $0 & 0x7F }, as: UTF8.self)
  }

  /// The claims with some of them replaced, left out or added.
  private mutating func otherClaims() -> [UInt8] {
    var (claims, own) = (claims, claims[Self.ownClaim]?.mapValue ?? [:])
    for _ in 0..<Int.random(in: 1...2, using: &chance) {
      let value = Self.values[Int.random(in: Self.values.indices, using: &chance)]
      if Bool.random(using: &chance) {
        own[Int.random(in: 1...14, using: &chance)] = value
      } else {
        claims[Int.random(in: 0...8, using: &chance)] = value
      }
    }
    claims[Self.ownClaim] = .map(own)
    return CBORValue.map(claims).encoded
  }

  /// The claims with the first of them behind the others.
  private func unsorted() -> [UInt8] {
    let others = CBORValue.map(claims.filter { $0.key != 1 }).encoded.dropFirst()
    return [0xA5] + others + [1] + (claims[1]?.encoded ?? [])
  }

  /// The claims with a score of so many possible points that no signed integer holds them.
  private func enormous() -> [UInt8] {
    var own = claims[Self.ownClaim]?.mapValue ?? [:]
    own[7] = .array([.int(1), .int(.max)])
    let payload = CBORValue.map(claims.merging([Self.ownClaim: .map(own)]) { $1 }).encoded
    guard let place = payload.firstRange(of: [0x1B, 0x7F])?.lowerBound else { return payload }
    return payload[...place] + [0x80] + payload[(place + 2)...]
  }

  /// A whole payload in a message of another shape or encoding.
  private mutating func otherMessage() -> [UInt8] {
    var message = Message(payload: whole, signer: signer, sodium: sodium)
    let bytes = message.encoded
    switch Int.random(in: 0..<10, using: &chance) {
    case 0: message.header = spoilt(message.header)
    case 1: message.unprotected = .map([4: .bytes([1])])
    case 2: message.payload = [0xB8, 5] + whole.dropFirst()
    case 3: message.payload = [0xBF] + whole.dropFirst() + [0xFF]
    case 4: message.payload = [0xA6] + whole.dropFirst() + [6, 0]
    case 5: message.payload = unsorted()
    case 6: message.payload = enormous()
    case 7: return [0xD8, 18] + bytes.dropFirst()
    case 8: return [0xD2, 0x98, 4] + bytes.dropFirst(2)
    default: return [0xD2, 0x9F] + bytes.dropFirst(2) + [0xFF]
    }
    return message.encoded
  }
}
