import Certificates
import Dates
import Rendering
import Text

/// What was found, for programs: a contract of its own version.
struct VerificationJSON {
  let language: Language
  let today: Day

  func answer(_ all: [Verification], _ count: VerificationCount) -> JSONValue {
    .object([
      "version": .int(1), "checked": .string(today.description),
      "results": .array(all.map(json)),
      "summary": .object([
        "verified": .int(count.all), "good": .int(count.good),
        "not_in_force": .int(count.notInForce), "refused": .int(count.refused),
        "unreadable": .int(count.unreadable), "skipped": .int(count.skipped),
      ]),
    ])
  }

  private func json(_ verification: Verification) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(verification.name), "kind": .string(verification.kind.rawValue),
      "good": .bool(verification.isGood),
    ]
    switch verification.finding {
    case .certificate(let certificate):
      members["outcome"] = .string("certificate")
      members.merge(self.members(of: certificate)) { $1 }
    case .list(let list):
      members["outcome"] = .string("status_list")
      members["list"] = .object([
        "issuer": .string(list.issuer), "purpose": .string(list.purpose.rawValue),
        "as_of": .string(list.moment.description), "marked": .int(list.marked.count),
      ])
    case .proof(let entry, let standing):
      members["outcome"] = .string("proof")
      members["entry"] = json(entry, standing)
    case .rejected(let rejection):
      members["outcome"] = .string("refused")
      members["refusal"] = json(rejection)
    case .unreadable(let trouble):
      members["outcome"] = .string("unreadable")
      let reason = trouble.lines(in: language).joined(separator: " ")
      members["refusal"] = json(
        Rejection(code: "unreadable_file", sentence: Bilingual(reason, reason)))
    case .skipped: members["outcome"] = .string("skipped")
    }
    return .object(members)
  }

  private func json(_ rejection: Rejection) -> JSONValue {
    .object(["code": .string(rejection.code), "sentence": .string(rejection.sentence[language])])
  }

  private func members(of certificate: VerifiedCertificate) -> [String: JSONValue] {
    let content = certificate.content
    let term = content.term
    var members: [String: JSONValue] = [
      "certificate": .object([
        "number": .string(term.number.description), "id": .string(content.id.description),
        "name": .string(content.holder), "issuer": .string(term.issuer),
        "issued": .string(term.issuedOn.description),
        "valid_until": .string(term.validUntil.description),
      ]),
      "fields": .array(
        content.rows(in: language).map { row in
          .object([
            "field": .string(row.field.word), "label": .string(row.label),
            "value": .string(row.value),
          ])
        }),
      "missing": .array(content.missing(in: language).map { .string($0.word) }),
      "status": status(of: certificate),
      "notes": .array(certificate.notes.map { .string($0[language]) }),
      "strangers": .array(certificate.strangers.map(json)),
    ]
    if case .record(let record) = content { members["record"] = record.json }
    members["countersigned"] = certificate.countersigned.map(json)
    return members
  }

  private func status(of certificate: VerifiedCertificate) -> JSONValue {
    var members: [String: JSONValue] = [
      "state": .string(certificate.status.word),
      "sentence": .string(certificate.status.sentence[language]),
    ]
    switch certificate.source {
    case .none: members["source"] = .string("none")
    case .list(let moment):
      members["source"] = .string("status_list")
      members["as_of"] = .string(moment.description)
    case .ledger(let ended):
      members["source"] = .string("ledger")
      members["ended"] = ended.map { .string($0.description) }
    }
    if case .superseded(_, let next?) = certificate.status {
      members["superseded_by"] = .string(next.description)
    }
    return .object(members)
  }

  private func json(_ entry: IssueEntry, _ standing: StandingInLedger) -> JSONValue {
    var members: [String: JSONValue] = [
      "number": .string(entry.number.description), "id": .string(entry.id.description),
      "digest": .string(entry.digest.description), "origin": .string(entry.origin),
      "sequence": .int(entry.sequence), "at": .string(entry.at.description),
      "leaf": .string(entry.leaf.description),
    ]
    members["withdrawn"] = standing.withdrawal.map { .string($0.status(of: entry.number).word) }
    members["ended"] = standing.ended.map { .string($0.description) }
    return .object(members)
  }

  private func json(_ found: CountersignedCertificate) -> JSONValue {
    return .object([
      "form": .string(found.form.word),
      "signatures": .array(
        found.signatures.map { field in
          var members: [String: JSONValue] = [
            "field": .string(field.name), "kind": .string(field.kind),
            "covers_file": .bool(field.coversFile),
          ]
          members["signer"] = field.signer.map(JSONValue.string)
          members["reason"] = field.reason.map(JSONValue.string)
          members["date"] = field.date.map(JSONValue.string)
          return .object(members)
        }),
    ])
  }
}

extension CertificateField {
  /// What programs are told: `valid_until`; part of the answer's contract.
  fileprivate var word: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}

extension CertificateStatus {
  /// What programs are told; part of the answer's contract.
  fileprivate var word: String {
    switch self {
    case .valid, .listed: "valid"
    case .unrevoked: "valid_unless_superseded"
    case .unconfirmed: "valid_status_unknown"
    case .notYetKnown: "not_issued"
    case .contradicted: "contradicted"
    case .revoked: "revoked"
    case .superseded: "superseded"
    case .expired: "expired"
    case .notYetIssued: "not_yet_valid"
    }
  }
}

extension CountersignedCertificate.Form {
  /// What programs and the ledger are told; part of the answer's contract.
  var word: String {
    switch self {
    case .appended: "appended"
    case .rewritten: "rewritten"
    }
  }
}
