import CertificateSamples
import Dates
import Seals
import Sodium
import Testing
import Text
import Zlib

@testable import Certificates

@Suite struct StatusListTests {
  private let sodium: Sodium
  private let signer: SodiumSigner
  private let record: CertificateRecord
  private let issuer: String

  init() throws {
    let sodium = try #require(Sodium())
    self.sodium = sodium
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    record = try SampleCertificate().record()
    issuer = record.issuer.agency
  }

  private func name(_ purpose: StatusPurpose) throws -> StatusListName {
    StatusListName(of: record.number, at: try #require(record.statusPlace), purpose: purpose)
  }

  private func file(
    _ purpose: StatusPurpose = .revocation, marking indices: [Int] = [],
    on day: String = "2031-05-01", of issuer: String? = nil, host: String? = nil
  ) throws -> [UInt8] {
    StatusListFile.make(
      try name(purpose), of: issuer ?? self.issuer,
      withdrawn: indices.compactMap { StatusPlace(list: 1, index: $0) },
      at: try #require(Instant("\(day)T00:00:00.000Z")), by: signer, checker: sodium,
      compressor: Zlib(), for: Publication(host: host.flatMap { VerificationHost($0) }))
  }

  private func open(_ file: [UInt8]) throws(CredentialError) -> StatusList {
    try StatusListFile.open(
      file, trusted: [signer.publicKey], checker: sodium, compressor: Zlib())
  }

  @Test(arguments: [nil, "sertifikat.contoh.id"])
  func `a list gives back what it marks, of whom and when`(host: String?) throws {
    let indices = [0, 7, 8, 41, 131_071]
    let list = try open(file(marking: indices, host: host))
    #expect(list.marked == Set(indices))
    #expect(list.issuer == issuer)
    #expect(list.purpose == .revocation)
    #expect(list.moment.description == "2031-05-01T00:00:00.000Z")
    #expect(list.identity == (try name(.revocation).identity(by: sodium)))
  }

  @Test func `a list has at least the bits that a standard asks for, the first one highest`() {
    #expect(StatusBits(set: []).bytes.count * 8 == 131_072)
    #expect(StatusBits(set: [0, 9]).bytes.prefix(2) == [0x80, 0x40])
  }

  @Test func `places in other lists are left out`() throws {
    let places = [try #require(StatusPlace(list: 2, index: 5)), try #require(record.statusPlace)]
    let file = StatusListFile.make(
      try name(.revocation), of: issuer, withdrawn: places, at: record.issuedAt, by: signer,
      checker: sodium, compressor: Zlib())
    #expect(try open(file).marked == [41])
  }

  @Test func `the file is named by ledger, list and purpose, and its address by the host`() throws {
    let name = try name(.supersession)
    #expect(name.fileName == "TELAGABI-1-supersession.json")
    let host = VerificationHost("contoh.id")
    #expect(
      name.address(at: host, by: sodium) == "https://contoh.id/status/TELAGABI-1-supersession.json")
    #expect(name.address(at: nil, by: sodium) == name.identity(by: sodium))
    #expect(CertificateID(name.identity(by: sodium).dropFirst("urn:uuid:".count)) != nil)
  }

  private func knowledge(_ files: [[UInt8]]) throws -> StatusKnowledge {
    try files.map { try open($0) }.knowledge(of: record.term, by: sodium)
  }

  @Test func `without a list of revocations nothing is known, but that it was superseded may be`()
    throws
  {
    let moment = try #require(Instant("2031-05-01T00:00:00.000Z"))
    #expect(try knowledge([]) == .none)
    #expect(try knowledge([file(.supersession)]) == .none)
    #expect(
      try knowledge([file(.supersession, marking: [41])])
        == .list(.superseded(by: nil), at: moment))
  }

