import Dates
import Dialogue
import Text

/// Asks whether an exam is really to be given up; only the word itself says so.
struct ExamGivingUp {
  private let run: AttemptRun

  private var desk: Desk { run.desk }

  init(_ run: AttemptRun) { self.run = run }

  enum Outcome {
    case givenUp
    case stays
    case leaves
  }

  func ask(until deadline: Instant) throws(Trouble) -> Outcome {
    let attempt = run.attempt
    desk.say(ExamWords.givingUp(answered: attempt.answered.count, of: attempt.form.entries.count))
    let prompt = Prompt(
      ExamWords.givingUpPrompt[desk.language], kind: .answer, deadline: deadline)
    while true {
      switch desk.ask(prompt) {
      case .ended, .refused: return .leaves
      case .interrupted, .expired: return .stays
      case .line(let line):
        let word = line.lowercased().filter { !$0.isWhitespace }
        if word.isEmpty || Interview.isLeaving(word) || ItemCommand(word) == .back { return .stays }
        if ItemCommand(word) == .giveUp { return try run.giveUp() ? .givenUp : .stays }
        desk.say(ExamWords.givingUpHelp)
      }
    }
  }
}
