import Assessment
import Dates
import Dialogue
import Text

/// The dialogue of one sitting: items in order, back and forth, until handed in or out of time.
final class ExamSitting {
  private let run: AttemptRun
  private var flagged: Set<ItemID> = []

  private var desk: Desk { run.desk }
  private var entries: [Form.Entry] { run.attempt.form.entries }

  init(_ run: AttemptRun) { self.run = run }

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
    if let step = whereElse(than: index, entry) { return step }
    let presenter = ItemPresenter(desk: desk, entry: entry)
    let shownAt = desk.supplies.now()
    show(index, presenter, until: deadline)
    let prompt = Prompt(
      PracticeWords.answerPrompt[desk.language], kind: .answer, deadline: deadline)
    while true {
      switch presenter.ask(prompt) {
      case .interrupted, .ended: return .leave
      case .expired: return .item(index)
      case .command(.again, _): show(index, presenter, until: deadline)
      case .command(let command, let rest):
        if let step = step(for: command, rest, at: index) { return step }
      case .given(let answer, let typed):
        try take(answer, typed, entry, shownAt)
        return next(after: index)
      }
    }
  }

  private func show(_ index: Int, _ presenter: ItemPresenter, until deadline: Instant) {
    let left = deadline.milliseconds - desk.supplies.now().milliseconds
    presenter.show(
      heading: ExamWords.heading(index + 1, of: entries.count, left: left)[desk.language])
    if let response = run.attempt.responses[entries[index].keyed.item.id] {
      desk.say(ExamWords.answeredBefore(entries[index].words(for: response.answer)))
    }
  }

  /// Steps are answered in order and each but the last once: where to go instead of `index`.
  private func whereElse(than index: Int, _ entry: Form.Entry) -> Step? {
    guard run.attempt.isOpenStep(entry) else {
      let story = entry.keyed.item.origin.story
      let first = entries.indices.first {
        entries[$0].keyed.item.origin.story == story && !isAnswered($0)
      }
      return first.map(Step.item)
    }
    guard run.attempt.isFinalStep(entry) else { return nil }
    desk.say(ExamWords.stepIsFinal(index + 1))
    return next(after: index)
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
      .refused(.noSuchAnswer), .refused(.stepIsFinal), .refused(.stepTooEarly),
      .refused(.notStarted), .refused(.alreadyStarted), .refused(.stillOpen):
      break
    }
  }

  private func step(for command: ItemCommand, _ rest: [String], at index: Int) -> Step? {
    switch command {
    case .skip: return next(afterStoryOf: index)
    case .back: return back(from: index)
    case .list, .finish, .handIn: return .review
    case .leave: return .leave
    case .flag: flag(index)
    case .facts: ItemFacts(desk: desk, item: entries[index].keyed.item).show()
    case .provision, .whatIf: desk.say(ExamWords.onlyAfterwards)
    case .report: report(rest, at: index)
    case .help, .again: help(at: index)
    }
    return nil
  }

  private func help(at index: Int) {
    let entry = entries[index]
    desk.say(entry.howToAnswer + ExamWords.help)
  }

  /// The first open item behind the story at `index`, since its later steps wait for this one.
  private func next(afterStoryOf index: Int) -> Step {
    let story = entries[index].keyed.item.origin.story
    let last = entries.lastIndex { $0.keyed.item.origin.story == story } ?? index
    return next(after: last)
  }

  /// The nearest item before `index` that may still be answered, else the same.
  private func back(from index: Int) -> Step {
    let earlier = entries[..<index].lastIndex { !run.attempt.isFinalStep($0) }
    return .item(earlier ?? index)
  }

  private func flag(_ index: Int) {
    let id = entries[index].keyed.item.id
    let isNew = flagged.insert(id).inserted
    if !isNew { flagged.remove(id) }
    desk.say(isNew ? PracticeWords.flagged : PracticeWords.unflagged)
  }

  private func report(_ rest: [String], at index: Int) {
    do throws(Trouble) {
      try ItemReport(run: run, entry: entries[index]).take(rest.joined(separator: " "))
    } catch { desk.complain(error) }
  }

  /// What is answered and what is not; handing in needs the word.
  private func review(until deadline: Instant) -> Step {
    let open = entries.indices.filter { !isAnswered($0) }.map { $0 + 1 }
    desk.say(ExamWords.review(answered: entries.count - open.count, of: entries.count, open: open))
    let marked = entries.indices.filter { flagged.contains(entries[$0].keyed.item.id) }
    if !marked.isEmpty { desk.say(ExamWords.flagged(marked.map { $0 + 1 })) }
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
        if ItemCommand(word) == .leave { return .leave }
        if ["kembali", "back"].contains(word) { return .item(max(0, entries.count - 1)) }
        desk.say(ExamWords.reviewHelp(entries.count))
      }
    }
  }
}
