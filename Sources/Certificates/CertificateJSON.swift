import Dates
import Text

extension CertificateRecord {
  /// The versions of the JSON format. A field changes only with a new version, and what was issued
  /// keeps its own: the second one says where status lists speak of the certificate.
  static let jsonVersions = 1...2

  /// The record as JSON; `init(json:)` reads it back.
  public var json: JSONValue {
    var members: [String: JSONValue] = [
      "version": .int(statusPlace == nil ? 1 : 2),
      "number": .string(number.description),
      "id": .string(id.description),
      "holder": holder.json,
      "program": program.json,
      "exam": sitting.json,
      "score": score.json,
      "verdict": .string(Self.verdict),
      "basis": basis.json,
      "issuer": issuer.json,
      "issued_at": .string(issuedAt.description),
      "valid_until": .string(validUntil.description),
      "ledger": ledger.json,
      "supersedes": text(supersedes?.description),
    ]
    members["status_place"] = statusPlace?.json
    return .object(members)
  }

  /// The verdict as it is printed, in Indonesian in every language of the reader.
  public static let verdict = "LULUS"
}

private func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

extension StatusPlace {
  fileprivate var json: JSONValue { .object(["list": .int(list), "index": .int(index)]) }
}

extension Holder {
  fileprivate var json: JSONValue {
    .object([
      "name": .string(name), "asn": .bool(standing.isASN), "number": text(standing.number),
      "unit": .string(unit), "agency": .string(agency),
    ])
  }
}

extension CertifiedProgram {
  fileprivate var json: JSONValue {
    .object(["id": .string(id), "title": title.json, "training_hours": .int(trainingHours)])
  }
}

extension ExamSitting {
  fileprivate var json: JSONValue {
    .object([
      "start": .string(start.description), "end": .string(end.description),
      "zone": .string(zone.rawValue), "place": .string(place),
    ])
  }
}

extension CertifiedScore {
  fileprivate var json: JSONValue {
    .object([
      "earned": .int(earned), "possible": .int(possible), "permille": .int(permille),
      "grade": grade.json,
    ])
  }
}

extension ExamBasis {
  fileprivate var json: JSONValue {
    .object([
      "bank": .string(bank), "bank_digest": .string(bankDigest.description),
      "law_edition": .string(lawEdition), "legal_basis": .array(legalBasis.map(JSONValue.string)),
    ])
  }
}

extension Issuer {
  fileprivate var json: JSONValue {
    .object([
      "agency": .string(agency), "signatory_name": .string(signatoryName),
      "signatory_office": .string(signatoryOffice),
    ])
  }
}

extension LedgerPoint {
  fileprivate var json: JSONValue {
    .object([
      "origin": .string(origin), "sequence": .int(sequence), "leaf": .string(leaf.description),
    ])
  }
}
