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
  private static let list: Set = ["daftar", "list"]

  /// - Parameter words: A topic, a bank, an act or a reading page; a number; both or neither.
  public func run(_ words: [String]) throws(Trouble) -> Status {
    if let word = words.first?.lowercased(), Self.list.contains(word) { return try listSubjects() }
    let (subject, count) = try wish(words)
    let banks = try desk.banks()
    let pool = banks.flatMap { bank in
      bank.keyed.items.filter { subject.covers($0.item, of: bank.keyed.bank, by: desk.law) }
    }
    guard !pool.isEmpty else {
      desk.say(PracticeWords.nothing)
      return .done
    }
    let store = try desk.store()
    let participant = desk.subjectAtThisSeat()
    let entries = try Trouble.storing { () throws(StoreError) in try store.entries(of: participant)
    }
    let history = AttemptReplay(entries).attempts
    try refuseDuringExam(history)
    var generator = desk.supplies
    let choice = PracticeChoice(
      of: count, from: pool, pairs: banks.flatMap(\.keyed.bank.pairs), after: history,
      by: &generator)
    desk.say(PracticeWords.chosen(choice))
    let form = Form(practising: choice.items, seed: desk.supplies.random())
    let run = try AttemptRun(
      starting: form, kind: .practice, subject: participant, banks: banks, program: nil, desk: desk,
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

  private func wish(_ words: [String]) throws(Trouble) -> (subject: PracticeSubject, count: Int) {
    var subject = PracticeSubject.everything
    var count: Int?
    for word in words {
      if let number = Int(word) {
        guard (1...Self.largestCount).contains(number) else {
          throw .usage(PracticeWords.countOutside, command: CommandInfo.practice.name)
        }
        count = number
      } else {
        subject = try PracticeSubject(word, at: desk)
      }
    }
    return (subject, count ?? Self.usualCount)
  }

  /// What can be practised: every bank with its topics, and how many items each has.
  private func listSubjects() throws(Trouble) -> Status {
    for read in try desk.banksAsRead() {
      let bank = read.bank
      desk.say("\(bank.id)  ", bank.title, bank.items.count)
      for topic in bank.topics {
        desk.say("  \(topic.id)  ", topic.label, bank.items.count { $0.topic == topic.id })
      }
    }
    return .done
  }

  private func practise(_ run: AttemptRun) throws(Trouble) {
    let sitting = PracticeSitting(run)
    sitting.sit()
    let closing = try run.close(passing: nil)
    desk.say(PracticeWords.finished(closing.score))
    if !sitting.flaggedItems.isEmpty { desk.say(PracticeWords.flagged(sitting.flaggedItems)) }
  }
}

extension Desk {
  /// `media-sosial  Media sosial (30 butir)`
  fileprivate func say(_ id: String, _ title: Bilingual, _ count: Int) {
    say(id + (title + PracticeWords.count(count))[language], hanging: 2)
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
