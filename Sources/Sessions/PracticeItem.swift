import Assessment
import Dates
import Dialogue
import Law
import Results
import Text

/// One item of a practice: shown, answered, explained, and talked about as long as one likes.
final class PracticeItem {
  let run: AttemptRun
  let entry: Form.Entry
  private let shownAt: Instant
  /// Whether something was looked up before the answer.
  private var isAided = false

  private var desk: Desk { run.desk }

  init(run: AttemptRun, entry: Form.Entry) {
    self.run = run
    self.entry = entry
    shownAt = run.desk.supplies.now()
  }

  /// Where the practice goes from an item.
  enum Step {
    case next
    case back
    case list
    /// To be looked at again; the person stays at the item.
    case flag
    case stop
  }

  /// Shows the item; what was answered before is shown with its reasons, and not asked again.
  ///
  /// - Parameter isStoryKnown: Whether the item before told the same story.
  func present(heading: String, isStoryKnown: Bool) -> Step {
    let presenter = ItemPresenter(desk: desk, entry: entry)
    presenter.show(heading: heading, isStoryKnown: isStoryKnown)
    if let response = run.attempt.responses[entry.keyed.item.id] {
      let clock = response.at.clockText(offset: desk.clockOffset)
      explain(response.answer, Messages.saved(clock))
      return talk()
    }
    return ask(presenter, heading)
  }

  /// Asks again after something that is no answer.
  func askAgain() -> Step { ask(ItemPresenter(desk: desk, entry: entry), "") }

  private func ask(_ presenter: ItemPresenter, _ heading: String) -> Step {
    while true {
      let prompt = Prompt(PracticeWords.answerPrompt[desk.language], kind: .answer)
      switch presenter.ask(prompt) {
      case .interrupted, .ended, .expired: return .stop
      case .command(let command, let rest):
        if let step = step(command, rest, presenter, heading) { return step }
      case .given(let answer, let typed):
        take(answer, typed: typed)
        return talk()
      }
    }
  }

  /// What `command` does before the answer; `nil` where the item is still to be answered.
  private func step(
    _ command: ItemCommand, _ rest: [String], _ presenter: ItemPresenter, _ heading: String
  ) -> Step? {
    switch command {
    case .finish, .leave, .handIn: return .stop
    case .skip, .giveUp: return .next
    case .back: return .back
    case .list: return .list
    case .flag: return .flag
    case .again: presenter.show(heading: heading)
    case .facts:
      isAided = true
      ItemFacts(desk: desk, item: entry.keyed.item).show()
    case .provision, .whatIf: desk.say(PracticeWords.onlyAfterwards)
    case .report: report(rest)
    case .help: desk.say(entry.howToAnswer + PracticeWords.help)
    }
    return nil
  }

  private func take(_ answer: Answer, typed: String) {
    let note: Bilingual
    do throws(Trouble) {
      switch try run.receive(
        answer, typed: typed, for: entry, shownAt: shownAt, isAided: isAided)
      {
      case .saved(let at): note = Messages.saved(at.clockText(offset: desk.clockOffset))
      case .refused: note = Bilingual("tidak dicatat", "not recorded")
      }
    } catch {
      note = Bilingual("TIDAK tersimpan: ", "NOT saved: ") + error.sentence
    }
    explain(answer, note)
  }

  private func explain(_ answer: Answer, _ note: Bilingual) {
    PracticeFeedback(desk: desk, entry: entry, given: answer).show(note)
    desk.lastScenario = entry.keyed.item.scenario
  }

  private func report(_ rest: [String]) {
    do throws(Trouble) {
      try ItemReport(run: run, entry: entry).take(rest.joined(separator: " "))
    } catch { desk.complain(error) }
  }

  /// What a person may want after an answer.
  func talk() -> Step {
    while true {
      let hint = PracticeWords.afterwardsPrompt(within: desk.console.width)
      let prompt = Prompt(hint[desk.language], kind: .answer)
      guard case .line(let line) = desk.ask(prompt) else { return .stop }
      let words = Words(line).all
      guard let word = words.first?.lowercased() else { return .next }
      if PracticeWords.onwards.contains(word) { return .next }
      do throws(Trouble) {
        if let step = try discuss(word, Array(words.dropFirst())) { return step }
      } catch { desk.complain(error) }
    }
  }

  private func discuss(_ word: String, _ rest: [String]) throws(Trouble) -> Step? {
    switch ItemCommand(word) {
    case .finish, .leave, .handIn: return .stop
    case .skip, .giveUp: return .next
    case .back: return .back
    case .list: return .list
    case .flag: return .flag
    case .again:
      ItemPresenter(desk: desk, entry: entry).show(heading: PracticeWords.again[desk.language])
    case .facts where rest.isEmpty: ItemFacts(desk: desk, item: entry.keyed.item).show()
    case .facts: _ = try LookUpJob(desk).facts(rest.first)
    case .provision where CommandInfo.named(word) == CommandInfo.rule:
      _ = try LookUpJob(desk).rule(rest.first)
    case .provision: _ = try LookUpJob(desk).provision(rest)
    case .whatIf: _ = try WhatIfJob(desk).run(rest, json: false)
    case .report: report(rest)
    case .help, nil: desk.say(PracticeWords.afterwardsHelp)
    }
    return nil
  }
}
