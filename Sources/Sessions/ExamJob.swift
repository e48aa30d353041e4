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

  /// - Parameter name: The program, or `nil` where there is only one.
  public func run(_ name: String?) throws(Trouble) -> Status {
    let programs = try desk.programs(named: name)
    let store = try desk.store()
    guard let participant = try Registration(desk: desk, store: store).participant() else {
      desk.say(ExamWords.notStarted)
      return .done
    }
    let hold = try claim(participant.subject, store)
    let report: ExamReport?
    do {
      defer { hold.release() }
      report = try sit(participant, programs, store, wished: name)
    }
    // Practice comes after the exam was given back.
    try report?.offer(aftermath.remedial)
    return .done
  }

  /// Takes up the exam that is open, or begins one; the result where there is one in the end.
  private func sit(
    _ participant: Registration.Participant, _ programs: [(program: Program, bank: ProvedBank)],
    _ store: any ResultsStore, wished name: String?
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
    return try start(programs, participant, store)
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
    let program = try desk.program(of: open)
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
    _ programs: [(program: Program, bank: ProvedBank)], _ participant: Registration.Participant,
    _ store: any ResultsStore
  ) throws(Trouble) -> ExamReport? {
    guard programs.count == 1, let (program, bank) = programs.first else {
      throw .usage(
        ExamWords.whichProgram(programs.map(\.program.id)), command: CommandInfo.exam.name)
    }
    let terms = ExamTerms(program: program)
    for line in ExamWords.rules(of: terms) { desk.say(line) }
    guard desk.confirm(ExamWords.start) else {
      desk.say(ExamWords.notStarted)
      return nil
    }
    let run = try AttemptRun(
      starting: try form(of: program, bank), kind: .exam, subject: participant.subject,
      banks: [bank], program: terms, desk: desk, store: store)
    return try sit(run, program, participant)
  }

  private func form(of program: Program, _ bank: ProvedBank) throws(Trouble) -> Form {
    do { return try Form(of: program, from: bank.keyed.items, seed: desk.supplies.random()) } catch
    {
      throw .findings(BankProver(bank.keyed.bank, law: desk.law).findings)
    }
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
    return try report(run, program, try run.close(passing: program.cutScore), participant)
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
      report.tell(try aftermath.retake(program, participant.subject))
    }
    return report
  }
}

extension Desk {
  /// The programs called `name`, or all of them, each with its bank; never none.
  func programs(
    named name: String?
  ) throws(Trouble) -> [(program: Program, bank: ProvedBank)] {
    let known = try banks().flatMap { bank in bank.keyed.bank.programs.map { ($0, bank) } }
    let wanted = known.filter { name == nil || $0.0.id == name }
    guard !wanted.isEmpty else { throw .noProgram(name ?? "", known: known.map(\.0.id)) }
    return wanted
  }

  /// The program that the attempt was started by.
  func program(of exam: AttemptRecord) throws(Trouble) -> Program {
    let name = exam.sources.program
    let known = try banks().flatMap(\.keyed.bank.programs)
    guard let program = known.first(where: { $0.id == name }) else {
      throw .noProgram(name ?? "", known: known.map(\.id))
    }
    return program
  }
}
