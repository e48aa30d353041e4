import Dates

/// What was chosen for one item.
public struct Response: Hashable, Sendable {
  public let item: ItemID
  /// By option ids, never by positions.
  public let answer: Answer
  /// The line as it was typed.
  public let typed: String
  public let at: Instant

  public init(item: ItemID, answer: Answer, typed: String, at: Instant) {
    self.item = item
    self.answer = answer
    self.typed = typed
    self.at = at
  }
}

/// Why an attempt was given up.
public enum GivingUp: Hashable, Sendable {
  /// The participant wished it.
  case wished
  /// Its items had changed. Written by earlier versions, which scored no such attempt.
  case formChanged
  /// The law had changed. Written by earlier versions, which scored no such attempt.
  case lawChanged
  /// Another reason, in a word of whoever wrote it.
  case other(String)
}

extension Attempt {
  /// What may happen to an attempt; the moment is told, and no event stops the clock.
  public enum Event: Hashable, Sendable {
    case start(at: Instant, until: Instant)
    case respond(Response)
    /// An item is to be looked at again.
    case flag(ItemID, at: Instant)
    case unflag(ItemID, at: Instant)
    /// - Parameter leavingOpen: How many items without a response the participant knows of.
    case handIn(leavingOpen: Int, at: Instant)
    /// Time passes.
    case tick(at: Instant)
    case giveUp(GivingUp, at: Instant)
    /// The participant comes back, perhaps at another place.
    case resume(at: Instant)
  }

  /// What an attempt is made of; facts in their order give the same attempt again.
  public enum Fact: Hashable, Sendable {
    case started(at: Instant, until: Instant)
    case responded(Response)
    case submitted(at: Instant)
    /// The deadline ended it, whenever that was noticed.
    case expired(at: Instant)
    case abandoned(GivingUp, at: Instant)
  }

  /// What is to be done about an event.
  public enum Action: Hashable, Sendable {
    /// Write the fact down; it holds from then on.
    case record(Fact)
    /// Remember that these items are flagged, which is no evidence of anything.
    case note(Set<ItemID>)
    case refuse(Refusal)
    case nothing
  }
}

/// Why an event changes nothing although somebody wished it to.
public enum Refusal: Hashable, Sendable {
  case notStarted
  case alreadyStarted
  case afterDeadline(Instant)
  case alreadyClosed
  /// So many items have no response, more than the participant knows of.
  case stillOpen(Int)
  /// The item is not on the form.
  case noSuchItem(ItemID)
  /// The item takes no such answer: another kind, or an option that it has not.
  case noSuchAnswer(Answer)
  /// The same choice stands already; nothing to record.
  case unchanged
  /// The step was answered, and what the next one asks would give a better answer away.
  case stepIsFinal
  /// An earlier step of the same story has no response yet.
  case stepTooEarly
}
