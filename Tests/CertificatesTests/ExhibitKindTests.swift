import CertificateSamples
import Seals
import Sodium
import Testing
import Zlib

@testable import Certificates

@Suite struct ExhibitKindTests {
  @Test(arguments: [
    ("", ExhibitKind.empty), (" ", .unknown), ("%PDF-1.7\n", .pdf), ("\0\0%PDF-1.4", .pdf),
    ("NTR1:RRQT 9P", .code), ("\r\n NTR1:", .code), ("https://a.id/v#AA", .code),
    ("http://a.id/v#AA", .unknown), ("ntr1:", .unknown), ("c2sp.org/tlog-proof@v1\n", .proof),
    ("%NETRAL-SEGEL 3 00 00\n", .seal), ("{}", .unknown), ("[]", .unknown),
    ("{\"manifest\":1}", .unknown), ("penerbit \"A\"", .unknown), ("GIF89a", .unknown),
  ])
  func `bytes are taken for what they begin like`(text: String, kind: ExhibitKind) {
    #expect(ExhibitKind(of: Array(text.utf8)) == kind)
  }

  @Test func `pictures are told by their first bytes`() {
    #expect(ExhibitKind(of: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0]) == .png)
    #expect(ExhibitKind(of: [0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
    #expect(ExhibitKind(of: [0x89, 0x50, 0x4E, 0x47]) == .unknown)
  }

  @Test func `what we write is known again, one of each kind`() throws {
    let sodium = try #require(Sodium())
    let signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    let record = try SampleCertificate().record()
    let place = try #require(record.statusPlace)
    let json = Array(record.json.canonicalText.utf8)
    let proof = SampleLedger(issuing: record, checker: sodium).proof(by: signer, checker: sodium)
    let list = StatusListFile.make(
      StatusListName(of: record.number, at: place, purpose: .revocation), of: "Badan",
      withdrawn: [place], at: record.issuedAt, by: signer, checker: sodium, compressor: Zlib())
    let token = CertificateToken.text(of: record, by: signer, checker: sodium)
    #expect(ExhibitKind(of: json) == .record)
    #expect(ExhibitKind(of: BadgeFile.make(record, by: signer, checker: sodium)) == .badge)
    #expect(ExhibitKind(of: list) == .statusList)
    #expect(ExhibitKind(of: Array(try #require(proof).utf8)) == .proof)
    #expect(ExhibitKind(of: DetachedSeal.make(over: json, by: signer, checker: sodium)) == .seal)
    #expect(ExhibitKind(of: Array(token.utf8)) == .code)
  }

  @Test func `no text is searched that is larger than any of ours`() {
    let spaces = Array(repeating: UInt8(0x20), count: 1 << 20)
    #expect(ExhibitKind(of: spaces + Array("NTR1:".utf8)) == .unknown)
  }
}
