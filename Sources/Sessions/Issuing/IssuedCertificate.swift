import Certificates
import Dates
import Results
import Seals
import Text

extension CertificateRegister.Certificate {
  /// Its random identity, or `nil` where its entry has none.
  var id: CertificateID? { body["certificate"]?.stringValue.flatMap { CertificateID($0) } }

  /// Where status lists speak of it; no list speaks of those of the first format.
  var statusPlace: StatusPlace? {
    guard let list = body["list"]?.intValue, let index = body["index"]?.intValue else {
      return nil
    }
    return StatusPlace(list: list, index: index)
  }

  var counter: Int? { body["counter"]?.intValue }

  /// The certificate that it replaces.
  var supersedes: CertificateNumber? {
    body["supersedes"]?.stringValue.flatMap { CertificateNumber($0) }
  }

  /// Whether `record` is the one that was issued.
  func isOf(_ record: CertificateRecord, checker: any SealChecker) -> Bool {
    body["digest"] == .string(record.digest(by: checker).description)
  }

  private var body: [String: JSONValue] { issue.entry.body }
}

extension Entry {
  /// That `record` was issued for an exam.
  static func issued(
    _ record: CertificateRecord, counter: Int, for attempt: AttemptRecord, by actor: String,
    checker: any SealChecker
  ) -> Entry {
    var body: [String: JSONValue] = [
      "attempt": .string(attempt.id.description),
      "certificate": .string(record.id.description),
      "number": .string(record.number.description),
      "counter": .int(counter),
      "year": .int(record.number.year),
      "program": .string(record.program.id),
      "valid_until": .string(record.validUntil.description),
      "digest": .string(record.digest(by: checker).description),
    ]
    if let place = record.statusPlace {
      (body["list"], body["index"]) = (.int(place.list), .int(place.index))
    }
    body["supersedes"] = record.supersedes.map { .string($0.description) }
    return Entry(
      .certificateIssued, at: record.issuedAt, actor: actor, subject: attempt.subject, body: body)
  }

  /// That the certificate of that `number` was replaced by `record`, and why.
  static func superseded(
    _ number: String, by record: CertificateRecord, of subject: SubjectID, reason: String,
    actor: String
  ) -> Entry {
    Entry(
      .certificateSuperseded, at: record.issuedAt, actor: actor, subject: subject,
      body: [
        "number": .string(number), "by": .string(record.number.description),
        "reason": .string(reason),
      ])
  }
}
