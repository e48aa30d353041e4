/// What an attempt amounts to by the rules of its program.
public struct ExamOutcome: Hashable, Sendable {
  /// The score of one section, and whether it is enough.
  public struct Section: Hashable, Sendable {
    public let id: String
    public let score: Score
    /// What passing requires of this section alone; `nil` where nothing.
    public let minimum: CutScore?

    public var isMet: Bool { minimum?.isMet(by: score) ?? true }
  }

  public let score: Score
  public let cutScore: CutScore
  /// In the program's order.
  public let sections: [Section]

  public var isCutScoreMet: Bool { cutScore.isMet(by: score) }
  /// The sections that fell short of their minima.
  public var shortSections: [Section] { sections.filter { !$0.isMet } }
  /// Both the total and every section must be enough.
  public var isPass: Bool { isCutScoreMet && shortSections.isEmpty }
}

extension Attempt {
  /// The score over some of the form's items, or all of them, by `policy`.
  public func score(by policy: ScoringPolicy, of entries: [Form.Entry]? = nil) -> Score {
    let units = policy.unitsPerPoint(of: form)
    let counted = entries ?? form.entries
    let weights = counted.map { policy.weight(of: $0, on: form) }
    let earned = zip(counted, weights).map { entry, weight in
      weight * policy.credit(for: responses[entry.keyed.item.id]?.answer, to: entry.keyed)
    }
    return Score(
      earned: earned.sum.inUnits(units), possible: weights.sum.inUnits(units), unitsPerPoint: units)
  }

  /// Whether the attempt passes `program`, and what it scores in each section.
  public func outcome(by program: Program) -> ExamOutcome {
    ExamOutcome(
      score: score(by: program.scoring), cutScore: program.cutScore,
      sections: program.sections.map { section in
        let entries = form.entries.filter { section.topics.contains($0.keyed.item.topic) }
        return ExamOutcome.Section(
          id: section.id, score: score(by: program.scoring, of: entries),
          minimum: section.minimum)
      })
  }
}
