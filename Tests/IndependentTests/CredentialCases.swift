import CertificateSamples
import Dates
import Testing
import Text
import Zlib

@testable import Certificates

extension IndependentCases {
  func badges() throws -> [JSONValue] {
    let published = Publication(host: host)
    var cases: [JSONValue] = []
    for (name, record) in try samples() {
      cases.append(try badge(name, of: record, for: published))
    }
    let full = Publication(host: host, number: .full)
    cases.append(try badge("full number", of: sample(), for: full))
    let text = String(
      decoding: BadgeFile.make(try sample(), by: signer, checker: sodium, for: published),
      as: UTF8.self)
    let changes = [
      ("other score", #""value":"18""#, #""value":"19""#),
      ("other number", "NTR/2024/000001", "NTR/2024/000002"),
      ("longer", "2124-02-29", "2224-02-29"), ("other place", #""41""#, #""42""#),
      ("other holder", "Rarasati", "Sarasati"),
      ("unknown member", #""hashed""#, #""peringkat":1,"hashed""#),
      ("other proof", #""proofValue":"z"#, #""proofValue":"z1"#),
      ("later proof", #""created":"2024"#, #""created":"2025"#),
    ]
    for (name, old, new) in changes {
      try #require(text.contains(old))
      cases.append(refused(name, text.replacing(old, with: new)))
    }
    for (name, date) in [("expired", "2019-01-01"), ("not yet valid", "2200-01-01")] {
      let record = try sample {
        $0.issuedAt = Instant("\(date)T03:15:00.000Z")
        $0.months = 12
      }
      let bytes = BadgeFile.make(record, by: signer, checker: sodium, for: published)
      cases.append(refused(name, String(decoding: bytes, as: UTF8.self)))
    }
    let foreign = BadgeFile.make(try sample(), by: other, checker: sodium, for: published)
    return cases + [refused("other issuer", String(decoding: foreign, as: UTF8.self))]
  }

  func badge(
    _ name: String, of record: CertificateRecord, for publication: Publication
  ) throws -> JSONValue {
    let bytes = BadgeFile.make(record, by: signer, checker: sodium, for: publication)
    let badge = try BadgeFile.open(bytes, trusted: [signer.publicKey], checker: sodium)
    var facts: [String: JSONValue] = [
      "statements": .string(try statements(.object(badge.document(by: sodium)))),
      "revoked": .bool(name == "revoked"), "published": .bool(publication.host != nil),
      "program": .string(record.program.title.indonesian),
      "hours": .int(record.program.trainingHours), "number": .string(record.number.description),
      "results": .array([.string("18"), .string("Sangat Baik")]),
      "holder": .string(record.holder.name),
    ]
    if let number = record.holder.standing.number {
      let salt = HolderSalt(of: record.id, by: signer, checker: sodium)
      facts["identity"] = .object([
        "type": .string(record.holder.standing.isASN ? "ext:nip" : "ext:nomorPegawai"),
        "value": .string(number), "salt": .string(salt.description),
      ])
    }
    return genuine(name, String(decoding: bytes, as: UTF8.self), facts)
  }

  private func statements(_ json: JSONValue) throws -> String {
    try RDFGraph(json).canonicalText(by: sodium)
  }

  func lists() throws -> [JSONValue] {
    let number = try sample().number
    let place = try #require(StatusPlace(list: 1, index: 99))
    var cases: [JSONValue] = []
    for (purpose, indices) in [
      (StatusPurpose.revocation, [0, 7, 8, 99, 131_071]), (.supersession, [Int]()),
    ] {
      let name = StatusListName(of: number, at: place, purpose: purpose)
      let file = StatusListFile.make(
        name, of: "Badan Kepegawaian",
        withdrawn: indices.compactMap { StatusPlace(list: 1, index: $0) },
        at: Instant(milliseconds: 1_709_200_000_000), by: signer, checker: sodium,
        compressor: Zlib(), for: Publication(host: host))
      let text = String(decoding: file, as: UTF8.self)
      guard case .object(var document) = try JSONValue(parsing: file) else { continue }
      document["proof"] = nil
      let facts: [String: JSONValue] = [
        "url": .string(name.address(at: host, by: sodium)),
        "statements": .string(try statements(.object(document))),
        "marked": .array(indices.map { .int($0) }),
      ]
      let encoded = try #require(document["credentialSubject"]?["encodedList"]?.stringValue)
      let empty = Base64URL.text(of: Zlib().gzip([UInt8](repeating: 0, count: 16_384 + 8)))
      cases += [
        genuine(purpose.rawValue, text, facts),
        refused("\(purpose) emptied", text.replacing(encoded, with: empty), facts),
        refused("\(purpose) renamed", text.replacing(purpose.rawValue, with: "message"), facts),
      ]
    }
    return cases
  }
}
