import Assessment
import Dates
import QuestionBanks
import Results
import Text

/// One attempt under way: what happens to it is on disk before it holds.
final class AttemptRun {
  let desk: Desk
  let store: any ResultsStore
  let record: AttemptRecord
  private(set) var attempt: Attempt
  /// How many responses were recorded, changed ones counted each time.
  private var responses: Int
  /// What was noted when the attempt was taken up, or since.
  private var note: SittingNote?

  private static let actor = "peserta"

  /// An attempt as `record` and `note` left it.
  init(
    _ record: AttemptRecord, _ attempt: Attempt, _ note: SittingNote?, _ desk: Desk,
    _ store: any ResultsStore
  ) {
    (self.desk, self.store, self.record) = (desk, store, record)
    (self.attempt, self.note) = (attempt, note)
    responses = record.responses.count
  }

  /// What became of a reply.
  enum Outcome: Hashable {
    case saved(at: Instant)
    case refused(Refusal)
  }

  /// Starts an attempt: its entry is on disk when this returns.
  ///
  /// - Parameter program: What the participant is granted; `nil` for practice.
  convenience init(
    starting form: Form, kind: AttemptKind, subject: SubjectID, banks: [ProvedBank],
    program terms: ExamTerms?, desk: Desk, store: any ResultsStore
  ) throws(Trouble) {
    let start = desk.supplies.now()
    var generator = desk.supplies
    let deadline = terms?.deadline(from: start)
    let record = AttemptRecord(
      id: .random(using: &generator), kind: kind, subject: subject,
      sources: AttemptSources(
        program: terms?.program.id, programDigest: terms?.digest, banks: form.sources(among: banks),
        law: desk.lawName, application: Desk.version),
      seed: form.seed, start: start, deadline: deadline,
      shown: form.entries.map { desk.shown($0) })
    var attempt = Attempt(of: form)
    let action = attempt.reaction(to: .start(at: start, until: deadline ?? .distantFuture))
    try Trouble.storing { () throws(StoreError) in
      try store.append(record.startedEntry(actor: Self.actor))
    }
    attempt.take(action)
    self.init(record, attempt, nil, desk, store)
  }

  /// Records `answer`; `.saved` only once it is on disk.
  ///
  /// - Parameter isAided: Whether something was looked up before the answer.
  func receive(
    _ answer: Answer, typed: String, for entry: Form.Entry, shownAt: Instant, isAided: Bool = false
  ) throws(Trouble) -> Outcome {
    let now = desk.supplies.now()
    let item = entry.keyed.item
    let response = Response(item: item.id, answer: answer, typed: typed, at: now)
    if case .refuse(let refusal) = attempt.reaction(to: .respond(response)) {
      return .refused(refusal)
    }
    let facts = desk.law.vocabulary.words(of: item.scenario)
    let stored = try Trouble.storing { () throws(StoreError) in
      try store.append(
        record.responseEntry(
          response, facts: facts, milliseconds: max(0, now.milliseconds - shownAt.milliseconds),
          isAided: isAided, actor: Self.actor))
    }
    // As it stands in the ledger, whose clock never goes back.
    let kept = Response(item: item.id, answer: answer, typed: typed, at: stored.entry.at)
    attempt.take(.record(.responded(kept)))
    responses += 1
    return .saved(at: kept.at)
  }

  /// Ends the attempt, by its deadline where that has passed, else by handing in what there is; its
  /// entry and a checkpoint over it are on disk when this returns.
  func close(passing program: Program?) throws(Trouble) -> Closing {
    let now = desk.supplies.now()
    var action = attempt.reaction(to: .tick(at: now))
    if action == .nothing {
      action = attempt.reaction(to: .handIn(leavingOpen: attempt.unanswered.count, at: now))
    }
    var ended = attempt
    ended.take(action)
    guard let closing = Closing(of: ended, passing: program, answeredOnly: record.kind == .practice)
    else { preconditionFailure("an attempt was closed twice") }
    try Trouble.storing { () throws(StoreError) in
      try store.append(record.closedEntry(closing, at: now, actor: Self.actor))
    }
    finish(action)
    return closing
  }

  /// Gives the attempt up; `false` where its time is over and only a score can end it.
  func giveUp() throws(Trouble) -> Bool {
    let action = attempt.reaction(to: .giveUp(.wished, at: desk.supplies.now()))
    guard case .record(.abandoned(let reason, let at)) = action else { return false }
    let stored = try Trouble.storing { () throws(StoreError) in
      try store.append(record.abandonedEntry(Abandonment(reason, at: at), actor: Self.actor))
    }
    finish(.record(.abandoned(reason, at: stored.entry.at)))
    return true
  }

  /// Makes the end hold that was written down.
  private func finish(_ action: Attempt.Action) {
    attempt.take(action)
    desk.signCheckpoint(in: store)
    if note == nil { return }
    // A note that outlives its attempt is never read again.
    try? store.keep(nil, of: record.subject)
  }
}

extension AttemptRun {
  /// Flags the item, or takes its flag away where it has one. The flag holds for this sitting even
  /// where it cannot be kept for the next, which is thrown.
  func toggleFlag(_ item: ItemID) throws(Trouble) {
    let now = desk.supplies.now()
    attempt.take(
      attempt.reaction(
        to: attempt.flagged.contains(item) ? .unflag(item, at: now) : .flag(item, at: now)))
    try keepNote(at: item)
  }

  /// Remembers that the participant went to `item`, or to the list of all.
  func goes(to item: ItemID?) {
    // Without this note, the next sitting begins behind the newest response.
    try? keepNote(at: item)
  }

  private func keepNote(at place: ItemID?) throws(Trouble) {
    let note = SittingNote(
      of: record.id, flagged: attempt.flagged, place: place, responses: responses)
    self.note = note
    try Trouble.storing { () throws(StoreError) in try store.keep(note, of: record.subject) }
  }

  /// The position of the item at which the participant was; `nil` for the list of all.
  var place: Int? {
    guard let note, note.responses == responses else { return attempt.placeInOrder }
    return note.place.flatMap(attempt.position)
  }
}
