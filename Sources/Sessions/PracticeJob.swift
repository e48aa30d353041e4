import Assessment
import Dialogue
import Law
import Results
import Text

/// `latihan`: items one by one, each with its reasons as soon as it is answered.
public struct PracticeJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// So many items where no number is said.
  static let usualCount = 5
  static let largestCount = 100

  /// - Parameter words: A topic, a number, both or neither.
  public func run(_ words: [String]) throws(Trouble) -> Status {
    let (topic, count) = try wish(words)
    let banks = try desk.banks()
    guard
      let bank = banks.first(where: { bank in
        topic == nil || bank.keyed.bank.topics.contains { $0.id == topic }
      })
    else { return .done }
    let store = try desk.store()
    let subject = desk.subjectAtThisSeat()
    let entries = try Trouble.storing { () throws(StoreError) in try store.entries(of: subject) }
    let history = AttemptReplay(entries).attempts
    try refuseDuringExam(history)
    let pool = bank.keyed.items.filter { topic == nil || $0.item.topic == topic }
    var generator = desk.supplies
    let choice = PracticeChoice(
      of: count, from: pool, after: history, by: &generator)
    desk.say(PracticeWords.chosen(choice))
    let form = Form(practising: choice.items, seed: desk.supplies.random())
    let run = try AttemptRun(
      starting: form, kind: .practice, subject: subject, bank: bank, program: nil, desk: desk,
      store: store)
    try practise(run)
    return .done
  }

  /// The reasons behind an answer are not told while an exam with the same items runs.
  private func refuseDuringExam(_ history: [AttemptRecord]) throws(Trouble) {
    let now = desk.supplies.now()
    let isRunning = history.contains { attempt in
      attempt.kind == .exam && attempt.isOpen && now < attempt.deadline ?? now
    }
    if isRunning { throw .usage(PracticeWords.examRuns, command: CommandInfo.exam.name) }
  }

  private func wish(_ words: [String]) throws(Trouble) -> (topic: String?, count: Int) {
    var topic: String?
    var count: Int?
    for word in words {
      if let number = Int(word) {
        guard (1...Self.largestCount).contains(number) else {
          throw .usage(PracticeWords.countOutside, command: CommandInfo.practice.name)
        }
        count = number
      } else {
        topic = try known(topic: word)
      }
    }
    return (topic, count ?? Self.usualCount)
  }

  private func known(topic: String) throws(Trouble) -> String {
    let topics = try desk.banksAsRead().flatMap { $0.bank.topics.map(\.id) }
    if topics.contains(topic) { return topic }
    throw .noTopic(topic, near: nearMiss(of: topic, among: topics) ?? topics.first)
  }

  private func practise(_ run: AttemptRun) throws(Trouble) {
    let count = run.attempt.form.entries.count
    for (index, entry) in run.attempt.form.entries.enumerated() {
      let item = PracticeItem(run: run, entry: entry)
      let heading = PracticeWords.heading(index + 1, of: count)[desk.language]
      guard item.present(heading: heading) else { break }
    }
    let closing = try run.close(passing: nil)
    desk.say(PracticeWords.finished(closing.score))
  }
}

extension Desk {
  /// The participant at this seat; a new, nameless one where nobody sat here before.
  func subjectAtThisSeat() -> SubjectID {
    if let subject = supplies.seat.subject { return subject }
    var generator = supplies
    let subject = SubjectID.random(using: &generator)
    supplies.seat.subject = subject
    return subject
  }
}
