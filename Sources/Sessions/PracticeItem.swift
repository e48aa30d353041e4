import Assessment
import Dates
import Dialogue
import Law
import Results
import Text

/// One item of a practice: shown, answered, explained, and talked about as long as one likes.
struct PracticeItem {
  let run: AttemptRun
  let entry: Form.Entry

  private var desk: Desk { run.desk }

  private static let skip: Set<String> = ["lewati", "skip", "l", "s"]
  private static let stop: Set<String> = ["selesai", "finish", "keluar", "quit"]
  private static let help: Set<String> = ["bantuan", "help", "?"]
  private static let report: Set<String> = ["lapor", "report"]

  /// Whether the practice goes on afterwards.
  ///
  /// - Parameter isStoryKnown: Whether the item before told the same story.
  func present(heading: String, isStoryKnown: Bool) -> Bool {
    let presenter = ItemPresenter(desk: desk, entry: entry)
    presenter.show(heading: heading, isStoryKnown: isStoryKnown)
    let shownAt = desk.supplies.now()
    while true {
      let prompt = Prompt(PracticeWords.answerPrompt[desk.language], kind: .answer)
      switch presenter.ask(prompt, words: Self.skip.union(Self.stop).union(Self.help)) {
      case .interrupted, .ended, .expired: return false
      case .word(let word) where Self.stop.contains(word): return false
      case .word(let word) where Self.skip.contains(word): return true
      case .word: desk.say(PracticeWords.help)
      case .given(let answer, let typed):
        take(answer, typed: typed, shownAt: shownAt)
        return talk()
      }
    }
  }

  private func take(_ answer: Answer, typed: String, shownAt: Instant) {
    let note: Bilingual
    do throws(Trouble) {
      switch try run.receive(answer, typed: typed, for: entry, shownAt: shownAt) {
      case .saved(let at): note = Messages.saved(at.clockText(offset: desk.clockOffset))
      case .refused: note = Bilingual("tidak dicatat", "not recorded")
      }
    } catch {
      note = Bilingual("TIDAK tersimpan: ", "NOT saved: ") + error.sentence
    }
    PracticeFeedback(desk: desk, entry: entry, given: answer).show(note)
    desk.lastScenario = entry.keyed.item.scenario
  }

  /// What a person may want after an answer; whether the practice goes on.
  private func talk() -> Bool {
    while true {
      let hint = PracticeWords.afterwardsPrompt(within: desk.console.width)
      let prompt = Prompt(hint[desk.language], kind: .answer)
      guard case .line(let line) = desk.ask(prompt) else { return false }
      let words = Words(line).all
      guard let word = words.first?.lowercased() else { return true }
      if Self.stop.contains(word) { return false }
      if PracticeWords.onwards.contains(word) { return true }
      do throws(Trouble) { try discuss(word, Array(words.dropFirst())) } catch {
        desk.complain(error)
      }
    }
  }

  private func discuss(_ word: String, _ rest: [String]) throws(Trouble) {
    switch CommandInfo.named(word)?.name {
    case CommandInfo.provision.name: _ = try LookUpJob(desk).provision(rest)
    case CommandInfo.rule.name: _ = try LookUpJob(desk).rule(rest.first)
    case CommandInfo.facts.name: _ = try LookUpJob(desk).facts(rest.first)
    case CommandInfo.whatIf.name: _ = try WhatIfJob(desk).run(rest, json: false)
    case _ where Self.report.contains(word):
      try ItemReport(run: run, entry: entry).take(rest.joined(separator: " "))
    case _: desk.say(PracticeWords.afterwardsHelp)
    }
  }
}
