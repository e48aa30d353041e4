import Assessment
import Dialogue
import Law
import QuestionBanks
import Results
import Text

/// `ujian`: a form by the program's rules, each response on disk before the next item, and taken up
/// again where it was left.
public struct ExamJob {
  let desk: Desk
  let aftermath: ExamAftermath

  public init(_ desk: Desk, aftermath: ExamAftermath = ExamAftermath()) {
    self.desk = desk
    self.aftermath = aftermath
  }

  /// - Parameter name: The program; where it is `nil` and there are several, the person picks one.
  public func run(_ name: String?) throws(Trouble) -> Status {
    if let name { _ = try desk.program(named: name) }
    let store = try desk.store()
    guard let participant = try Registration(desk: desk, store: store).participant() else {
      desk.say(ExamWords.notStarted)
      return .done
    }
    let hold = try claim(participant.subject, store)
    let report: ExamReport?
    do {
      defer { hold.release() }
      report = try sit(participant, store, wished: name)
    }
    // Practice comes after the exam was given back.
    try report?.offer(aftermath.remedial)
    return .done
  }

  /// Takes up the exam that is open, or begins one; the result where there is one in the end.
  private func sit(
    _ participant: Registration.Participant, _ store: any ResultsStore, wished name: String?
  ) throws(Trouble) -> ExamReport? {
    let attempts = try desk.attempts(of: participant.subject, in: store)
    let report = try tell(
      OverdueExams(desk: desk, store: store).settle(attempts), participant)
    let now = desk.supplies.now()
    if let open = attempts.last(where: { $0.kind == .exam && $0.isOpen && !$0.isOverdue(at: now) })
    {
      return try goOn(open, participant, store, wished: name)
    }
    // Whoever has just got a result reads it first.
    if let report { return report }
    return try start(name, participant, attempts, store)
  }

  /// Nobody sits two exams at once, nor one at two places.
  private func claim(
    _ subject: SubjectID, _ store: any ResultsStore
  ) throws(Trouble) -> any SittingHold {
    switch try desk.claimExams(of: subject, in: store) {
    case .granted(let hold): return hold
    case .taken(let sitter): throw .sitsElsewhere(sitter, clockOffset: desk.clockOffset)
    }
  }

  /// Tells what became of exams whose time ran out; the last result among them.
  private func tell(
    _ outcomes: [OverdueExams.Outcome], _ participant: Registration.Participant
  ) throws(Trouble) -> ExamReport? {
    var last: ExamReport?
    for outcome in outcomes {
      desk.say(outcome.sentence(at: desk))
      guard case .closed(let run, let program, let closing) = outcome else { continue }
      last = try report(run, program, closing, participant)
    }
    return last
  }

  private func goOn(
    _ open: AttemptRecord, _ participant: Registration.Participant, _ store: any ResultsStore,
    wished name: String?
  ) throws(Trouble) -> ExamReport? {
    let program = try desk.program(of: open, in: store)
    let run = try AttemptRun(resuming: open, desk: desk, store: store)
    if let name, name != program.id { desk.say(ExamWords.thisFirst(program.title)) }
    if let deadline = open.deadline {
      desk.say(
        ExamWords.resumed(
          program.title, run.attempt,
          left: deadline.milliseconds - desk.supplies.now().milliseconds,
          until: deadline.clockText(offset: desk.clockOffset), place: run.place))
    }
    return try sit(run, program, participant)
  }

  private func start(
    _ name: String?, _ participant: Registration.Participant, _ attempts: [AttemptRecord],
    _ store: any ResultsStore
  ) throws(Trouble) -> ExamReport? {
    guard let chosen = try desk.chooseProgram(name) else {
      desk.say(ExamWords.notStarted)
      return nil
    }
    let terms = ExamTerms(program: chosen.program, digest: chosen.digest)
    if let refusal = ProgramWords.refusal(desk.admission(to: terms.program, after: attempts)) {
      desk.say(refusal)
      return nil
    }
    let proved = try ProvedProgram(chosen, at: desk)
    for line in ProgramRules(of: terms.program).lines { desk.say(line) }
    guard desk.confirm(ExamWords.start) else {
      desk.say(ExamWords.notStarted)
      return nil
    }
    try desk.record(chosen, in: store)
    let run = try AttemptRun(
      starting: try proved.form(for: attempts, at: desk).form, kind: .exam,
      subject: participant.subject, banks: try desk.banks(), program: terms, desk: desk,
      store: store)
    return try sit(run, terms.program, participant)
  }

  private func sit(
    _ run: AttemptRun, _ program: Program, _ participant: Registration.Participant
  ) throws(Trouble) -> ExamReport? {
    switch try ExamSitting(run).sit() {
    case .left:
      desk.say(ExamWords.left)
      return nil
    case .givenUp:
      desk.say(ExamWords.givenUp)
      return nil
    case .timeIsUp: desk.say(ExamWords.timeIsUp)
    case .handedIn: break
    }
    return try report(run, program, try run.close(passing: program), participant)
  }

  private func report(
    _ run: AttemptRun, _ program: Program, _ closing: Closing,
    _ participant: Registration.Participant
  ) throws(Trouble) -> ExamReport {
    let report = ExamReport(
      desk: desk, program: program, record: run.record, attempt: run.attempt, closing: closing,
      feedback: aftermath.feedback(program))
    report.show()
    if closing.isPass {
      try CertificateJob(desk).issueWhatIsDue(to: participant.subject)
    } else {
      let attempts = try desk.attempts(of: participant.subject, in: run.store)
      report.tell(desk.admission(to: program, after: attempts))
    }
    return report
  }
}
