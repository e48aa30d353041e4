import CertificateSamples
import Seals
import Sodium
import Testing

@testable import Certificates

@Suite struct CertificateTokenTests {
  private let sodium: Sodium
  private let signer: SodiumSigner

  init() throws {
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
  }

  private func open(_ text: String) throws(TokenError) -> CertificateClaims {
    try CertificateToken.open(text, trusted: [signer.publicKey], checker: sodium)
  }

  private func token() throws -> String {
    CertificateToken.text(of: try SampleCertificate().record(), by: signer, checker: sodium)
  }

  @Test func `a signed token gives back its claims`() throws {
    var sample = SampleCertificate()
    for standing in [sample.standing, .asn(nip: nil), .other(localNumber: "HONOR-07/2031")] {
      sample.standing = standing
      let record = try sample.record()
      let text = CertificateToken.text(of: record, by: signer, checker: sodium)
      #expect(try open(text) == CertificateClaims(of: record))
    }
  }

  @Test func `the claims expire with the last day at the place of the exam`() throws {
    let claims = CertificateClaims(of: try SampleCertificate().record())
    // 1 March 2032 24.00 WITA is 16.00 UTC.
    #expect(claims.expires == 1_961_769_600)
    #expect(claims.issuedAt == 1_930_101_300)
    #expect(claims.maskedNumber == "**************2003")
  }

  @Test func `the message is a COSE_Sign1 with the two headers and nothing else`() throws {
    let bytes = try #require(Base45.bytes(of: try token().dropFirst(5)))
    let mark = KeyMark(of: signer.publicKey, by: sodium)
    #expect(hexadecimal(bytes.prefix(17)) == "d2844da2012704" + "48\(mark)" + "a0")
    #expect(hexadecimal(bytes.dropLast(64).suffix(2)) == "5840")
  }

  @Test func `the same record and key give this text everywhere`() throws {
    // Read with another implementation of Base45, CBOR and Ed25519 before it was put here.
    #expect(try token() == Self.golden)
  }

  private static let golden =
    "NTR1:RRQT 9P60GO0%7WWP59 ULW98CK:HSG80F/42ECCECW343$C* CLEC7ECCECW340EC4%EIEC1$C-34:"
    + " C5ECOCC H86LEFN09ZE H7WY0LOEOC0R-0 DKAPKT K33LMEL-PLF$LY3M/E7V50X30G80C33VTAM/5946 "
    + "96646646746*W5AY8GB8BB8FA9J$EGECHECIEC2DDC2BQVCCECZEDM3D1%ERJ0*E5*E5*E5*E5*E5*E5*E5N"
    + "F69465V06$3PEDCECU1DG7A3/D0$CUJC3/DCECW34+3EI9E7WEF/DLCDE8F:+9KWEAEC-EDHECM34-NAUF79"
    + "UA3/D*PDSUE0T8HQEVIE/JG:N2DH07935N8T78E:8FU128RL8C29GYU7Q/JXI7IO8O 3XO0-:I00QWFBWRE1"
    + "S8C-SLD3+UCGZU+FIMGBZALN-GW8QQ$5BU4F67OJN3CWIML30"

  @Test func `every changed character is refused`() throws {
    let token = Array(try token().utf8)
    for place in token.indices {
      var changed = token
      changed[place] = token[place] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
      #expect(throws: TokenError.self, "character \(place)") {
        try open(String(decoding: changed, as: UTF8.self))
      }
    }
  }

  @Test(arguments: ["", "NTR1", "ntr1:00", "NTR2:00", "https://contoh.example/v#00"])
  func `a text of another kind is no token`(text: String) {
    #expect(throws: TokenError.notToken) { try open(text) }
  }

  @Test(arguments: ["NTR1:", "NTR1:00", "NTR1:zz", "NTR1:GGW"])
  func `a token that cannot be read is damaged`(text: String) {
    #expect(throws: TokenError.damaged) { try open(text) }
  }

  @Test func `a token cut anywhere is damaged`() throws {
    let token = try token()
    for count in 5..<token.count {
      #expect(throws: TokenError.damaged) { try open(String(token.prefix(count))) }
    }
  }

  @Test func `another issuer's token names its key`() throws {
    let other = try #require(sodium.signer(seed: Array(repeating: 8, count: 32)))
    let text = CertificateToken.text(
      of: try SampleCertificate().record(), by: other, checker: sodium)
    #expect(throws: TokenError.unknownIssuer(KeyMark(of: other.publicKey, by: sodium))) {
      try open(text)
    }
  }
}
