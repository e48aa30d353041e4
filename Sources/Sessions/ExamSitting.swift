import Assessment
import Dates
import Dialogue
import Text

/// The dialogue of one sitting: items in order, back and forth, until handed in or out of time.
struct ExamSitting {
  let run: AttemptRun
  let program: Program

  private var desk: Desk { run.desk }
  private var entries: [Form.Entry] { run.attempt.form.entries }

  /// Where the sitting goes next.
  private enum Step {
    case item(Int)
    case review
    case handIn
    /// The person leaves; the attempt stays open and its clock runs on.
    case leave
  }

  /// Whether the attempt is to be closed: handed in, or out of time.
  func sit() throws(Trouble) -> Bool {
    var step = next(after: -1)
    while true {
      guard case .open(let deadline) = run.attempt.state, desk.supplies.now() < deadline else {
        desk.say(ExamWords.timeIsUp)
        return true
      }
      switch step {
      case .item(let index): step = try present(index, until: deadline)
      case .review: step = review(until: deadline)
      case .handIn: return true
      case .leave: return false
      }
    }
  }

  /// The first item without a response after `index`, else the review.
  private func next(after index: Int) -> Step {
    let open = entries.indices.first { $0 > index && !isAnswered($0) }
    return open.map(Step.item) ?? .review
  }

  private func isAnswered(_ index: Int) -> Bool {
    run.attempt.responses[entries[index].keyed.item.id] != nil
  }

  private func present(_ index: Int, until deadline: Instant) throws(Trouble) -> Step {
    let entry = entries[index]
    let presenter = ItemPresenter(desk: desk, entry: entry)
    let shownAt = desk.supplies.now()
    let left = deadline.milliseconds - shownAt.milliseconds
    presenter.show(
      heading: ExamWords.heading(index + 1, of: entries.count, left: left)[desk.language])
    if let response = run.attempt.responses[entry.keyed.item.id] {
      desk.say(ExamWords.answeredBefore(entry.words(for: response.answer)))
    }
    let prompt = Prompt(
      PracticeWords.answerPrompt[desk.language], kind: .answer, deadline: deadline)
    while true {
      switch presenter.ask(prompt, words: ExamWords.words) {
      case .interrupted, .ended: return .leave
      case .expired: return .item(index)
      case .word(let word):
        if let step = step(for: word, at: index) { return step }
        desk.say(ExamWords.help)
      case .given(let answer, let typed):
        try take(answer, typed, entry, shownAt)
        return next(after: index)
      }
    }
  }

  private func take(
    _ answer: Answer, _ typed: String, _ entry: Form.Entry, _ shownAt: Instant
  ) throws(Trouble) {
    switch try run.receive(answer, typed: typed, for: entry, shownAt: shownAt) {
    case .saved(let at):
      let clock = at.clockText(offset: desk.clockOffset)
      let saved = Messages.saved(clock)[desk.language]
      desk.say(saved.prefix(1).uppercased() + saved.dropFirst() + ".")
    case .refused(.unchanged): desk.say(ExamWords.unchanged)
    case .refused(.afterDeadline), .refused(.alreadyClosed), .refused(.noSuchItem),
      .refused(.noSuchAnswer):
      break
    }
  }

  private func step(for word: String, at index: Int) -> Step? {
    switch word {
    case "lewati", "skip": next(after: index)
    case "kembali", "back": .item(max(0, index - 1))
    case "daftar", "list": .review
    case "selesai", "finish", "kumpulkan", "submit": .review
    case "keluar", "quit": .leave
    case _: nil
    }
  }

  /// What is answered and what is not; handing in needs the word.
  private func review(until deadline: Instant) -> Step {
    let open = entries.indices.filter { !isAnswered($0) }.map { $0 + 1 }
    desk.say(ExamWords.review(answered: entries.count - open.count, of: entries.count, open: open))
    let prompt = Prompt(
      ExamWords.reviewPrompt[desk.language], kind: .answer, deadline: deadline)
    while true {
      switch desk.ask(prompt) {
      case .interrupted, .ended, .refused: return .leave
      case .expired: return .review
      case .line(let line):
        let word = line.lowercased().split(separator: " ").first.map(String.init) ?? ""
        if let number = Int(word), entries.indices.contains(number - 1) { return .item(number - 1) }
        if ExamWords.handIn.contains(word) { return .handIn }
        if ["kembali", "back"].contains(word) { return .item(max(0, entries.count - 1)) }
        desk.say(ExamWords.reviewHelp(entries.count))
      }
    }
  }
}
