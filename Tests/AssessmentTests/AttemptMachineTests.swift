import Assessment
import Dates
import Testing

/// Every event in every state, as a table.
@Suite struct AttemptMachineTests {
  /// The states that differ in what they do; the deadline is at 1,000.
  enum Situation: CaseIterable {
    case notStarted, open, overdue, submitted, expired, abandoned
  }

  /// The events that differ in what they call for. In time they happen at 500, overdue at 1,500.
  enum Happening: CaseIterable {
    case start, respondRight, respondSame, respondToStranger, respondWithStranger
    case flag, flagAgain, flagStranger, unflag, unflagUnflagged, unflagStranger
    case handInKnowing, handInUnknowing, tick, giveUp, resume
  }

  /// What a row of the table expects, in words that fit into it.
  enum Outcome: Hashable {
    case started, responded, submitted, expired, abandoned
    case flagged, unflagged
    case notStarted, alreadyStarted, alreadyClosed, afterDeadline
    case stillOpen, noSuchItem, noSuchAnswer, unchanged
    case nothing
  }

  private static let deadline = Instant(milliseconds: 1000)
  /// Answered in every state but the first.
  private let answered: KeyedItem
  /// Flagged in every state but the first.
  private let flagged: KeyedItem
  private let form: Form

  init() throws {
    form = Form(practising: try SampleItems.keyed(3), seed: 7)
    (answered, flagged) = (form.entries[0].keyed, form.entries[1].keyed)
  }

  private static let table: [Situation: [Happening: Outcome]] = [
    .notStarted: [
      .start: .started, .respondRight: .notStarted, .respondSame: .notStarted,
      .respondToStranger: .notStarted, .respondWithStranger: .notStarted, .flag: .notStarted,
      .flagAgain: .notStarted, .flagStranger: .notStarted, .unflag: .notStarted,
      .unflagUnflagged: .notStarted, .unflagStranger: .notStarted, .handInKnowing: .notStarted,
      .handInUnknowing: .notStarted, .tick: .nothing, .giveUp: .notStarted, .resume: .notStarted,
    ],
    .open: [
      .start: .alreadyStarted, .respondRight: .responded, .respondSame: .unchanged,
      .respondToStranger: .noSuchItem, .respondWithStranger: .noSuchAnswer, .flag: .flagged,
      .flagAgain: .nothing, .flagStranger: .noSuchItem, .unflag: .unflagged,
      .unflagUnflagged: .nothing, .unflagStranger: .noSuchItem, .handInKnowing: .submitted,
      .handInUnknowing: .stillOpen, .tick: .nothing, .giveUp: .abandoned, .resume: .nothing,
    ],
    .overdue: [
      .start: .alreadyStarted, .respondRight: .afterDeadline, .respondSame: .afterDeadline,
      .respondToStranger: .afterDeadline, .respondWithStranger: .afterDeadline,
      .flag: .afterDeadline, .flagAgain: .afterDeadline, .flagStranger: .afterDeadline,
      .unflag: .afterDeadline, .unflagUnflagged: .afterDeadline, .unflagStranger: .afterDeadline,
      .handInKnowing: .afterDeadline, .handInUnknowing: .afterDeadline, .tick: .expired,
      .giveUp: .afterDeadline, .resume: .expired,
    ],
    .submitted: ended, .expired: ended, .abandoned: ended,
  ]

  /// After the end time passes without a word, and everything else is refused.
  private static let ended = Dictionary(
    uniqueKeysWithValues: Happening.allCases.map { ($0, $0 == .tick ? .nothing : .alreadyClosed) }
      as [(Happening, Outcome)])

  @Test(arguments: Situation.allCases, Happening.allCases)
  func `every event has its action in every state`(situation: Situation, event: Happening) throws {
    let expected = try #require(Self.table[situation]?[event])
    let before = attempt(situation)
    let action = before.reaction(to: self.event(event, in: situation))
    #expect(outcome(of: action) == expected)
    var after = before
    after.take(action)
    #expect((after == before) == leavesAsItWas(expected))
    #expect(after.state == state(after: expected, from: before.state))
  }

  private func attempt(_ situation: Situation) -> Attempt {
    let start = Instant(milliseconds: 0)
    var facts: [Attempt.Fact] = []
    if situation != .notStarted {
      facts = [.started(at: start, until: Self.deadline), .responded(response(to: answered, 1))]
    }
    switch situation {
    case .notStarted, .open, .overdue: break
    case .submitted: facts.append(.submitted(at: Instant(milliseconds: 400)))
    case .expired: facts.append(.expired(at: Self.deadline))
    case .abandoned: facts.append(.abandoned(.wished, at: Instant(milliseconds: 400)))
    }
    return Attempt(
      of: form, after: facts, flagged: situation == .notStarted ? [] : [flagged.item.id])
  }

