import Assessment
import Dates
import Dialogue
import Text

/// The dialogue of one sitting: items in order, back and forth, until it ends or the person leaves.
final class ExamSitting {
  private let run: AttemptRun
  /// The item that was shown last, to which one comes back from the list.
  private var shown: Int?

  private var desk: Desk { run.desk }
  private var entries: [Form.Entry] { run.attempt.form.entries }

  init(_ run: AttemptRun) { self.run = run }

  /// How a sitting ended.
  enum End {
    case handedIn
    case timeIsUp
    /// Its entry is on disk.
    case givenUp
    /// The person left; the attempt stays open and its clock runs on.
    case left
  }

  /// Where the sitting goes next.
  enum Step {
    case item(Int)
    /// The list of all items; `toHandIn` where the word for that was typed already.
    case review(toHandIn: Bool = false)
    case handIn
    /// To give up, unless the person would rather go back to an item or to the list.
    case giveUp(from: Int?)
    case leave
  }

  func sit() throws(Trouble) -> End {
    var step = run.place.map(Step.item) ?? .review()
    while true {
      guard case .open(let deadline) = run.attempt.state,
        run.attempt.reaction(to: .tick(at: desk.supplies.now())) == .nothing
      else { return .timeIsUp }
      switch step {
      case .item(let index): step = try present(index, until: deadline)
      case .review(let toHandIn):
        step = ExamReview(run, from: shown).ask(until: deadline, toHandIn: toHandIn)
      case .handIn: return .handedIn
      case .giveUp(let index):
        switch try ExamGivingUp(run).ask(until: deadline) {
        case .givenUp: return .givenUp
        case .stays: step = index.map(Step.item) ?? .review()
        case .leaves: return .left
        }
      case .leave: return .left
      }
    }
  }

  private func present(_ index: Int, until deadline: Instant) throws(Trouble) -> Step {
    let entry = entries[index]
    if let step = whereElse(than: index, entry) { return step }
    let presenter = ItemPresenter(desk: desk, entry: entry)
    shown = index
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
        return behind(index)
      }
    }
  }

  private func show(_ index: Int, _ presenter: ItemPresenter, until deadline: Instant) {
    let left = deadline.milliseconds - desk.supplies.now().milliseconds
    let id = entries[index].keyed.item.id
    presenter.show(
      heading: ExamWords.heading(
        index + 1, of: entries.count, left: left, isFlagged: run.attempt.flagged.contains(id))[
          desk.language])
    if let response = run.attempt.responses[id] {
      desk.say(ExamWords.answeredBefore(entries[index].words(for: response.answer)))
    }
  }

  /// Steps are answered in order and each but the last once: where to go instead of `index`.
  private func whereElse(than index: Int, _ entry: Form.Entry) -> Step? {
    guard run.attempt.isOpenStep(entry) else {
      guard let first = run.attempt.firstOpenStep(ofStoryAt: index) else { return nil }
      desk.say(ExamWords.stepTooEarly(index + 1, waitingFor: first + 1))
      return .item(first)
    }
    guard run.attempt.isFinalStep(entry) else { return nil }
    desk.say(ExamWords.stepIsFinal(index + 1))
    return behind(index)
  }

  private func behind(_ index: Int) -> Step {
    run.attempt.nextOpen(after: index).map(Step.item) ?? .review()
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
}

/// What may be typed instead of an answer.
extension ExamSitting {
  /// Where `command` leads; `nil` where the person stays at the item.
  private func step(for command: ItemCommand, _ rest: [String], at index: Int) -> Step? {
    switch command {
    case .skip: return go(to: run.attempt.nextOpen(afterStoryOf: index))
    case .back: return go(to: run.attempt.changeable(before: index) ?? index)
    case .list: return list(rest)
    case .finish: return go(to: nil)
    case .handIn:
      run.goes(to: nil)
      return .review(toHandIn: true)
    case .leave: return .leave
    case .giveUp: return .giveUp(from: index)
    case .flag: flag(index)
    case .facts: ItemFacts(desk: desk, item: entries[index].keyed.item).show()
    case .provision, .whatIf: desk.say(ExamWords.onlyAfterwards)
    case .report: report(rest, at: index)
    case .help, .again: desk.say(entries[index].howToAnswer + ExamWords.help)
    }
    return nil
  }

  /// Goes somewhere else than behind an answer, which the next sitting has to know.
  private func go(to index: Int?) -> Step {
    run.goes(to: index.map { entries[$0].keyed.item.id })
    return index.map(Step.item) ?? .review()
  }

  /// The list, or the item whose number stands behind the word.
  private func list(_ rest: [String]) -> Step {
    guard let number = rest.first.flatMap({ Int($0) }), entries.indices.contains(number - 1) else {
      return go(to: nil)
    }
    return go(to: number - 1)
  }

  private func flag(_ index: Int) {
    let id = entries[index].keyed.item.id
    do throws(Trouble) { try run.toggleFlag(id) } catch {
      desk.say(ExamWords.flagNotKept)
      desk.complain(error)
    }
    desk.say(
      run.attempt.flagged.contains(id) ? PracticeWords.flagged : PracticeWords.unflagged)
  }

  private func report(_ rest: [String], at index: Int) {
    do throws(Trouble) {
      try ItemReport(run: run, entry: entries[index]).take(rest.joined(separator: " "))
    } catch { desk.complain(error) }
  }
}
