import Assessment
import Results

/// What follows an exam beside its score; each part is told by whoever knows the rules for it.
public struct ExamAftermath {
  /// What participants learn of the result.
  public var feedback: (Program) -> Feedback
  /// Practises what the exam showed to be missing, for whoever wants to at once; `nil` where that is not
  /// offered.
  public var remedial: ((_ exam: AttemptRecord) throws(Trouble) -> Status)?

  public init(
    feedback: @escaping (Program) -> Feedback = { $0.feedback },
    remedial: ((_ exam: AttemptRecord) throws(Trouble) -> Status)? = nil
  ) {
    self.feedback = feedback
    self.remedial = remedial
  }
}
