import Dates

/// One attempt in a line: how it ended, and what it is worth today.
public struct AttemptRow: Hashable, Sendable {
  /// How far an attempt has come.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case open = "open"
    case submitted = "submitted"
    case expired = "expired"
    case abandoned = "abandoned"
  }

  public let id: AttemptID
  public let subject: SubjectID
  public let kind: AttemptKind
  /// `nil` for practice.
  public let program: String?
  public let started: Instant
  /// Number of the entry that started it.
  public let opening: Int
  /// `nil` for practice.
  public let deadline: Instant?
  public internal(set) var state: State = .open
  /// When it was handed in, ran out or was given up.
  public internal(set) var ended: Instant?
  /// Number of the entry that closed it with a score, or `nil`.
  public internal(set) var closing: Int?
  /// The result as it was closed.
  public internal(set) var result: RowResult?
  /// Number of the entry that regraded it last, or `nil`.
  public internal(set) var regrading: Int?
  /// The result that counts: that of the last regrading, else that of the closing.
  public internal(set) var effective: RowResult?

  public init(
    id: AttemptID, subject: SubjectID, kind: AttemptKind, program: String?, started: Instant,
    opening: Int, deadline: Instant?, state: State = .open, ended: Instant? = nil,
    closing: Int? = nil, result: RowResult? = nil, regrading: Int? = nil,
    effective: RowResult? = nil
  ) {
    self.id = id
    self.subject = subject
    self.kind = kind
    self.program = program
    self.started = started
    self.opening = opening
    self.deadline = deadline
    self.state = state
    self.ended = ended
    self.closing = closing
    self.result = result
    self.regrading = regrading
    self.effective = effective
  }
}

/// A result as a row holds it.
public struct RowResult: Hashable, Sendable {
  public let earned: Int
  public let possible: Int
  /// How many units of `earned` and `possible` make a point.
  public let unitsPerPoint: Int
  public let permille: Int
  public let isPass: Bool

  public init(
    earned: Int, possible: Int, unitsPerPoint: Int, permille: Int, isPass: Bool
  ) {
    self.earned = earned
    self.possible = possible
    self.unitsPerPoint = unitsPerPoint
    self.permille = permille
    self.isPass = isPass
  }
}

/// One certificate in a line: whose it is, and whether it stands.
public struct CertificateRow: Hashable, Sendable {
  /// What has become of a certificate.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case issued = "issued"
    case superseded = "superseded"
    case revoked = "revoked"
  }

  public let number: String
  public let subject: SubjectID
  /// The exam that it certifies, or `nil` where the ledger does not know it.
  public let attempt: AttemptID?
  public let program: String?
  public let issued: Instant
  /// Number of the entry that issued it.
  public let issuing: Int
  /// The last day on which it is valid; `nil` where its entry does not say.
  public let validUntil: Day?
  public internal(set) var state: State = .issued
  /// Number of the entry that changed its state last, or `nil`.
  public internal(set) var change: Int?
  /// The number of the certificate that took its place, or `nil`.
  public internal(set) var successor: String?

  public init(
    number: String, subject: SubjectID, attempt: AttemptID?, program: String?, issued: Instant,
    issuing: Int, validUntil: Day?, state: State = .issued, change: Int? = nil,
    successor: String? = nil
  ) {
    self.number = number
    self.subject = subject
    self.attempt = attempt
    self.program = program
    self.issued = issued
    self.issuing = issuing
    self.validUntil = validUntil
    self.state = state
    self.change = change
    self.successor = successor
  }
}

/// A row that an entry makes or changes; it takes the place of the one with the same key.
public enum RowChange: Hashable, Sendable {
  case attempt(AttemptRow)
  case certificate(CertificateRow)
  case completion(CompletionRow)
  case pledge(PledgeRow)
}

/// The rows as they stand, to be asked by an entry that changes them.
public protocol ProjectedRows {
  associatedtype Failure: Error

  func attempt(_ id: AttemptID) throws(Failure) -> AttemptRow?
  /// The exams of a participant by a program, in any order.
  func exams(of subject: SubjectID, _ program: String) throws(Failure) -> [AttemptRow]
  /// The certificate of this number, compared byte by byte.
  func certificate(numbered number: String) throws(Failure) -> CertificateRow?
  /// A participant's certificates of a program, in any order.
  func certificates(of subject: SubjectID, _ program: String) throws(Failure) -> [CertificateRow]
  /// The pledge that counts of a participant, or `nil`.
  func pledge(of subject: SubjectID) throws(Failure) -> PledgeRow?
}
