import Assessment
import Dates
import Results

/// When an exam that was not passed may be sat again.
public enum Retake: Hashable, Sendable {
  case atOnce
  case from(Day)
  /// No attempt is left.
  case never
}

/// What follows an exam beside its score; each part is told by whoever knows the rules for it.
public struct ExamAftermath {
  /// What participants learn of the result.
  public var feedback: (Program) -> Feedback
  /// Asked once the attempt is closed, and where it was not passed.
  public var retake: (Program, SubjectID) throws(Trouble) -> Retake
  /// Practises what the exam showed to be missing, for whoever wants to at once; `nil` where that is not
  /// offered.
  public var remedial: ((_ exam: AttemptRecord) throws(Trouble) -> Status)?

  public init(
    feedback: @escaping (Program) -> Feedback = { $0.feedback },
    retake: @escaping (Program, SubjectID) throws(Trouble) -> Retake = { _, _ in .atOnce },
    remedial: ((_ exam: AttemptRecord) throws(Trouble) -> Status)? = nil
  ) {
    self.feedback = feedback
    self.retake = retake
    self.remedial = remedial
  }
}
