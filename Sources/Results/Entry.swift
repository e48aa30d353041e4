import Dates
import Text

/// A participant's random identity; the only name the ledger knows.
public struct SubjectID: Hashable, Sendable, CustomStringConvertible {
  /// A lower-case UUID.
  public let description: String
  public init(_ text: String) { description = text }
}

/// Personal data, kept outside the ledger lines.
public struct Person: Hashable, Sendable {
  public let name: String
  /// NIP of 18 digits, or a local number for staff without one; `nil` where none was given.
  public let number: String?
  public let unit: String
  public let isASN: Bool

  public init(name: String, number: String?, unit: String, isASN: Bool) {
    self.name = name
    self.number = number
    self.unit = unit
    self.isASN = isASN
  }
}

/// What kind of event an entry records.
public enum EntryType: String, CaseIterable, Hashable, Sendable {
  case logCreated = "log.created"
  case noticeShown = "notice.shown"
  case participantRegistered = "participant.registered"
  case attemptStarted = "attempt.started"
  case responseRecorded = "response.recorded"
  case attemptSubmitted = "attempt.submitted"
  case attemptAbandoned = "attempt.abandoned"
  case certificateIssued = "certificate.issued"
  case itemReported = "item.reported"
  case clockSet = "clock.set"
}

/// One event of the ledger, before it is stored.
public struct Entry: Hashable, Sendable {
  public let type: EntryType
  public let at: Instant
  public let actor: String
  public let subject: SubjectID?
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
