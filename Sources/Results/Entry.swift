import Dates
import Text

/// What kind of event an entry records.
public enum EntryType: String, CaseIterable, Hashable, Sendable {
  /// The first entry of every ledger; the ledger writes it by itself.
  case logCreated = "log.created"
  case noticeShown = "notice.shown"
  case participantRegistered = "participant.registered"
  case attemptStarted = "attempt.started"
  case responseRecorded = "response.recorded"
  case attemptSubmitted = "attempt.submitted"
  case attemptAbandoned = "attempt.abandoned"
  /// The personal data of its subject were destroyed.
  case subjectErased = "subject.erased"
  case certificateIssued = "certificate.issued"
  case itemReported = "item.reported"
  /// The state of the ledger before it, signed; see ``StoredEntry/checkpoint(by:)``.
  case checkpointSigned = "checkpoint.signed"
  /// The clock stood before the last entry; the ledger writes it by itself.
  case clockSet = "clock.set"
}

/// One event of the ledger, before it is stored.
public struct Entry: Hashable, Sendable {
  public let type: EntryType
  /// When it happened; a stored entry never stands before the one it follows.
  public let at: Instant
  /// Who caused it: a role such as `peserta` or `netral`, never a person's name.
  public let actor: String
  /// The participant it is about, or `nil` where it is about none.
  public let subject: SubjectID?
  /// Anything but `null`, at any depth.
  public let body: [String: JSONValue]

  public init(
    _ type: EntryType, at: Instant, actor: String, subject: SubjectID?,
    body: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.at = at
    self.actor = actor
    self.subject = subject
    self.body = body
  }
}
