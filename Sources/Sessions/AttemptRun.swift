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

  private static let actor = "peserta"

  /// An attempt as `record` left it.
  init(
    _ record: AttemptRecord, _ attempt: Attempt, _ desk: Desk, _ store: any ResultsStore
  ) {
    (self.desk, self.store, self.record) = (desk, store, record)
    self.attempt = attempt
  }

  /// What became of a reply.
  enum Outcome: Hashable {
    case saved(at: Instant)
    case refused(Refusal)
  }

  /// Starts an attempt: its entry is on disk when this returns.
  convenience init(
    starting form: Form, kind: AttemptKind, subject: SubjectID, banks: [ProvedBank],
    program: Program?, desk: Desk, store: any ResultsStore
  ) throws(Trouble) {
    let start = desk.supplies.now()
    var generator = desk.supplies
    let deadline = program.map { start.adding(milliseconds: $0.milliseconds) }
    let record = AttemptRecord(
      id: .random(using: &generator), kind: kind, subject: subject,
      sources: AttemptSources(
        program: program?.id, banks: form.sources(among: banks),
        law: desk.lawName, application: Desk.version),
      seed: form.seed, start: start, deadline: deadline,
      shown: form.entries.map { desk.shown($0) })
    var attempt = Attempt(of: form)
    let action = attempt.reaction(to: .start(at: start, until: deadline ?? .distantFuture))
    try Trouble.storing { () throws(StoreError) in
      try store.append(record.startedEntry(actor: Self.actor))
    }
    attempt.take(action)
    self.init(record, attempt, desk, store)
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
    return .saved(at: kept.at)
  }

  /// Ends the attempt, by its deadline where that has passed, else by handing in what there is; its
  /// entry and a checkpoint over it are on disk when this returns.
  func close(passing cut: CutScore?) throws(Trouble) -> Closing {
    let now = desk.supplies.now()
    var action = attempt.reaction(to: .tick(at: now))
    if action == .nothing {
      action = attempt.reaction(to: .handIn(leavingOpen: attempt.unanswered.count, at: now))
    }
    var ended = attempt
    ended.take(action)
    guard let closing = Closing(of: ended, passing: cut, answeredOnly: record.kind == .practice)
    else { preconditionFailure("an attempt was closed twice") }
    try Trouble.storing { () throws(StoreError) in
      try store.append(record.closedEntry(closing, at: now, actor: Self.actor))
    }
    attempt = ended
    desk.signCheckpoint(in: store)
    return closing
  }
}
