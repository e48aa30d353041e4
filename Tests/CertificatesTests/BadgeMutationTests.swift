import CertificateSamples
import Dates
import Seals
import Sodium
import Testing
import Text

@testable import Certificates

@Suite struct BadgeMutationTests {
  private let sodium: Sodium
  private let signer: SodiumSigner
  private let record: CertificateRecord
  private let json: JSONValue

  init() throws {
    let sodium = try #require(Sodium())
    self.sodium = sodium
    let signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    self.signer = signer
    record = try SampleCertificate().record()
    json = try JSONValue(parsing: BadgeFile.make(record, by: signer, checker: sodium))
  }

  private func open(
    _ bytes: [UInt8], trusted: some KeyTrust
  ) throws(CredentialError) -> Badge {
    try BadgeFile.open(bytes, trusted: trusted, checker: sodium)
  }

  private func open(_ bytes: [UInt8]) throws(CredentialError) -> Badge {
    try open(bytes, trusted: [signer.publicKey])
  }

  private func open(_ json: JSONValue) throws(CredentialError) -> Badge {
    try open(Array(json.canonicalText.utf8))
  }

  /// `json` without its proof, signed anew by the issuer.
  private func resigned(_ json: JSONValue) throws -> JSONValue {
    guard case .object(var document) = json else { throw CredentialError.changed }
    document["proof"] = nil
    return DataIntegrity.signed(document, at: record.issuedAt, by: signer, checker: sodium)
  }

  /// The paths of all members, those of members included.
  private func paths(of json: JSONValue?) -> [[String]] {
    guard case .object(let members)? = json else { return [] }
    return members.keys.sorted().flatMap { name in
      [[name]] + paths(of: members[name]).map { [name] + $0 }
    }
  }

  @Test func `a changed bit is refused, in whatever part of the badge`() throws {
    let bytes = Array(json.canonicalText.utf8)
    #expect(try open(bytes).id == record.id)
    // Every fifth byte, as each try takes some milliseconds; every member has one in its value.
    for place in stride(from: 0, to: bytes.count, by: 5) {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      #expect(throws: CredentialError.self, "byte \(place)") { try open(changed) }
    }
  }

  @Test func `a member that is missing, of another value or unknown is refused`() throws {
    for path in paths(of: json) {
      let name = path.joined(separator: ".")
      #expect(throws: CredentialError.self, "without \(name)") {
        try open(json.changed(at: path) { _ in nil })
      }
      #expect(throws: CredentialError.self, "another \(name)") {
        try open(json.changed(at: path) { _ in .string("urn:x") })
      }
      #expect(throws: CredentialError.unreadable(.unknown(member: name + "x"))) {
        try open(json.added(.int(1), besides: path))
      }
    }
  }

  @Test func `it is refused even where the issuer's key has signed it so`() throws {
    #expect(try open(resigned(json)).id == record.id)
    for path in paths(of: json) where path[0] != "proof" {
      let name = path.joined(separator: ".")
      // Without a status or what follows from nothing, there may be a certificate all the same.
      if path != ["credentialStatus"], path != ["id"] {
        let missing = try? resigned(json.changed(at: path) { _ in nil })
        #expect(throws: CredentialError.self, "without \(name)") { try open(#require(missing)) }
      }
    }
    for (path, value) in Self.strangeValues {
      let strange = try resigned(json.changed(at: path) { _ in value })
      #expect(throws: CredentialError.self, "\(path): \(value.canonicalText)") { try open(strange) }
    }
  }

  private static let strangeValues: [([String], JSONValue)] = [
    (["name"], .string("Judul lain")), (["id"], .string("urn:uuid:x")),
    (["type"], .string("VerifiableCredential")), (["validFrom"], .string("2031-03-01")),
    (["validUntil"], .string("2032-03-01T16:00:00.001Z")),
    (["description"], .string("Sertifikat ")),
    (["issuer", "id"], .string("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")),
    (["issuer", "name"], .string("")), (["credentialSubject", "creditsEarned"], .int(4)),
    (["credentialSubject", "creditsEarned"], .string("3")),
    (["credentialSubject", "licenseNumber"], .string("NTR/2031/1")),
    (["credentialSubject", "identifier"], .array([])),
    (["credentialSubject", "result"], .array([])),
    (["credentialSubject", "achievement", "criteria", "narrative"], .string("Lulus")),
    (["credentialSubject", "achievement", "humanCode"], .string("lanjut")),
    (["credentialStatus", "statusListIndex"], .string("041")),
    (["credentialStatus", "statusListIndex"], .string("131072")),
    (["credentialStatus", "statusPurpose"], .string("suspension")),
    (["credentialStatus", "statusListCredential"], .string("https://contoh.id/status/lain.json")),
    (["credentialStatus", "id"], .string("urn:uuid:x#status-1")),
  ]

  @Test func `contexts, which a signature does not cover, are compared`() throws {
    let other = JSONValue.array([.string(CredentialTerms.context)])
    #expect(throws: CredentialError.unreadable(.member("@context"))) {
      try open(json.changed(at: ["@context"]) { _ in other })
    }
  }

  @Test func `doubled members, other numbers and other texts are no badge`() throws {
    let text = json.canonicalText
    let texts = [
      text.replacing(#""hashed":true"#, with: #""hashed":true,"hashed":true"#),
      text.replacing(#""name":"Netral"#, with: #""name":"x","name":"Netral"#),
      text.replacing(":3,", with: ":3.0,"), text.replacing(":3,", with: ":3e0,"),
      text.replacing(":3,", with: ":03,"), text + "{}", "\u{FEFF}" + text, "", "[]", "null",
      String(text.dropLast()), String(repeating: " ", count: 1 << 18) + text,
    ]
    for other in texts {
      #expect(other != text)
      #expect(throws: CredentialError.self) { try open(Array(other.utf8)) }
    }
  }

  @Test func `another issuer's badge names its key, and an ended key does not count`() throws {
    let other = try #require(sodium.signer(seed: Array(repeating: 8, count: 32)))
    let foreign = BadgeFile.make(record, by: other, checker: sodium)
    #expect(throws: CredentialError.unknownIssuer(KeyMark(of: other.publicKey, by: sodium))) {
      try open(foreign)
    }
    let bytes = BadgeFile.make(record, by: signer, checker: sodium)
    let ended = TrustUntil(sealing: [signer.publicKey], end: record.issuedAt)
    let mark = KeyMark(of: signer.publicKey, by: sodium)
    #expect(throws: CredentialError.untimely(mark, record.issuedAt)) {
      try open(bytes, trusted: ended)
    }
  }
}
