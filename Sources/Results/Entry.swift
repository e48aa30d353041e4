import Dates
import Text

/// What kind of event an entry records.
public enum EntryType: String, CaseIterable, Hashable, Sendable {
  /// The first entry of every ledger; the ledger writes it by itself.
  case logCreated = "log.created"
  case noticeShown = "notice.shown"
  case participantRegistered = "participant.registered"
  /// What is kept of its subject in the vault was put right; the body says which fields.
  case participantCorrected = "participant.corrected"
  /// The personal data of its subject were destroyed.
  case subjectErased = "subject.erased"
  case attemptStarted = "attempt.started"
  case responseRecorded = "response.recorded"
  case attemptSubmitted = "attempt.submitted"
  case attemptAbandoned = "attempt.abandoned"
  /// An attempt's score under another law or bank than the one that it was taken under.
  case attemptRegraded = "attempt.regraded"
  case certificateIssued = "certificate.issued"
  case certificateCountersigned = "certificate.countersigned"
  case certificateRevoked = "certificate.revoked"
  case certificateSuperseded = "certificate.superseded"
  case pledgeSigned = "pledge.signed"
  case itemReported = "item.reported"
  /// A law, bank or program was used from here on; the body has its digest.
  case lawLoaded = "law.loaded"
  case bankLoaded = "bank.loaded"
  case programLoaded = "program.loaded"
  /// Something of the ledger was handed out; the body says what, never to whom.
  case reportExported = "report.exported"
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
