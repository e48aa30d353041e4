import Assessment
import Refreshers
import Results

/// What somebody answered in practice and in exams that are over, as the ledger tells it.
///
/// Right is what the law in use says: where it has changed since, what was learnt before is missed,
/// and comes first. An exam that is still open tells nothing, nor does one of a program that does not
/// let participants know what they missed, so that nobody can find that out by practising.
struct PracticeHistory {
  private(set) var schedule = Schedule()
  /// The number of the ledger entry by which each item was answered last.
  private(set) var lastAnswered: [ItemID: Int] = [:]

  /// - Parameter items: What can be practised; answers to other items say nothing any more.
  /// - Parameter hidden: The programs whose exams tell nothing, by their ids.
  /// - Parameter offset: Minutes east of Greenwich of the clock whose days are counted.
  init(
    _ entries: [StoredEntry], of items: [ItemID: KeyedItem], hiding hidden: Set<String>, offset: Int
  ) {
    let attempts = AttemptReplay(entries).attempts.filter { attempt in
      attempt.kind == .practice
        || !attempt.isOpen && !hidden.contains(attempt.sources.program ?? "")
    }
    var sittings: [String: [ItemID: Answered]] = [:]
    for attempt in attempts { sittings[attempt.id.description] = [:] }
    for stored in entries where stored.entry.type == .responseRecorded {
      let body = stored.entry.body
      guard let attempt = body["attempt"]?.stringValue, sittings[attempt] != nil,
        let item = body["item"]?.stringValue.map(ItemID.init), let answer = Answered(stored)
      else { continue }
      sittings[attempt]?[item, default: answer].take(answer)
      lastAnswered[item] = stored.number
    }
    for attempt in attempts {
      let sitting = sittings[attempt.id.description] ?? [:]
      schedule.take(
        sitting.compactMap { id, answered in items[id].map { answered.recall(of: $0, offset) } })
    }
  }
}

extension PracticeHistory {
  /// The ids of those of `programs` whose exams do not tell what was missed.
  static func hidden(by programs: [Program]) -> Set<String> {
    Set(programs.filter { !$0.feedback.tellsMissed }.map(\.id))
  }
}

extension Feedback {
  /// Whether participants learn what they missed.
  var tellsMissed: Bool {
    switch self {
    case .none, .outcome: false
    case .provisions, .explanations: true
    }
  }
}

/// The answer to one item of a sitting, the last one given, and how it came about.
private struct Answered {
  private var answer: Answer
  private var stored: StoredEntry
  private var milliseconds: Int?
  private var isAided: Bool

  init?(_ stored: StoredEntry) {
    let body = stored.entry.body
    guard let answer = Answer(jsonMembers: body) else { return nil }
    self.answer = answer
    self.stored = stored
    milliseconds = body["milliseconds"]?.intValue
    isAided = body["aided"]?.boolValue ?? false
  }

  /// Takes what was answered afterwards; whoever had to correct an answer did not know it at once.
  mutating func take(_ later: Answered) {
    guard later.stored.number > stored.number else { return }
    self = later
    isAided = true
  }

  func recall(of keyed: KeyedItem, _ offset: Int) -> Recall {
    let answering = Answering(
      isRight: answer == keyed.key, milliseconds: milliseconds, isAided: isAided)
    return Recall(
      family: keyed.item.origin.family, day: stored.entry.at.day(offset: offset),
      grade: Grade(of: answering, reading: keyed.readingLength))
  }
}
