import Assessment
import Dates
import Law
import QuestionBanks
import Results
import Text

/// One attempt under way: a response is on disk before anything is said about it.
final class AttemptRun {
  let desk: Desk
  let store: any ResultsStore
  let record: AttemptRecord
  private(set) var attempt: Attempt

  private static let actor = "peserta"

  private init(_ desk: Desk, _ store: any ResultsStore, _ record: AttemptRecord, _ attempt: Attempt)
  {
    self.desk = desk
    self.store = store
    self.record = record
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
    let deadline = program.map { start.adding(milliseconds: $0.minutes * 60_000) }
    let record = AttemptRecord(
      id: .random(using: &generator), kind: kind, subject: subject,
      sources: AttemptSources(
        program: program?.id, banks: form.sources(among: banks),
        law: desk.lawName, application: Desk.version),
      seed: form.seed, start: start, deadline: deadline,
      shown: form.entries.map { desk.shown($0) })
    try Trouble.storing { () throws(StoreError) in
      try store.append(record.startedEntry(actor: Self.actor))
    }
    self.init(desk, store, record, Attempt(of: form, until: deadline ?? .distantFuture))
  }

  /// Takes up an attempt where its entries left it.
  convenience init(
    resuming record: AttemptRecord, desk: Desk, store: any ResultsStore
  ) throws(Trouble) {
    guard record.sources.law == desk.lawName else {
      throw .lawChanged(since: record.sources.law)
    }
    var shown: [(keyed: KeyedItem, options: [String])] = []
    let items = try desk.items()
    for item in record.shown {
      guard let keyed = items.first(where: { $0.item.id == item.item }),
        desk.digest(of: keyed.item) == item.digest
      else { throw .formChanged(item: item.item.description) }
      shown.append((keyed, item.options))
    }
    guard let form = Form(restoring: shown, seed: record.seed) else {
      throw .formChanged(item: record.shown.first?.item.description ?? "")
    }
    var attempt = Attempt(of: form, until: record.deadline ?? .distantFuture)
    for response in record.responses { _ = attempt.receive(response) }
    self.init(desk, store, record, attempt)
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
    var next = attempt
    switch next.receive(response) {
    case .refuse(let refusal):
      attempt = next
      return .refused(refusal)
    case .record(let response):
      let facts = desk.law.vocabulary.words(of: item.scenario)
      let stored = try Trouble.storing { () throws(StoreError) in
        try store.append(
          record.responseEntry(
            response, facts: facts,
            milliseconds: max(0, now.milliseconds - shownAt.milliseconds), isAided: isAided,
            actor: Self.actor))
      }
      attempt = next
      return .saved(at: stored.entry.at)
    }
  }

  /// Ends the attempt; its entry and a checkpoint over it are on disk when this returns.
  func close(passing cut: CutScore?) throws(Trouble) -> Closing {
    attempt.close(at: desk.supplies.now())
    let closing = Closing(
      of: attempt, passing: cut, answeredOnly: record.kind == .practice, now: desk.supplies.now())
    try Trouble.storing { () throws(StoreError) in
      try store.append(record.closedEntry(closing, actor: Self.actor))
    }
    desk.signCheckpoint(in: store)
    return closing
  }
}

extension Form {
  /// The banks that its items come from.
  fileprivate func sources(among banks: [ProvedBank]) -> [BankSource] {
    let items = Set(entries.map(\.keyed.item.id))
    return banks.filter { bank in bank.keyed.items.contains { items.contains($0.item.id) } }
      .map { BankSource(id: $0.keyed.bank.id, digest: $0.digest) }.sorted { $0.id < $1.id }
  }
}

extension Closing {
  /// What `attempt` amounts to, once closed; for practice, what was answered alone counts.
  init(of attempt: Attempt, passing cut: CutScore?, answeredOnly: Bool, now: Instant) {
    let counted = answeredOnly ? attempt.answered : attempt.form.entries
    var topics: [String] = []
    for topic in counted.map(\.keyed.item.topic) where !topics.contains(topic) {
      topics.append(topic)
    }
    let score = attempt.score(of: counted)
    let isExpired: Bool
    let moment: Instant
    switch attempt.state {
    case .open: (isExpired, moment) = (false, now)
    case .submitted(let at): (isExpired, moment) = (false, at)
    case .expired(let at): (isExpired, moment) = (true, at)
    }
    self.init(
      at: moment, isExpired: isExpired, score: score, isPass: cut?.isMet(by: score) ?? false,
      sections: topics.map { topic in
        let entries = counted.filter { $0.keyed.item.topic == topic }
        return SectionScore(topic: topic, score: attempt.score(of: entries))
      })
  }
}

extension Desk {
  /// The edition of the law as attempts name it: its day and its whole digest.
  var lawName: String { "\(edition.day) \(edition.digest)" }

  /// The hexadecimal SHA-256 of the item's content.
  func digest(of item: Item) -> String {
    let text = item.content(in: law).canonicalText
    return supplies.checker.digest(of: Array(text.utf8)).description
  }

  fileprivate func shown(_ entry: Form.Entry) -> ShownItem {
    ShownItem(
      item: entry.keyed.item.id, digest: digest(of: entry.keyed.item),
      options: entry.shown.map(\.id))
  }
}

extension Trouble {
  /// What the store does, with its errors as troubles of the job.
  @discardableResult
  static func storing<Value>(
    _ work: () throws(StoreError) -> Value
  ) throws(Trouble) -> Value {
    do { return try work() } catch { throw .store(error) }
  }
}

extension Instant {
  /// A moment that no attempt sees: the end of the year 9999.
  static let distantFuture = Instant(milliseconds: 253_402_300_799_999)
}
