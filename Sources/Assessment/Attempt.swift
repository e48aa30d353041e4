import Dates

/// One passage through a form, as a value: events go in, what to do comes out.
///
/// It is told the time, prints nothing and saves nothing. ``reaction(to:)`` says what an event calls
/// for; once that is done, ``take(_:)`` makes it hold. So whoever writes facts to a disk in between
/// never believes one that is not there.
public struct Attempt: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    case notStarted
    case open(until: Instant)
    case submitted(at: Instant)
    case expired(at: Instant)
    case abandoned(GivingUp, at: Instant)
  }

  public let form: Form
  public private(set) var state: State = .notStarted
  public private(set) var responses: [ItemID: Response] = [:]
  /// The item of the newest response, or `nil`.
  public private(set) var lastAnswered: ItemID?
  /// The items that are to be looked at again.
  public private(set) var flagged: Set<ItemID>

  /// An attempt of which `facts` hold so far, in their order.
  public init(of form: Form, after facts: some Sequence<Fact> = [], flagged: Set<ItemID> = []) {
    self.form = form
    self.flagged = flagged
    for fact in facts { take(fact) }
  }

  /// Makes what was done hold. A fact is not judged again: what was promised to somebody stands,
  /// whatever the clock says later.
  public mutating func take(_ action: Action) {
    switch action {
    case .record(let fact): take(fact)
    case .note(let items): flagged = items
    case .refuse, .nothing: break
    }
  }

  /// A fact that cannot follow changes nothing, so that no end is ever undone.
  private mutating func take(_ fact: Fact) {
    switch (state, fact) {
    case (.notStarted, .started(_, let deadline)): state = .open(until: deadline)
    case (.open, .responded(let response)):
      responses[response.item] = response
      lastAnswered = response.item
    case (.open, .submitted(let at)): state = .submitted(at: at)
    case (.open, .expired(let at)): state = .expired(at: at)
    case (.open, .abandoned(let reason, let at)): state = .abandoned(reason, at: at)
    case (.notStarted, _), (.open, .started), (.submitted, _), (.expired, _), (.abandoned, _): break
    }
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
