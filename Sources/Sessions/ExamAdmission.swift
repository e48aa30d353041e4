import Assessment
import Dates
import Results

extension Desk {
  /// What the rules of `program` say to somebody with these `attempts` who wants to begin now.
  func admission(to program: Program, after attempts: [AttemptRecord]) -> Admission {
    let exams = attempts.filter { $0.kind == .exam && $0.sources.program == program.id }
    let past = exams.compactMap { exam in
      exam.end(at: supplies.now()).map { (end: $0, isPass: exam.closing?.isPass ?? false) }
    }
    let practised = Set(
      attempts.filter { $0.kind == .practice }.flatMap(\.responses)
        .filter { response in past.last.map { response.at > $0.end } ?? true }.map(\.item))
    return program.admission(
      after: past.map { PastAttempt(end: $0.end.day(offset: clockOffset), isPass: $0.isPass) },
      practised: practised.count, on: today)
  }
}

extension AttemptRecord {
  /// When the attempt ended, if it counts as one: handed in, given up, or out of time, scored or not.
  fileprivate func end(at now: Instant) -> Instant? {
    if let closing { return closing.at }
    if let abandonment {
      switch abandonment.reason {
      case .wished: return abandonment.at
      // Nobody is to lose an attempt because bank or law were changed.
      case .formChanged, .lawChanged, .other: return nil
      }
    }
    return isOverdue(at: now) ? deadline : nil
  }
}
