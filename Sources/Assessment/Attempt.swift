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
  /// The step was answered, and what the next one asks would give a better answer away.
  case stepIsFinal
  /// An earlier step of the same story has no response yet.
  case stepTooEarly
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
    if let refusal = refusal(ofStep: entry) { return .refuse(refusal) }
    guard responses[response.item]?.answer != response.answer else { return .refuse(.unchanged) }
    responses[response.item] = response
    return .record(response)
  }

  /// Why the step cannot be answered now; `nil` for an item that is no step. Steps are answered in
  /// their order and each but the last once, since a later question tells of the earlier answer.
  private func refusal(ofStep entry: Form.Entry) -> Refusal? {
    if !isOpenStep(entry) { return .stepTooEarly }
    return isFinalStep(entry) ? .stepIsFinal : nil
  }

  /// Whether every earlier step of the same story has a response.
  public func isOpenStep(_ entry: Form.Entry) -> Bool {
    earlierSteps(of: entry).allSatisfy { responses[$0.keyed.item.id] != nil }
  }

  /// Whether the step was answered and another follows it.
  public func isFinalStep(_ entry: Form.Entry) -> Bool {
    let origin = entry.keyed.item.origin
    guard let step = origin.step, responses[entry.keyed.item.id] != nil else { return false }
    return form.entries.contains {
      $0.keyed.item.origin.story == origin.story && ($0.keyed.item.origin.step ?? 0) > step
    }
  }

  private func earlierSteps(of entry: Form.Entry) -> [Form.Entry] {
    let origin = entry.keyed.item.origin
    guard let step = origin.step else { return [] }
    return form.entries.filter {
      $0.keyed.item.origin.story == origin.story && ($0.keyed.item.origin.step ?? 0) < step
    }
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
