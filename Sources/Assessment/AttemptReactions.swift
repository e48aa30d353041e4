import Dates

extension Attempt {
  /// What `event` calls for as things stand.
  public func reaction(to event: Event) -> Action {
    switch state {
    case .notStarted: reactionBeforeStart(to: event)
    case .open(let deadline) where event.moment < deadline: reactionInTime(to: event)
    case .open(let deadline): reactionOutOfTime(to: event, deadline)
    case .submitted, .expired, .abandoned: reactionAtEnd(to: event)
    }
  }

  private func reactionBeforeStart(to event: Event) -> Action {
    switch event {
    case .start(let at, let deadline): .record(.started(at: at, until: deadline))
    case .tick: .nothing
    case .respond, .flag, .unflag, .handIn, .giveUp, .resume: .refuse(.notStarted)
    }
  }

  private func reactionInTime(to event: Event) -> Action {
    switch event {
    case .start: .refuse(.alreadyStarted)
    case .respond(let response):
      refusal(of: response).map(Action.refuse) ?? .record(.responded(response))
    case .flag(let item, _): noting(flagged.union([item]), for: item)
    case .unflag(let item, _): noting(flagged.subtracting([item]), for: item)
    case .handIn(let known, let at):
      unanswered.count > known
        ? .refuse(.stillOpen(unanswered.count)) : .record(.submitted(at: at))
    case .giveUp(let reason, let at): .record(.abandoned(reason, at: at))
    case .tick, .resume: .nothing
    }
  }

  /// Only time ends an attempt that is out of time; whatever else was wished came too late.
  private func reactionOutOfTime(to event: Event, _ deadline: Instant) -> Action {
    switch event {
    case .start: .refuse(.alreadyStarted)
    case .tick, .resume: .record(.expired(at: deadline))
    case .respond, .flag, .unflag, .handIn, .giveUp: .refuse(.afterDeadline(deadline))
    }
  }

  private func reactionAtEnd(to event: Event) -> Action {
    switch event {
    case .tick: .nothing
    case .start, .respond, .flag, .unflag, .handIn, .giveUp, .resume: .refuse(.alreadyClosed)
    }
  }

  private func noting(_ items: Set<ItemID>, for item: ItemID) -> Action {
    guard form.entries.contains(where: { $0.keyed.item.id == item }) else {
      return .refuse(.noSuchItem(item))
    }
    return items == flagged ? .nothing : .note(items)
  }

  /// Why `response` is not taken, or `nil`.
  private func refusal(of response: Response) -> Refusal? {
    guard let entry = form.entries.first(where: { $0.keyed.item.id == response.item }) else {
      return .noSuchItem(response.item)
    }
    guard entry.keyed.accepts(response.answer) else { return .noSuchAnswer(response.answer) }
    if !isOpenStep(entry) { return .stepTooEarly }
    if isFinalStep(entry) { return .stepIsFinal }
    return responses[response.item]?.answer == response.answer ? .unchanged : nil
  }
}

extension Attempt.Event {
  /// When it happens.
  public var moment: Instant {
    switch self {
    case .start(let at, _), .flag(_, let at), .unflag(_, let at), .handIn(_, let at),
      .tick(let at), .giveUp(_, let at), .resume(let at):
      at
    case .respond(let response): response.at
    }
  }
}
