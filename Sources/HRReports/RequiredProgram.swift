import Completion
import Dates
import Results
import Text

/// A program that is required of people, as far as a report must know it.
public struct RequiredProgram: Hashable, Sendable {
  public let id: String
  public let title: Bilingual
  /// Months for which a pass is valid.
  public let validMonths: Int
  /// Training hours (jam pelajaran, JP) of a pass.
  public let trainingHours: Int
  public let requirement: Requirement

  public init(
    id: String, title: Bilingual, validMonths: Int, trainingHours: Int, requirement: Requirement
  ) {
    self.id = id
    self.title = title
    self.validMonths = validMonths
    self.trainingHours = trainingHours
    self.requirement = requirement
  }

  /// Where who did `done` stands on `day`.
  ///
  /// - Parameter offset: Minutes east of Greenwich of the place whose days are meant.
  public func standing(
    of done: CompletionRow?, assigned: Day, on day: Day, offset: Int
  ) -> Standing {
    let history = done.map { self.history(of: $0, offset: offset) } ?? ProgramHistory()
    return requirement.standing(of: history, assigned: assigned, on: day)
  }

  private func history(of row: CompletionRow, offset: Int) -> ProgramHistory {
    var passes: [Pass] = []
    if let passed = row.passed?.day(offset: offset) {
      // A pass counts from its day on, whether or not its certificate has been issued yet.
      passes.append(
        Pass(
          day: passed, validUntil: row.validUntil ?? passed.adding(months: validMonths),
          isRevoked: row.certificateState == .revoked))
    }
    return ProgramHistory(
      passes: passes, failures: row.failed.map { [$0.day(offset: offset)] } ?? [],
      open: row.open?.day(offset: offset))
  }
}
