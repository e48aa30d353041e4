import CertificateSamples
import Seals
import Testing
import Text

@testable import Certificates

extension IndependentCases {
  func tokens() throws -> [JSONValue] {
    var cases: [JSONValue] = []
    for (name, record) in try samples() {
      for (form, publication) in [
        ("", Publication.standard), (" at a host", Publication(host: host, number: .full)),
      ] {
        let text = CertificateToken.text(
          of: record, by: signer, checker: sodium, for: publication)
        cases.append(
          genuine(name + form, text, ["claims": claims(of: record, for: publication)]))
      }
    }
    let text = CertificateToken.text(of: try sample(), by: signer, checker: sodium)
    let message = try #require(Base45.bytes(of: text.dropFirst(5)))
    for (name, place) in [("tag", 0), ("algorithm", 4), ("claims", 60), ("signature", 310)] {
      var changed = message
      changed[place] ^= 1
      cases.append(refused("changed \(name)", "NTR1:" + Base45.text(of: changed)))
    }
    let foreign = CertificateToken.text(of: try sample(), by: other, checker: sodium)
    return cases + [
      refused("other issuer", foreign), refused("small letters", text.lowercased()),
      refused("cut", String(text.dropLast(3))),
    ]
  }

  func claims(of record: CertificateRecord, for publication: Publication) -> JSONValue {
    var own: [String: JSONValue] = [
      "1": .string(record.number.description), "2": .string(record.holder.name),
      "5": .string(record.holder.unit), "6": .string(record.program.title.indonesian),
      "7": .array([.int(18), .int(20)]), "9": .int(record.program.trainingHours),
      "10": .int(record.sitting.lastDay.number),
    ]
    own["3"] = record.holder.standing.number(publication.number).map { .string($0) }
    own["13"] = record.statusPlace.map { .array([.int($0.list), .int($0.index)]) }
    return .object([
      "1": .string(record.issuer.agency),
      "4": .int((record.validUntil.number + 1) * 86_400 - record.sitting.zone.offset * 60),
      "6": .int(record.issuedAt.milliseconds / 1000), "7": .string(hexadecimal(record.id.bytes)),
      "own": .object(own),
    ])
  }

  func proofs() throws -> [JSONValue] {
    let record = try sample()
    let ledger = SampleLedger(issuing: record, checker: sodium)
    let text = try #require(ledger.proof(by: signer, checker: sodium))
    let facts = proofFacts(of: record)
    let line = ledger.lines[3]
    let otherLine = String(decoding: line, as: UTF8.self).replacing("netral", with: "lain")
    return [
      genuine("issue", text, facts),
      refused("other index", text.replacing("index 3", with: "index 2"), facts),
      refused("other size", text.replacing("\n7\n", with: "\n8\n"), facts),
      refused(
        "other entry", text.replacing(base64(line), with: base64(Array(otherLine.utf8))), facts),
      refused(
        "other issuer", try #require(ledger.proof(by: other, checker: sodium)), facts),
      refused("leading zero", text.replacing("index 3", with: "index 03"), facts),
    ]
  }

  /// What a proof of the issue of `record` says.
  func proofFacts(of record: CertificateRecord) -> [String: JSONValue] {
    [
      "origin": .string(record.ledger.origin),
      "digest": .string(record.digest(by: sodium).description),
    ]
  }

  func files() throws -> [JSONValue] {
    let content = Array("%PDF-1.7\nsedikit isi\n%%EOF\n".utf8)
    let file = SealedFile.seal(content, by: signer, checker: sodium)
    var changed = file
    changed[3] ^= 1
    var resealed = file
    resealed[file.count - 3] ^= 1
    let foreign = SealedFile.seal(content, by: other, checker: sodium)
    return [
      genuine("sealed", base64(file), [:]), refused("changed", base64(changed)),
      refused("changed seal", base64(resealed)), refused("other issuer", base64(foreign)),
    ]
  }
}
