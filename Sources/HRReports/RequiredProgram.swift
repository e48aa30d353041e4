import Completion
import Dates
import Rosters
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

  /// Where whoever made `progress` stands on `day`.
  ///
  /// - Parameter offset: Minutes east of Greenwich of the place whose days are meant.
  public func standing(of progress: Progress, on day: Day, offset: Int) -> Standing {
    requirement.standing(
      of: history(of: progress, offset: offset), assigned: progress.assigned, on: day)
  }

  private func history(of progress: Progress, offset: Int) -> ProgramHistory {
    var passes: [Pass] = []
    if let passed = progress.passed?.day(offset: offset) {
      // A pass counts from its day on, whether or not its certificate has been issued yet.
      passes.append(
        Pass(
          day: passed, validUntil: progress.validUntil ?? passed.adding(months: validMonths),
          isRevoked: progress.isRevoked))
    }
    return ProgramHistory(
      passes: passes, failures: progress.failed.map { [$0.day(offset: offset)] } ?? [],
      open: progress.open?.day(offset: offset))
  }
}