  private func response(to keyed: KeyedItem, _ option: Int, at moment: Int = 1) -> Response {
    Response(
      item: keyed.item.id, answer: .option(keyed.options[option].id), typed: "1",
      at: Instant(milliseconds: moment))
  }

  private func event(_ event: Happening, in situation: Situation) -> Attempt.Event {
    let milliseconds = situation == .overdue ? 1500 : 500
    let now = Instant(milliseconds: milliseconds)
    let stranger = ItemID("lain")
    switch event {
    case .start: return .start(at: now, until: Self.deadline)
    case .respondRight: return .respond(response(to: answered, 0, at: milliseconds))
    case .respondSame: return .respond(response(to: answered, 1, at: milliseconds))
    case .respondToStranger:
      return .respond(Response(item: stranger, answer: .option("x"), typed: "x", at: now))
    case .respondWithStranger:
      return .respond(
        Response(item: answered.item.id, answer: .option("x"), typed: "x", at: now))
    case .flag: return .flag(answered.item.id, at: now)
    case .flagAgain: return .flag(flagged.item.id, at: now)
    case .flagStranger: return .flag(stranger, at: now)
    case .unflag: return .unflag(flagged.item.id, at: now)
    case .unflagUnflagged: return .unflag(answered.item.id, at: now)
    case .unflagStranger: return .unflag(stranger, at: now)
    case .handInKnowing: return .handIn(leavingOpen: 2, at: now)
    case .handInUnknowing: return .handIn(leavingOpen: 1, at: now)
    case .tick: return .tick(at: now)
    case .giveUp: return .giveUp(.wished, at: now)
    case .resume: return .resume(at: now)
    }
  }

  private func outcome(of action: Attempt.Action) -> Outcome? {
    switch action {
    case .record(.started(_, Self.deadline)): .started
    case .record(.responded): .responded
    case .record(.submitted(Instant(milliseconds: 500))): .submitted
    // However late it is noticed, the deadline is when it ended.
    case .record(.expired(Self.deadline)): .expired
    case .record(.abandoned(.wished, Instant(milliseconds: 500))): .abandoned
    case .note([answered.item.id, flagged.item.id]): .flagged
    case .note([]): .unflagged
    case .refuse(.notStarted): .notStarted
    case .refuse(.alreadyStarted): .alreadyStarted
    case .refuse(.alreadyClosed): .alreadyClosed
    case .refuse(.afterDeadline(Self.deadline)): .afterDeadline
    case .refuse(.stillOpen(2)): .stillOpen
    case .refuse(.noSuchItem(ItemID("lain"))): .noSuchItem
    case .refuse(.noSuchAnswer(.option("x"))): .noSuchAnswer
    case .refuse(.unchanged): .unchanged
    case .nothing: .nothing
    case .record, .note, .refuse: nil
    }
  }

  private func leavesAsItWas(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .started, .responded, .submitted, .expired, .abandoned, .flagged, .unflagged: false
    case .notStarted, .alreadyStarted, .alreadyClosed, .afterDeadline, .stillOpen, .noSuchItem,
      .noSuchAnswer, .unchanged, .nothing:
      true
    }
  }

  private func state(after outcome: Outcome, from before: Attempt.State) -> Attempt.State {
    switch outcome {
    case .started: .open(until: Self.deadline)
    case .submitted: .submitted(at: Instant(milliseconds: 500))
    case .expired: .expired(at: Self.deadline)
    case .abandoned: .abandoned(.wished, at: Instant(milliseconds: 500))
    case .responded, .flagged, .unflagged, .notStarted, .alreadyStarted, .alreadyClosed,
      .afterDeadline, .stillOpen, .noSuchItem, .noSuchAnswer, .unchanged, .nothing:
      before
    }
  }

  @Test func `an attempt takes events up to its deadline and none at it`() throws {
    let attempt = attempt(.open)
    let last = attempt.reaction(to: .handIn(leavingOpen: 2, at: Instant(milliseconds: 999)))
    #expect(last == .record(.submitted(at: Instant(milliseconds: 999))))
    let late = attempt.reaction(to: .handIn(leavingOpen: 2, at: Self.deadline))
    #expect(late == .refuse(.afterDeadline(Self.deadline)))
    #expect(attempt.reaction(to: .tick(at: Instant(milliseconds: 999))) == .nothing)
    #expect(
      attempt.reaction(to: .tick(at: Self.deadline)) == .record(.expired(at: Self.deadline)))
  }
}
