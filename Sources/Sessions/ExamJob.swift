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

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter name: The program, or `nil` where there is only one.
  public func run(_ name: String?) throws(Trouble) -> Status {
    let (program, bank) = try self.program(name)
    let store = try desk.store()
    guard let participant = try Registration(desk: desk, store: store).participant() else {
      desk.say(ExamWords.notStarted)
      return .done
    }
    if let open = try openExam(of: participant.subject, in: store) {
      return try goOn(open, participant, store)
    }
    guard try begin(program) else {
      desk.say(ExamWords.notStarted)
      return .done
    }
    let form = try self.form(of: program, bank)
    let run = try AttemptRun(
      starting: form, kind: .exam, subject: participant.subject, banks: [bank], program: program,
      desk: desk, store: store)
    return try sit(run, program, participant)
  }

  private func program(_ name: String?) throws(Trouble) -> (Program, ProvedBank) {
    let known = try desk.banks().flatMap { bank in bank.keyed.bank.programs.map { ($0, bank) } }
    let wanted = known.filter { name == nil || $0.0.id == name }
    guard let program = wanted.first else {
      throw .noProgram(name ?? "", known: known.map(\.0.id))
    }
    guard wanted.count == 1 else {
      throw .usage(ExamWords.whichProgram(known.map(\.0.id)), command: CommandInfo.exam.name)
    }
    return program
  }

  /// The participant's exam that was started and never closed, or `nil`.
  private func openExam(
    of subject: SubjectID, in store: any ResultsStore
  ) throws(Trouble) -> AttemptRecord? {
    let entries = try Trouble.storing { () throws(StoreError) in try store.entries(of: subject) }
    return AttemptReplay(entries).attempts.last { $0.kind == .exam && $0.isOpen }
  }

  private func goOn(
    _ open: AttemptRecord, _ participant: Registration.Participant, _ store: any ResultsStore
  ) throws(Trouble) -> Status {
    let (program, _) = try program(open.sources.program)
    let run: AttemptRun
    do throws(Trouble) { run = try AttemptRun(resuming: open, desk: desk, store: store) } catch {
      try giveUp(open, because: error, store)
      throw error
    }
    desk.say(ExamWords.resumed(run.attempt))
    return try sit(run, program, participant)
  }

  /// Gives up an attempt that is out of time and can no longer be scored, so that a new one can begin.
  private func giveUp(
    _ open: AttemptRecord, because trouble: Trouble, _ store: any ResultsStore
  ) throws(Trouble) {
    let now = desk.supplies.now()
    let reason: GivingUp
    switch trouble {
    case .formChanged: reason = .formChanged
    case .lawChanged: reason = .lawChanged
    case .usage, .scenario, .noVerdict, .noScenario, .noBank, .findings, .noTopic, .noProgram,
      .noRule, .noProvision, .store, .file, .unprintable, .certificate, .key:
      return
    }
    guard let deadline = open.deadline, deadline <= now else { return }
    try Trouble.storing { () throws(StoreError) in
      try store.append(open.abandonedEntry(Abandonment(reason, at: now), actor: "netral"))
    }
    desk.say(ExamWords.givenUp)
  }

  private func begin(_ program: Program) throws(Trouble) -> Bool {
    for line in ExamWords.rules(of: program) { desk.say(line) }
    return desk.confirm(ExamWords.start)
  }

  private func form(of program: Program, _ bank: ProvedBank) throws(Trouble) -> Form {
    do { return try Form(of: program, from: bank.keyed.items, seed: desk.supplies.random()) } catch
    {
      throw .findings(BankProver(bank.keyed.bank, law: desk.law).findings)
    }
  }

  private func sit(
    _ run: AttemptRun, _ program: Program, _ participant: Registration.Participant
  ) throws(Trouble) -> Status {
    guard try ExamSitting(run).sit() else {
      desk.say(ExamWords.left)
      return .done
    }
    let closing = try run.close(passing: program.cutScore)
    ExamReport(desk: desk, program: program, attempt: run.attempt).show(closing)
    if closing.isPass { try CertificateJob(desk).issueWhatIsDue(to: participant.subject) }
    return .done
  }
}
