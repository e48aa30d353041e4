import Assessment
import Dates

extension AttemptRecord {
  /// Whether it was started and neither closed nor given up. Its time may be over.
  public var isOpen: Bool { closing == nil && abandonment == nil }

  /// Given up, without a score.
  public var isAbandoned: Bool { abandonment != nil }

  /// Whether its time is over at `moment` and its score is still to be written down.
  public func isOverdue(at moment: Instant) -> Bool {
    isOpen && deadline.map { $0 <= moment } ?? false
  }

  /// What the ledger says of the attempt, as facts of the attempt itself.
  public var facts: [Attempt.Fact] {
    var facts: [Attempt.Fact] = [.started(at: start, until: deadline ?? .distantFuture)]
    facts += responses.map(Attempt.Fact.responded)
    if let closing {
      facts.append(closing.isExpired ? .expired(at: closing.at) : .submitted(at: closing.at))
    }
    if let abandonment { facts.append(.abandoned(abandonment.reason, at: abandonment.at)) }
    return facts
  }

  /// The attempt as it was left, on the form that its participant had.
  public func attempt(on form: Form, flagged: Set<ItemID> = []) -> Attempt {
    Attempt(of: form, after: facts, flagged: flagged)
  }
}

extension GivingUp {
  /// The reason in a word, as entries hold it.
  var word: String {
    switch self {
    case .wished: "wished"
    case .formChanged: "form_changed"
    case .lawChanged: "law_changed"
    case .other(let word): word
    }
  }

  init(word: String) {
    self =
      [.wished, .formChanged, .lawChanged].first { (known: GivingUp) in known.word == word }
      ?? .other(word)
  }
}

extension Instant {
  /// A moment that no attempt sees: the end of the year 9999.
  public static let distantFuture = Instant(milliseconds: 253_402_300_799_999)
}
