import CertificateSamples
import Dates
import Seals
import Sodium
import Testing
import Text

@testable import Certificates

@Suite struct BadgeTests {
  private let sodium: Sodium
  private let signer: SodiumSigner

  init() throws {
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
  }

  private func make(
    _ record: CertificateRecord, for publication: Publication = .standard
  ) -> [UInt8] {
    BadgeFile.make(record, by: signer, checker: sodium, for: publication)
  }

  private func open(_ bytes: [UInt8]) throws(CredentialError) -> Badge {
    try BadgeFile.open(bytes, trusted: [signer.publicKey], checker: sodium)
  }

  @Test func `a badge gives back what it was made of`() throws {
    var sample = SampleCertificate()
    let host = try #require(VerificationHost("sertifikat.contoh.id"))
    sample.name = "Ni Made D'Ayu \"Š\" \\ Þórunn 水 🌾"
    sample.supersedes = CertificateNumber("NTR/2030/000009-TELAGABI")
    for standing in [sample.standing, .asn(nip: nil), .other(localNumber: "HONOR-07/2031")] {
      sample.standing = standing
      for publication in [.standard, Publication(host: host, number: .full)] {
        let record = try sample.record()
        let expected = Badge(
          of: record, by: signer.publicKey,
          salt: HolderSalt(of: record.id, by: signer, checker: sodium), for: publication,
          checker: sodium)
        let badge = try open(make(record, for: publication))
        #expect(badge == expected)
        #expect(badge.term == record.term)
      }
    }
  }

  @Test func `a certificate of the first format makes a badge without a status`() throws {
    var sample = SampleCertificate()
    sample.statusPlace = nil
    sample.legalBasis = []
    let badge = try open(make(try sample.record()))
    #expect(badge.statusPlace == nil)
    #expect(badge.basis.legalBasis.isEmpty)
  }

  @Test func `the number is hashed unless the agency shows it`() throws {
    let record = try SampleCertificate().record()
    let nip = "198503152009042003"
    let bytes = make(record)
    for text in [nip, "19850315 200904 2 003", base64(Array(nip.utf8)), hexadecimal(nip.utf8)] {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(text))
    }
    let badge = try open(bytes)
    let salt = HolderSalt(of: record.id, by: signer, checker: sodium)
    #expect(!String(decoding: bytes, as: UTF8.self).contains(salt.description))
    #expect(badge.isOf(number: nip, salt: salt, checker: sodium) == true)
    #expect(badge.isOf(number: "198503152009042004", salt: salt, checker: sodium) == false)
    #expect(badge.isOf(number: nip, salt: nil, checker: sodium) == nil)
    let full = try open(make(record, for: Publication(number: .full)))
    #expect(full.isOf(number: nip, salt: nil, checker: sodium) == true)
    #expect(full.isOf(number: "198503152009042004", salt: nil, checker: sodium) == false)
  }

  @Test func `no two certificates hash a number alike`() throws {
    let ids = try [0, 1].map { try #require(CertificateID(Array(repeating: $0, count: 16))) }
    let salts = ids.map { HolderSalt(of: $0, by: signer, checker: sodium) }
    #expect(salts[0] != salts[1])
    #expect(salts[0] == HolderSalt(of: ids[0], by: signer, checker: sodium))
  }

  @Test(arguments: Language.allCases)
  func `every field of a badge has a row`(language: Language) throws {
    let fields: [CertificateField] = [
      .number, .id, .name, .personnelNumber, .program, .trainingHours, .examDate, .score, .grade,
      .bank, .bankDigest, .lawEdition, .legalBasis, .issuer, .issued, .validUntil, .statusPlace,
      .supersedes,
    ]
    let record = try SampleCertificate().record()
    let rows = try open(make(record, for: Publication(number: .full))).rows(in: language)
    #expect(rows.map(\.field) == fields)
    for row in rows where row.field != .grade {
      #expect(row.value == record.value(of: row.field, in: language))
      #expect(row.label == record.label(of: row.field)[language])
    }
    let hashed = try open(make(record)).rows(in: language)
    #expect(hashed[3].value == Bilingual("(disamarkan)", "(concealed)")[language])
  }

  @Test func `spaces and the order of members are free`() throws {
    let bytes = make(try SampleCertificate().record())
    let json = try JSONValue(parsing: bytes)
    guard case .object(let members) = json else { return #expect(Bool(false)) }
    let lines = members.map { "\"\($0)\" : \($1.canonicalText)" }.sorted(by: >)
    let text = "\r\n{ " + lines.joined(separator: " ,\n\t") + " }\n"
    #expect(try open(Array(text.utf8)) == open(bytes))
  }

  @Test func `the same record and key give the same bytes`() throws {
    let record = try SampleCertificate().record()
    #expect(make(record) == make(record))
  }

  @Test func `one exam is one achievement, whoever passed it`() throws {
    func achievement(_ change: (inout SampleCertificate) -> Void) throws -> JSONValue? {
      var sample = SampleCertificate()
      change(&sample)
      return try JSONValue(parsing: make(sample.record()))["credentialSubject"]?["achievement"]
    }
    let plain = try achievement { _ in }
    #expect(
      try achievement {
        $0.name = "Sekar"
        $0.earned = 19
        $0.counter = 2
      } == plain)
    #expect(try achievement { $0.hours = 4 }?["id"] != plain?["id"])
    #expect(try achievement { $0.legalBasis = ["Dasar lain"] }?["id"] != plain?["id"])
  }
}
