import CertificateSamples
import Dates
import Seals
import Sodium
import Testing
import Text

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

  @Test func `with a host the same message stands behind the address of its page`() throws {
    let host = try #require(VerificationHost("sertifikat.contoh.id:8443"))
    let record = try SampleCertificate().record()
    let text = CertificateToken.text(
      of: record, by: signer, checker: sodium, for: Publication(host: host))
    let opening = "https://sertifikat.contoh.id:8443/v#"
    #expect(text.hasPrefix(opening))
    #expect(
      Base32.bytes(of: text.dropFirst(opening.count)) == Base45.bytes(of: try token().dropFirst(5)))
    #expect(try open(text) == CertificateClaims(of: record))
    #expect(try open(text.replacing("contoh.id:8443", with: "lain.id")) == open(text))
  }

  @Test func `a number is shown in full only where the agency says so`() throws {
    let record = try SampleCertificate().record()
    let full = CertificateToken.text(
      of: record, by: signer, checker: sodium, for: Publication(number: .full))
    #expect(try open(full).personnelNumber == "198503152009042003")
    #expect(try open(full) == CertificateClaims(of: record, showing: .full))
    #expect(try open(token()).personnelNumber == "**************2003")
  }

  @Test(arguments: Language.allCases)
  func `every claim has a row, and what is missing a dash`(language: Language) throws {
    var sample = SampleCertificate()
    let fields: [CertificateField] = [
      .number, .id, .name, .personnelNumber, .unit, .program, .trainingHours, .examDate, .score,
      .issuer, .issued, .validUntil, .statusPlace,
    ]
    let record = try sample.record()
    let rows = CertificateClaims(of: record).rows(in: language)
    #expect(rows.map(\.field) == fields)
    for row in rows where ![.personnelNumber, .program].contains(row.field) {
      #expect(row.value == record.value(of: row.field, in: language))
    }
    #expect(rows[5].value == record.program.title.indonesian)
    sample.standing = .other(localNumber: nil)
    sample.statusPlace = nil
    let bare = CertificateClaims(of: try sample.record()).rows(in: language)
    #expect(bare.filter { $0.value == "-" }.map(\.field) == [.personnelNumber, .statusPlace])
  }

  @Test func `a key that had ended is not trusted`() throws {
    let issued = try SampleCertificate().record().issuedAt
    for (end, isTrusted) in [(issued.adding(milliseconds: 1), true), (issued, false)] {
      let trust = TrustUntil(sealing: [signer.publicKey], end: end)
      let text = try token()
      if isTrusted {
        #expect(try CertificateToken.open(text, trusted: trust, checker: sodium).issuer != "")
      } else {
        let mark = KeyMark(of: signer.publicKey, by: sodium)
        #expect(throws: TokenError.untimely(mark, issued)) {
          try CertificateToken.open(text, trusted: trust, checker: sodium)
        }
      }
    }
  }

  @Test func `a later key may draw a certificate anew`() throws {
    let issued = try SampleCertificate().record().issuedAt
    var trust = TrustList()
    trust.add(TrustedKey(signer.publicKey, since: issued.adding(milliseconds: 1)))
    #expect(
      try CertificateToken.open(try token(), trusted: trust, checker: sodium).issuedAt == issued)
  }

  @Test func `the claims expire with the last day at the place of the exam`() throws {
    let claims = CertificateClaims(of: try SampleCertificate().record())
    // 1 March 2032 24.00 WITA is 16.00 UTC.
    #expect(claims.expires.milliseconds == 1_961_769_600_000)
    #expect(claims.issuedAt.milliseconds == 1_930_101_300_000)
    #expect(claims.personnelNumber == "**************2003")
  }

  @Test func `the message is a COSE_Sign1 with the two headers and nothing else`() throws {
    let bytes = try #require(Base45.bytes(of: try token().dropFirst(5)))
    let mark = KeyMark(of: signer.publicKey, by: sodium)
    #expect(hexadecimal(bytes.prefix(17)) == "d2844da2012704" + "48\(mark)" + "a0")
    #expect(hexadecimal(bytes.dropLast(64).suffix(2)) == "5840")
  }

  @Test func `the same record and key give this text everywhere`() throws {
    // Read with another implementation of Base45, CBOR and Ed25519 before they were put here.
    #expect(try token() == Self.golden)
    var sample = SampleCertificate()
    sample.statusPlace = nil
    let first = CertificateToken.text(of: try sample.record(), by: signer, checker: sodium)
    #expect(first == Self.goldenOfFirstFormat)
  }

  private static let golden =
    "NTR1:RRQT 9P60GO0%7WWP59 ULW98CKJ1TG80F/42ECCECW343$C* CLEC7ECCECW340EC4%EIEC1$C-34:"
    + " C5ECOCC H86LEFN09ZE H7WY0LOEOC0R-0 DKAPKT K33LMEL-PLF$LY3M/E7V50Y30G80C33VTAM/5946 "
    + "96646646746*W5AY8GB8BB8FA9J$EGECHECIEC2DDC2BQVCCECZEDM3D1%ERJ0*E5*E5*E5*E5*E5*E5*E5N"
    + "F69465V06$3PEDCECU1DG7A3/D0$CUJC3/DCECW34+3EI9E7WEF/DLCDE8F:+9KWEAEC-EDHECM34-NAUF79"
    + "UA3/D*PDSUE0T8HQEVIE/JG:N2DH0793KL8QJGK2327BN+B*4DJ-G5KDNG2/6SF86MAM 3Q%%DLLG*NAX:QS"
    + "C1$P2K*DKZ5.15EDMUN5O2N7EP4E25ER%CILJ7P1I1HS8WFRWEUO596C"

  private static let goldenOfFirstFormat =
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

  @Test(arguments: [
    "", "NTR1", "ntr1:00", "NTR2:00", "http://contoh.example/v#AA",
    "https://contoh.example/#AA", "https:///v#AA", "https://CONTOH.example/v#AA", " NTR1:00",
  ])
  func `a text of another kind is no token`(text: String) {
    #expect(throws: TokenError.notToken) { try open(text) }
  }

  @Test(arguments: [
    "NTR1:", "NTR1:00", "NTR1:zz", "NTR1:GGW", "https://contoh.example/v#",
    "https://contoh.example/v#00",
  ])
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

/// Keys that ended at a moment.
struct TrustUntil: KeyTrust {
  let sealing: [PublicKey]
  let end: Instant

  func sealing(from moment: Instant) -> [PublicKey] { moment < end ? sealing : [] }
}
