import Assessment
import Dates
import Text

/// The name of one attempt: a random lower-case UUID.
public struct AttemptID: RandomID {
  /// A lower-case UUID.
  public let description: String

  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard isUUID(text) else { return nil }
    description = text
  }
}

/// What an attempt is for.
public enum AttemptKind: String, CaseIterable, Hashable, Sendable {
  case practice = "latihan"
  case exam = "ujian"
}

/// A bank that items were taken from.
public struct BankSource: Hashable, Sendable {
  public let id: String
  /// Hexadecimal SHA-256 of the bank's text.
  public let digest: String

  public init(id: String, digest: String) {
    self.id = id
    self.digest = digest
  }
}

/// The texts an attempt rests on; without them its score could not be computed again.
public struct AttemptSources: Hashable, Sendable {
  /// The program's id, or `nil` for practice.
  public let program: String?
  /// Hexadecimal SHA-256 of the program's canonical text; `nil` for practice, and for attempts of earlier
  /// versions.
  public let programDigest: String?
  /// The banks that its items come from, by id.
  public let banks: [BankSource]
  /// Date and digest of the law.
  public let law: String
  /// The version of this application.
  public let application: String

  public init(
    program: String?, programDigest: String? = nil, banks: [BankSource], law: String,
    application: String
  ) {
    self.program = program
    self.programDigest = programDigest
    self.banks = banks
    self.law = law
    self.application = application
  }
}

/// One item as a form showed it.
public struct ShownItem: Hashable, Sendable {
  public let item: ItemID
  /// Hexadecimal SHA-256 of the item's content.
  public let digest: String
  /// Option ids in the order shown.
  public let options: [String]

  public init(item: ItemID, digest: String, options: [String]) {
    self.item = item
    self.digest = digest
    self.options = options
  }
}

/// How an attempt ended.
public struct Closing: Hashable, Sendable {
  public let at: Instant
  /// Whether the deadline ended it.
  public let isExpired: Bool
  public let score: Score
  public let isPass: Bool
  /// Earned and possible points by topic, in the form's order.
  public let sections: [SectionScore]

  public init(
    at: Instant, isExpired: Bool, score: Score, isPass: Bool, sections: [SectionScore]
  ) {
    self.at = at
    self.isExpired = isExpired
    self.score = score
    self.isPass = isPass
    self.sections = sections
  }
}

/// The score over the items of one topic.
public struct SectionScore: Hashable, Sendable {
  public let topic: String
  public let score: Score

  public init(topic: String, score: Score) {
    self.topic = topic
    self.score = score
  }
}

/// How an attempt was given up.
public struct Abandonment: Hashable, Sendable {
  public let reason: GivingUp
  public let at: Instant

  public init(_ reason: GivingUp, at moment: Instant) {
    self.reason = reason
    at = moment
  }
}

/// One attempt as the ledger holds it; there is no other memory of where somebody was.
public struct AttemptRecord: Hashable, Sendable {
  public let id: AttemptID
  public let kind: AttemptKind
  public let subject: SubjectID
  public let sources: AttemptSources
  public let seed: UInt64
  public let start: Instant
  /// `nil` for practice.
  public let deadline: Instant?
  public let shown: [ShownItem]
  /// Every response in the order given; the last one for an item counts.
  public internal(set) var responses: [Response] = []
  /// Its score, once it was handed in or ran out of time and could be scored.
  public internal(set) var closing: Closing?
  public internal(set) var abandonment: Abandonment?
  /// Number of the ledger entry that closed the attempt, or `nil`.
  public internal(set) var closingNumber: Int?
  /// What it was worth under another law or bank, in the order in which that was recorded.
  public internal(set) var regradings: [NumberedRegrading] = []

  public init(
    id: AttemptID, kind: AttemptKind, subject: SubjectID, sources: AttemptSources, seed: UInt64,
    start: Instant, deadline: Instant?, shown: [ShownItem]
  ) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.sources = sources
    self.seed = seed
    self.start = start
    self.deadline = deadline
    self.shown = shown
  }
}
