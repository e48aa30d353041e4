import Results
import Seals
import Text

/// The rows of the projection in memory, by the bytes of their keys.
public struct MemoryRows: ProjectedRows {
  private var attempts: [AttemptID: AttemptRow] = [:]
  private var certificates: [[UInt8]: CertificateRow] = [:]
  private var completions: [[[UInt8]]: CompletionRow] = [:]
  private var pledges: [SubjectID: PledgeRow] = [:]

  public init() {}

  /// The rows that `entries` give one after another.
  public init(_ entries: some Sequence<StoredEntry>) {
    for stored in entries { follow(stored) }
  }

  /// Makes the rows follow `stored`.
  public mutating func follow(_ stored: StoredEntry) {
    for change in Projection.changes(by: stored, given: self) {
      switch change {
      case .attempt(let row): attempts[row.id] = row
      case .certificate(let row): certificates[Array(row.number.utf8)] = row
      case .completion(let row): completions[Self.key(row.program, row.subject)] = row
      case .pledge(let row): pledges[row.subject] = row
      }
    }
  }

  public func attempt(_ id: AttemptID) -> AttemptRow? { attempts[id] }

  public func exams(of subject: SubjectID, _ program: String) -> [AttemptRow] {
    attempts.values.filter {
      $0.kind == .exam && $0.subject == subject
        && $0.program.map { $0.utf8.elementsEqual(program.utf8) } == true
    }
  }

  public func certificate(numbered number: String) -> CertificateRow? {
    certificates[Array(number.utf8)]
  }

  public func certificates(of subject: SubjectID, _ program: String) -> [CertificateRow] {
    certificates.values.filter {
      $0.subject == subject && $0.program.map { $0.utf8.elementsEqual(program.utf8) } == true
    }
  }

  /// How far a participant is with a program, or `nil`.
  public func completion(of subject: SubjectID, _ program: String) -> CompletionRow? {
    completions[Self.key(program, subject)]
  }

  public func pledge(of subject: SubjectID) -> PledgeRow? { pledges[subject] }

  /// The pledge that counts of each participant, in the order of their names.
  public var allPledges: [PledgeRow] {
    pledges.values.sorted { $0.subject.description < $1.subject.description }
  }

  /// Every attempt, those of a participant one after another.
  public var allAttempts: [AttemptRow] {
    attempts.values.sorted {
      ($0.subject.description, $0.opening) < ($1.subject.description, $1.opening)
    }
  }

  /// Every certificate, by number.
  public var allCertificates: [CertificateRow] {
    certificates.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private static func key(_ program: String, _ subject: SubjectID) -> [[UInt8]] {
    [Array(program.utf8), Array(subject.description.utf8)]
  }
}

extension MemoryRows {
  /// The rows as canonical JSON, as a report of the projection counts and digests them.
  public var lines: [String] {
    let completed = completions.sorted { left, right in
      left.key == right.key
        ? false
        : zip(left.key, right.key).first { $0 != $1 }
          .map { $0.lexicographicallyPrecedes($1) } ?? false
    }
    let values =
      attempts.values.sorted { $0.id.description < $1.id.description }.map(Self.json)
      + allCertificates.map(Self.json) + completed.map(\.value).map(Self.json)
      + allPledges.map(Self.json)
    return values.map(\.canonicalText)
  }

  private static func json(_ row: AttemptRow) -> JSONValue {
    .object([
      "id": .string(row.id.description), "subject": .string(row.subject.description),
      "kind": .string(row.kind.rawValue), "program": text(row.program),
      "started": .int(row.started.milliseconds), "opening": .int(row.opening),
      "deadline": number(row.deadline?.milliseconds), "state": .string(row.state.rawValue),
      "ended": number(row.ended?.milliseconds), "closing": number(row.closing),
      "earned": number(row.result?.earned), "possible": number(row.result?.possible),
      "units": number(row.result?.unitsPerPoint),
      "effective_units": number(row.effective?.unitsPerPoint),
      "permille": number(row.result?.permille),
      "pass": number(row.result.map { $0.isPass ? 1 : 0 }),
      "regrading": number(row.regrading), "effective_earned": number(row.effective?.earned),
      "effective_possible": number(row.effective?.possible),
      "effective_permille": number(row.effective?.permille),
      "effective_pass": number(row.effective.map { $0.isPass ? 1 : 0 }),
    ])
  }

  private static func json(_ row: CertificateRow) -> JSONValue {
    .object([
      "number": .string(row.number), "subject": .string(row.subject.description),
      "attempt": text(row.attempt?.description), "program": text(row.program),
      "issued": .int(row.issued.milliseconds), "issuing": .int(row.issuing),
      "valid_until": number(row.validUntil?.number), "state": .string(row.state.rawValue),
      "change": number(row.change), "successor": text(row.successor),
    ])
  }

  private static func json(_ row: CompletionRow) -> JSONValue {
    .object([
      "program": .string(row.program), "subject": .string(row.subject.description),
      "attempts": .int(row.attempts), "open": number(row.open?.milliseconds),
      "failed": number(row.failed?.milliseconds), "passed": number(row.passed?.milliseconds),
      "best": number(row.best), "certificate": text(row.certificate),
      "certificate_state": text(row.certificateState?.rawValue),
      "valid_until": number(row.validUntil?.number),
    ])
  }

  private static func json(_ row: PledgeRow) -> JSONValue {
    .object([
      "subject": .string(row.subject.description), "pledge": .string(row.pledge),
      "version": .int(row.version), "digest": .string(row.digest),
      "since": .int(row.since.milliseconds), "signed": .int(row.signed.milliseconds),
      "number": .int(row.number),
    ])
  }

  private static func number(_ value: Int?) -> JSONValue { value.map(JSONValue.int) ?? .null }
  private static func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
}
