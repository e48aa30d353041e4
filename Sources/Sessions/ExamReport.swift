import Assessment
import Dialogue
import Results
import Text

/// The result of an exam, as far as its program lets participants know it, and what to do next.
struct ExamReport {
  let desk: Desk
  let program: Program
  let record: AttemptRecord
  let attempt: Attempt
  let closing: Closing
  let feedback: Feedback

  func show() {
    switch feedback {
    case .none: desk.say(ExamReportWords.toldLater)
    case .outcome: showOutcome()
    case .provisions:
      showOutcome()
      showProvisions()
    case .explanations:
      showOutcome()
      showProvisions()
      for entry in missed { explain(entry) }
    }
  }

  private func showOutcome() {
    desk.say(ExamReportWords.outcome(closing, cut: program.cutScore))
    let outcome = attempt.outcome(by: program)
    let titles = Dictionary(uniqueKeysWithValues: program.sections.map { ($0.id, $0.title) })
    let rows = outcome.sections.map { section in
      (name: titles[section.id]?[desk.language] ?? section.id, score: section.score)
    }
    for line in ScoreTable(desk).lines(of: rows) { desk.say(line) }
    let short = program.sections.filter { section in
      outcome.shortSections.contains { $0.id == section.id }
    }
    if !short.isEmpty { desk.say(ExamReportWords.short(short)) }
  }

  /// The items that were answered wrong or not at all.
  private var missed: [Form.Entry] {
    attempt.form.entries.filter { entry in
      attempt.responses[entry.keyed.item.id]?.answer != entry.keyed.key
    }
  }

  /// Each provision once, and none with its item: what is right there is not given away.
  private func showProvisions() {
    var seen: Set<String> = []
    let provisions = missed.flatMap { entry in
      entry.keyed.ground.citations.prefix(1).map { desk.law.text(of: $0) }
    }.filter { seen.insert($0).inserted }
    guard !provisions.isEmpty else { return }
    desk.say(ExamReportWords.lookAgain)
    for provision in provisions { desk.say("  \(provision)", hanging: 4) }
  }

  /// The item once more as it was shown, what was answered, and what is right for which reasons.
  private func explain(_ entry: Form.Entry) {
    let item = entry.keyed.item
    let number = (attempt.position(of: item.id) ?? 0) + 1
    ItemPresenter(desk: desk, entry: entry).show(
      heading: ExamReportWords.item(number)[desk.language])
    let given = attempt.responses[item.id].map { entry.words(for: $0.answer) }
    desk.say(ExamReportWords.answers(given: given, right: entry.rightAnswer))
    let explanation = KeyExplanation(entry: entry, law: desk.law, language: desk.language)
    desk.say(rows: explanation.basis + explanation.reasons)
  }
}

/// What comes next.
extension ExamReport {
  /// When the exam may be sat again; to whoever may know that it was not passed.
  func tell(_ admission: Admission) {
    if feedback == .none { return }
    desk.say(ProgramWords.refusal(admission) ?? ExamReportWords.again)
  }

  /// Offers to practise at once what was missed, to whoever did not pass and may know what that is.
  func offer(
    _ remedial: ((_ exam: AttemptRecord) throws(Trouble) -> Status)?
  ) throws(Trouble) {
    guard feedback.tellsMissed, !missed.isEmpty else { return }
    if !closing.isPass, let remedial {
      desk.say(ExamReportWords.canPractise)
      if desk.confirm(ExamReportWords.practiseNow) {
        _ = try remedial(record)
        return
      }
    }
    desk.say(ExamReportWords.practice)
  }
}
