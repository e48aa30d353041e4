import Assessment
import Dialogue
import Law
import QuestionBanks
import Results
import Text

/// `latihan`: items one by one, each with its reasons as soon as it is answered.
public struct PracticeJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// So many items where no number is said.
  static let usualCount = 5
  static let largestCount = 100

  /// What the first word may ask for instead of a subject.
  private enum Wish {
    case list
    case due
    case remedial

    init?(_ word: String) {
      switch word.lowercased() {
      case "daftar", "list": self = .list
      case "jatuh-tempo", "due": self = .due
      case "perbaikan", "remedial": self = .remedial
      case _: return nil
      }
    }
  }

  /// - Parameter words: A topic, a bank, an act or a reading page; a number; both or neither. Or
  ///   `daftar`, `jatuh-tempo` with the same behind it, `perbaikan`.
  public func run(_ words: [String]) throws(Trouble) -> Status {
    let rest = Array(words.dropFirst())
    switch words.first.flatMap(Wish.init) {
    case .list: return try listSubjects()
    case .due: return try practiseWhatIsDue(rest)
    case .remedial: return try remedial(rest)
    case nil: return try practise(words)
    }
  }

  private func practise(_ words: [String]) throws(Trouble) -> Status {
    let (subject, count) = try subjectAndCount(words)
    let banks = try desk.banks()
    let pool = items(of: subject, in: banks)
    guard !pool.isEmpty else { return say(PracticeWords.nothing) }
    let start = try PracticeStart(at: desk, banks)
    var generator = desk.supplies
    let choice = PracticeChoice(
      of: count ?? Self.usualCount, from: pool, pairs: start.pairs, by: start.standing,
      by: &generator)
    desk.say(PracticeWords.chosen(choice))
    try sit(choice.items, start)
    return .done
  }

  /// The items of `banks` that `subject` covers.
  func items(of subject: PracticeSubject, in banks: [ProvedBank]) -> [KeyedItem] {
    banks.flatMap { bank in
      bank.keyed.items.filter { subject.covers($0.item, of: bank.keyed.bank, by: desk.law) }
    }
  }

  /// What `words` ask for; everything where they name no subject.
  func subjectAndCount(
    _ words: [String]
  ) throws(Trouble) -> (subject: PracticeSubject, count: Int?) {
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
    return (subject, count)
  }

  /// Goes through `items` in their order, and says how it went.
  func sit(_ items: [KeyedItem], _ start: PracticeStart) throws(Trouble) {
    let form = Form(practising: items, seed: desk.supplies.random())
    let run = try AttemptRun(
      starting: form, kind: .practice, subject: start.participant, banks: start.banks,
      program: nil, desk: desk, store: start.store)
    let sitting = PracticeSitting(run)
    sitting.sit()
    let closing = try run.close(passing: nil)
    desk.say(PracticeWords.finished(closing.score))
    if !sitting.flaggedItems.isEmpty { desk.say(PracticeWords.flagged(sitting.flaggedItems)) }
  }

  /// Ends the job with a sentence.
  func say(_ sentence: Bilingual) -> Status {
    desk.say(sentence)
    return .done
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
}

extension Desk {
  /// `media-sosial  Media sosial (30 butir)`
  fileprivate func say(_ id: String, _ title: Bilingual, _ count: Int) {
    say(id + (title + PracticeWords.count(count))[language], hanging: 2)
  }
}
