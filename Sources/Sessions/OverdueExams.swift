import Assessment
import Dates
import Results
import Text

/// Exams that were left open until their time was over: each is closed with what was answered, by
/// whoever opens the store for its participant next.
///
/// Where law or bank are no longer those it began with, it cannot be scored here. Then nothing is
/// written: its deadline says by itself that it is over, and it is scored as soon as Netral runs with
/// that law and bank again. Nothing that was answered is given up for it.
struct OverdueExams {
  let desk: Desk
  let store: any ResultsStore

  /// What became of an exam whose time is over.
  enum Outcome {
    case closed(AttemptRun, Program, Closing)
    case unscored(AttemptRecord, because: Trouble)
  }

  /// Closes what is overdue among `attempts`; the participant's exams must be in the hand of this
  /// sitting.
  func settle(_ attempts: [AttemptRecord]) throws(Trouble) -> [Outcome] {
    let now = desk.supplies.now()
    var outcomes: [Outcome] = []
    for exam in attempts where exam.kind == .exam && exam.isOverdue(at: now) {
      outcomes.append(try settle(exam))
    }
    return outcomes
  }

  private func settle(_ exam: AttemptRecord) throws(Trouble) -> Outcome {
    let run: AttemptRun
    let program: Program
    do throws(Trouble) {
      program = try desk.program(of: exam, in: store)
      run = try AttemptRun(resuming: exam, desk: desk, store: store)
    } catch {
      // A store that fails says nothing of the exam; everything else does.
      if case .store = error { throw error }
      return .unscored(exam, because: error)
    }
    return .closed(run, program, try run.close(passing: program))
  }

  /// The participant's attempts, once what is overdue among `attempts` was closed and told in a
  /// sentence each, unless they are `silent`. Where somebody sits at them elsewhere, they are left to
  /// that one.
  func settled(
    _ attempts: [AttemptRecord], of subject: SubjectID, silently: Bool
  ) throws(Trouble) -> [AttemptRecord] {
    let now = desk.supplies.now()
    guard attempts.contains(where: { $0.kind == .exam && $0.isOverdue(at: now) }),
      case .granted(let hold) = try desk.claimExams(of: subject, in: store)
    else { return attempts }
    defer { hold.release() }
    // Somebody else may have closed them since they were read.
    let outcomes = try settle(try desk.attempts(of: subject, in: store))
    if !silently { for outcome in outcomes { desk.say(outcome.sentence(at: desk)) } }
    return try desk.attempts(of: subject, in: store)
  }
}

extension OverdueExams.Outcome {
  func sentence(at desk: Desk) -> Bilingual {
    switch self {
    case .closed(let run, let program, let closing):
      OverdueWords.closed(program.title, run.record, closing, desk.clockOffset)
    case .unscored(let exam, let trouble):
      OverdueWords.unscored(exam, because: trouble, desk.clockOffset)
    }
  }
}

extension Desk {
  /// A participant's attempts, in the order in which they were started.
  func attempts(
    of subject: SubjectID, in store: any ResultsStore
  ) throws(Trouble) -> [AttemptRecord] {
    AttemptReplay(try Trouble.storing { () throws(StoreError) in try store.entries(of: subject) })
      .attempts
  }

  /// Asks for the participant's exams, for this sitting alone.
  func claimExams(
    of subject: SubjectID, in store: any ResultsStore
  ) throws(Trouble) -> SittingClaim {
    try Trouble.storing { () throws(StoreError) in try store.claim(subject, at: supplies.now()) }
  }
}
