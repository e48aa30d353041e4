import Assessment
import Dates
import Dialogue
import Text

/// The list of all items by what became of them, from which one goes to any of them or hands in.
struct ExamReview {
  private let run: AttemptRun
  private let origin: Int?

  private var desk: Desk { run.desk }

  /// - Parameter origin: The item from which the person comes, or `nil`.
  init(_ run: AttemptRun, from origin: Int?) {
    self.run = run
    self.origin = origin
  }

  /// - Parameter toHandIn: Whether the word for that was typed already, before the list was seen.
  func ask(until deadline: Instant, toHandIn: Bool) -> ExamSitting.Step {
    show()
    let count = run.attempt.form.entries.count
    let prompt = Prompt(
      ExamReviewWords.prompt[desk.language], kind: .answer, deadline: deadline)
    // How many open items the person was told of when asked whether to hand in all the same.
    var known = 0
    if toHandIn && !run.attempt.unanswered.isEmpty { _ = handIn(knowing: &known) }
    while true {
      switch desk.ask(prompt) {
      case .interrupted, .ended, .refused: return .leave
      case .expired: return .review()
      case .line(let line):
        let word = line.lowercased().split(separator: " ").first.map(String.init) ?? ""
        if let number = Int(word), (1...count).contains(number) { return go(to: number - 1) }
        switch ItemCommand(word) {
        case .handIn:
          if let step = handIn(knowing: &known) { return step }
        case .leave: return .leave
        case .giveUp: return .giveUp(from: nil)
        case .back: return go(to: origin ?? count - 1)
        case .list, .again: show()
        case .facts, .provision, .whatIf, .flag, .skip, .report, .help, .finish, nil:
          desk.say(ExamReviewWords.help(count))
        }
      }
    }
  }

  private func go(to index: Int) -> ExamSitting.Step {
    run.goes(to: run.attempt.form.entries[index].keyed.item.id)
    return .item(index)
  }

  /// Where handing in leads; `nil` where the person is to say once more that it is meant.
  private func handIn(knowing known: inout Int) -> ExamSitting.Step? {
    let event = Attempt.Event.handIn(leavingOpen: known, at: desk.supplies.now())
    switch run.attempt.reaction(to: event) {
    case .refuse(.stillOpen(let count)):
      known = count
      desk.say(ExamReviewWords.stillOpen(count))
      return nil
    case .record: return .handIn
    // Too late: whoever shows the list again finds that out.
    case .refuse, .note, .nothing: return .review()
    }
  }

  private func show() {
    let attempt = run.attempt
    let all = attempt.form.entries.indices
    let open = all.filter(attempt.isOpen)
    let flagged = all.filter { attempt.flagged.contains(attempt.form.entries[$0].keyed.item.id) }
    let answered = all.filter { !attempt.isOpen($0) }
    desk.say(ExamReviewWords.answered(answered.map { $0 + 1 }, of: all.count))
    if !open.isEmpty { desk.say(ExamReviewWords.open(open.map { $0 + 1 })) }
    if !flagged.isEmpty { desk.say(ExamReviewWords.flagged(flagged.map { $0 + 1 })) }
  }
}
