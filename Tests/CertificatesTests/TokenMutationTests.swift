import CertificateSamples
import Dates
import Seals
import Sodium
import Testing

@testable import Certificates

/// What the issuer's own key has signed, but is no token of ours.
@Suite struct TokenMutationTests {
  private let sodium: Sodium
  private let signer: SodiumSigner
  private let claims: [Int: CBORValue]
  private let own: [Int: CBORValue]

  init() throws {
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    claims = try #require(CertificateClaims(of: try SampleCertificate().record()).cbor.mapValue)
    own = try #require(claims[-65_537]?.mapValue)
  }

  private var header: [UInt8] {
    CBORValue.map([1: .int(-8), 4: .bytes(KeyMark(of: signer.publicKey, by: sodium).bytes)]).encoded
  }

  /// The COSE message of `payload`, signed as ours are.
  private func message(
    _ payload: [UInt8], header: [UInt8]? = nil, unprotected: CBORValue = .map([:])
  ) -> CBORValue {
    let header = header ?? self.header
    let content = CBORValue.array([
      .text("Signature1"), .bytes(header), .bytes([]), .bytes(payload),
    ])
    return .tagged(
      18,
      .array([
        .bytes(header), unprotected, .bytes(payload),
        .bytes(signer.signature(of: content.encoded).bytes),
      ]))
  }

  /// What opening the message says, in each of the two forms of a token.
  private func refusals(_ bytes: [UInt8]) -> [TokenError?] {
    let texts = ["NTR1:" + Base45.text(of: bytes), "https://a.id/v#" + Base32.text(of: bytes)]
    return texts.map { text in
      do throws(TokenError) {
        _ = try CertificateToken.open(text, trusted: [signer.publicKey], checker: sodium)
        return nil
      } catch { return error }
    }
  }

  private func refusals(of claims: [Int: CBORValue]) -> [TokenError?] {
    refusals(message(CBORValue.map(claims).encoded).encoded)
  }

  @Test func `what is made so by hand is a token where nothing is changed`() {
    #expect(refusals(of: claims) == [nil, nil])
  }

  @Test func `a missing, unknown or wrong claim is refused though it is signed`() {
    for key in claims.keys {
      var changed = claims
      changed[key] = .array([])
      #expect(
        refusals(of: changed) == [.otherClaims, .otherClaims], "claim \(key) of another type")
      changed[key] = nil
      #expect(refusals(of: changed) == [.otherClaims, .otherClaims], "without claim \(key)")
    }
    #expect(refusals(of: claims.merging([5: .int(0)]) { $1 }) == [.otherClaims, .otherClaims])
  }

  @Test func `so is one of our own claims`() {
    for key in own.keys {
      #expect(refusals(ofOwn: key, .bytes([1])) == [.otherClaims, .otherClaims], "claim \(key)")
    }
    for key in [1, 2, 5, 6, 7, 9, 10] {
      #expect(refusals(ofOwn: key, nil) == [.otherClaims, .otherClaims], "without claim \(key)")
    }
    for key in [0, 4, 8, 11, 12, 14] {
      #expect(refusals(ofOwn: key, .int(0)) == [.otherClaims, .otherClaims], "claim \(key)")
    }
  }

  private func refusals(ofOwn key: Int, _ value: CBORValue?) -> [TokenError?] {
    var own = own
    own[key] = value
    return refusals(of: claims.merging([-65_537: .map(own)]) { $1 })
  }

  @Test func `a certificate of the first format has no place in a list, and may have no number`() {
    #expect(refusals(ofOwn: 13, nil) == [nil, nil])
    #expect(refusals(ofOwn: 3, nil) == [nil, nil])
  }

  @Test(arguments: [
    (2, CBORValue.text("")), (2, .text("a\u{202E}b")), (5, .text(" a")), (1, .text("NTR/1")),
    (7, .array([.int(21), .int(20)])), (7, .array([.int(0), .int(0)])),
    (7, .array([.int(-1), .int(20)])), (7, .array([.int(1)])), (9, .int(-1)), (9, .int(1001)),
    (10, .int(-1)), (10, .int(.max)), (13, .array([.int(0), .int(1)])),
    (13, .array([.int(1), .int(131_072)])), (13, .array([.int(1), .int(2), .int(3)])),
  ])
  func `a value that no certificate can have is refused`(key: Int, value: CBORValue) {
    #expect(refusals(ofOwn: key, value) == [.otherClaims, .otherClaims])
  }

  @Test(arguments: [1_961_769_601, -1, 253_402_300_800, 1_961_798_400])
  func `an expiry at which no day ends in Indonesia is refused`(second: Int) {
    #expect(refusals(of: claims.merging([4: .int(second)]) { $1 }) == [.otherClaims, .otherClaims])
  }

  @Test func `the zone follows from the second of expiry`() throws {
    for (zone, second) in zip(Zone.allCases, [1_961_773_200, 1_961_769_600, 1_961_766_000]) {
      let cbor = CBORValue.map(claims.merging([4: .int(second)]) { $1 })
      let read = try #require(CertificateClaims(cbor: cbor))
      #expect(read.zone == zone)
      #expect(read.validUntil.description == "2032-03-01")
    }
  }

  @Test func `claims in another encoding are refused though they are signed`() throws {
    let payload = CBORValue.map(claims).encoded
    let longer = [0xb8, 5] + payload.dropFirst()
    let indefinite = [0xbf] + payload.dropFirst() + [0xff]
    let doubled = [0xa6] + payload.dropFirst() + [6, 0]
    let late = CBORValue.map(claims.filter { $0.key != 1 }).encoded.dropFirst()
    let unsorted = [0xa5] + late + [1] + (try #require(claims[1])).encoded
    for other in [longer, indefinite, doubled, unsorted, payload + [0], payload.dropLast(), []] {
      #expect(refusals(message(other).encoded) == [.otherClaims, .otherClaims])
    }
  }

  @Test func `a message in another encoding, or with another header, is damaged`() {
    let payload = CBORValue.map(claims).encoded
    let bytes = message(payload).encoded
    let mark = header.suffix(8)
    let headers: [CBORValue] = [
      .map([1: .int(-7), 4: .bytes(Array(mark))]), .map([1: .int(-8)]),
      .map([1: .int(-8), 4: .bytes(Array(mark)), 3: .int(60)]), .map([4: .bytes(Array(mark))]),
      .map([1: .int(-8), 4: .bytes(Array(mark.dropLast()))]), .array([]),
    ]
    var others: [[UInt8]] = [bytes + [0], bytes.dropLast(), Array(bytes.dropFirst())]
    others.append([0xd8, 18] + bytes.dropFirst())
    others.append([0xd2, 0x9f] + bytes.dropFirst(2) + [0xff])
    others.append([0xd2, 0x98, 4] + bytes.dropFirst(2))
    others += headers.map { message(payload, header: $0.encoded).encoded }
    others.append(message(payload, unprotected: .map([4: .bytes([1])])).encoded)
    for other in others { #expect(refusals(other) == [.damaged, .damaged]) }
  }

  @Test func `every changed bit is refused`() {
    let bytes = message(CBORValue.map(claims).encoded).encoded
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        let text = "NTR1:" + Base45.text(of: changed)
        #expect(throws: TokenError.self, "byte \(place) bit \(bit)") {
          try CertificateToken.open(text, trusted: [signer.publicKey], checker: sodium)
        }
      }
    }
  }
}
