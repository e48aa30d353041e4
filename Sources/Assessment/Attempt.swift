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

/// Why a response was not taken.
public enum Refusal: Hashable, Sendable {
  case afterDeadline(Instant)
  case alreadyClosed
  /// The item is not on the form.
  case noSuchItem(ItemID)
  /// The item takes no such answer: another kind, or an option that it has not.
  case noSuchAnswer(Answer)
  /// The same choice stands already; nothing to record.
  case unchanged
}

/// One passage through a form, as a value: events go in, what to do comes out.
public struct Attempt: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    case open(until: Instant)
    case submitted(at: Instant)
    case expired(at: Instant)
  }

  public enum Reaction: Hashable, Sendable {
    case record(Response)
    case refuse(Refusal)
  }

  public let form: Form
  public private(set) var state: State
  public private(set) var responses: [ItemID: Response] = [:]

  public init(of form: Form, until deadline: Instant) {
    self.form = form
    state = .open(until: deadline)
  }

  /// Takes `response` if the attempt is open and the item accepts the answer.
  public mutating func receive(_ response: Response) -> Reaction {
    guard case .open(let deadline) = state else { return .refuse(.alreadyClosed) }
    guard response.at < deadline else {
      state = .expired(at: deadline)
      return .refuse(.afterDeadline(deadline))
    }
    guard let entry = form.entries.first(where: { $0.keyed.item.id == response.item }) else {
      return .refuse(.noSuchItem(response.item))
    }
    guard entry.keyed.accepts(response.answer) else {
      return .refuse(.noSuchAnswer(response.answer))
    }
    guard responses[response.item]?.answer != response.answer else { return .refuse(.unchanged) }
    responses[response.item] = response
    return .record(response)
  }

  /// Ends the attempt: handed in, or expired where the deadline has passed.
  public mutating func close(at now: Instant) {
    guard case .open(let deadline) = state else { return }
    state = now < deadline ? .submitted(at: now) : .expired(at: deadline)
  }

  /// The form's items without a response, in the form's order.
  public var unanswered: [Form.Entry] {
    form.entries.filter { responses[$0.keyed.item.id] == nil }
  }

  /// The form's items with a response, in the form's order.
  public var answered: [Form.Entry] {
    form.entries.filter { responses[$0.keyed.item.id] != nil }
  }

  /// One point for each item that was answered right.
  public var score: Score { score(of: form.entries) }

  /// The score over some of the form's items alone.
  public func score(of entries: [Form.Entry]) -> Score {
    let earned = entries.count { responses[$0.keyed.item.id]?.answer == $0.keyed.key }
    return Score(earned: earned, possible: entries.count)
  }
}
