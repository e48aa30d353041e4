import Assessment
import Dates

/// Why an attempt cannot be regraded; it keeps the result that it has.
public enum RegradeObstacle: Error, Hashable, Sendable {
  /// Nothing here says what these items were.
  case unknownItems([ItemID])
  /// Every item would be struck.
  case nothingLeft
  /// The program is not at hand.
  case noProgram(String)
  /// By the program's rules as they are now, the recorded score is no pass where one was recorded,
  /// or the reverse: they were changed since.
  case otherRules(String)
  /// The program asks for a minimum in each section, and of some items no section is known.
  case unknownSections
  /// Law and banks are as they were, and the score still comes out otherwise.
  case notReproduced
}

extension AttemptRecord {
  /// What the attempt's responses are worth by the rules of `program`, where `rekeying` says what is
  /// right of each item.
  public func outcome(
    by program: Program, _ rekeying: (ShownItem) -> Rekeying
  ) throws(RegradeObstacle) -> ExamOutcome {
    guard holds(program) else { throw .otherRules(program.id) }
    var unknown: [ItemID] = []
    var counted: [(keyed: KeyedItem, options: [String])] = []
    for item in shown {
      switch rekeying(item) {
      case .keyed(let keyed): counted.append((keyed, item.options))
      case .struck: break
      case .unknown: unknown.append(item.item)
      }
    }
    guard unknown.isEmpty else { throw .unknownItems(unknown) }
    guard let form = Form(restoring: counted, seed: seed), !form.entries.isEmpty else {
      throw .nothingLeft
    }
    let hasMinima = program.sections.contains { $0.minimum != nil }
    guard !hasMinima || form.entries.allSatisfy({ program.section(of: $0.keyed.item.topic) != nil })
    else { throw .unknownSections }
    return attempt(on: form).outcome(by: program)
  }

  /// Whether the score that was recorded is a pass by `program` just where one was recorded.
  private func holds(_ program: Program) -> Bool {
    guard let closing else { return false }
    let areMet = program.sections.allSatisfy { section in
      let parts = closing.sections.filter { section.topics.contains($0.topic) }.map(\.score)
      let sum = Score(
        earned: parts.reduce(0) { $0 + $1.earned }, possible: parts.reduce(0) { $0 + $1.possible })
      return section.minimum?.isMet(by: sum) ?? true
    }
    return closing.isPass == (program.cutScore.isMet(by: closing.score) && areMet)
  }
}
