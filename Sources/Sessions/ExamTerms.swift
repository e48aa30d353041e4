import Assessment
import Dates

/// What one participant is granted in one exam; the one place where the program's rules and what a
/// person gets beyond them come together.
struct ExamTerms {
  /// The program as it is for this participant.
  let program: Program
  /// The digest of the program's canonical text, as it is for everyone.
  let digest: String

  func deadline(from start: Instant) -> Instant {
    start.adding(milliseconds: program.milliseconds)
  }
}