  @Test func `a list speaks of its day, and two of the older one's`() throws {
    let (may, june) = (
      try #require(Instant("2031-05-01T00:00:00.000Z")),
      try #require(Instant("2031-06-01T00:00:00.000Z"))
    )
    #expect(try knowledge([file(marking: [40, 42])]) == .unrevoked(at: may))
    let two = [try file(on: "2031-06-01"), try file(.supersession)]
    #expect(try knowledge(two) == .list(nil, at: may))
    #expect(try knowledge(two + [file(marking: [41], on: "2031-04-01")]) == .list(nil, at: may))
    let revoked = [try file(), try file(marking: [41], on: "2031-06-01"), two[1]]
    #expect(try knowledge(revoked) == .list(.revoked, at: june))
    #expect(try knowledge(revoked.reversed()) == .list(.revoked, at: june))
  }

  @Test func `a list of another agency, or a certificate without a place, changes nothing`() throws
  {
    #expect(try knowledge([file(marking: [41], of: "Badan lain")]) == .none)
    var sample = SampleCertificate()
    sample.statusPlace = nil
    let term = try sample.record().term
    #expect(try [open(file(marking: [41]))].knowledge(of: term, by: sodium) == .none)
  }

  @Test func `every rendering of a revoked certificate is found revoked`() throws {
    let lists = [try open(file(marking: [41]))]
    let badge = try BadgeFile.open(
      BadgeFile.make(record, by: signer, checker: sodium), trusted: [signer.publicKey],
      checker: sodium)
    let claims = try CertificateToken.open(
      CertificateToken.text(of: record, by: signer, checker: sodium),
      trusted: [signer.publicKey], checker: sodium)
    for term in [record.term, badge.term, claims.term] {
      let status = CertificateStatus(
        of: term, on: record.validUntil, knowing: lists.knowledge(of: term, by: sodium))
      #expect(status == .revoked(record.number))
    }
  }

  @Test func `a changed bit is refused, in whatever part of the list`() throws {
    let bytes = try file(marking: [41])
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      #expect(throws: CredentialError.self, "byte \(place)") { try open(changed) }
    }
  }

  @Test func `what is missing, unknown or of another value is refused though it is signed`() throws
  {
    let json = try JSONValue(parsing: file())
    let paths = [
      ["@context"], ["id"], ["type"], ["issuer", "id"], ["issuer", "name"], ["validFrom"],
      ["credentialSubject", "id"], ["credentialSubject", "type"],
      ["credentialSubject", "statusPurpose"], ["credentialSubject", "encodedList"],
    ]
    #expect(try open(resigned(json)).marked.isEmpty)
    for path in paths {
      // Any text may be an agency's name, and any address the list's own.
      let isFree = [["id"], ["issuer", "name"]].contains(path)
      for value in [nil, .int(1)] + (isFree ? [] : [JSONValue.string("urn:x")]) {
        guard path != ["id"] || value != nil else { continue }
        let changed = try? resigned(json.changed(at: path) { _ in value })
        guard let changed else { continue }
        #expect(throws: CredentialError.self, "\(path)") { try open(changed) }
      }
      let strange = json.added(.string("x"), besides: path)
      #expect(throws: CredentialError.self) { try open(Array(strange.canonicalText.utf8)) }
    }
  }

  private func resigned(_ json: JSONValue) throws -> [UInt8] {
    guard case .object(var document) = json else { throw CredentialError.changed }
    document["proof"] = nil
    _ = try RDFGraph(.object(document))
    let signed = DataIntegrity.signed(
      document, at: record.issuedAt, by: signer, checker: sodium)
    return Array(signed.canonicalText.utf8)
  }

  @Test(arguments: [0, 1, 16_383, 16_385, 100_000])
  func `a list of another size is refused though it is signed`(count: Int) throws {
    let encoded = Base64URL.text(of: Zlib().gzip([UInt8](repeating: 0, count: count)))
    let json = try JSONValue(parsing: file())
    let path = ["credentialSubject", "encodedList"]
    #expect(throws: CredentialError.unreadable(.member("credentialSubject"))) {
      try open(resigned(json.changed(at: path) { _ in .string(encoded) }))
    }
  }
}
