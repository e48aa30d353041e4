import Text

/// What the law says in one word.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  case violation
  case permitted
  case unregulated
  case outOfScope = "out_of_scope"
  case contested
  case undetermined
  case conflict
}

/// What follows from one violation.
public struct Consequence: Hashable, Sendable {
  public let offenceClass: OffenceClass
  public let level: Level?
  public let sanctions: [String]
}

/// A verdict without its reasons: what two verdicts must share to be the same answer.
public struct Ruling: Hashable, Sendable {
  public let outcome: Outcome
  public let consequences: Set<Consequence>

  public init(outcome: Outcome, consequences: Set<Consequence>) {
    self.outcome = outcome
    self.consequences = consequences
  }
}

/// A rule that holds, and whether a heavier one of its class takes its place.
public struct Holding: Hashable, Sendable {
  public let rule: Rule
  public let isAbsorbed: Bool
}

/// A rule that applied but does not hold, and what defeated it.
public struct Defeat: Hashable, Sendable {
  public let rule: Rule
  public let by: [Rule]
}

/// A fact that is not known and would settle something, best first.
public struct OpenFact: Hashable, Sendable {
  public let fact: Int
  /// The ruling for each value that is possible; `nil` where other facts are still needed.
  public let rulings: [(value: Int, ruling: Ruling?)]

  public static func == (left: OpenFact, right: OpenFact) -> Bool {
    left.fact == right.fact && left.rulings.map(\.value) == right.rulings.map(\.value)
      && left.rulings.map(\.ruling) == right.rulings.map(\.ruling)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(fact) }
}

/// What the law says about a scenario, and why.
public struct Verdict: Hashable, Sendable {
  public let ruling: Ruling
  /// Violations that hold, heaviest first within a class.
  public let findings: [Holding]
  public let permissions: [Rule]
  public let contested: [Rule]
  public let defeated: [Defeat]
  public let openFacts: [OpenFact]
  /// Facts that the calendar settled or narrowed, not the teller.
  public let derived: [Int: ValueSet]

  public var outcome: Outcome { ruling.outcome }
  /// The findings that no heavier one absorbs.
  public var standing: [Holding] { findings.filter { !$0.isAbsorbed } }

  /// The lowest confidence of what decides, or `nil` where no rule does. A consequence that several
  /// rules give rests on the surest of them: a weaker second source makes it no less sure.
  public var confidence: Confidence? {
    var surest: [Consequence: Confidence] = [:]
    for rule in standing.map(\.rule) {
      guard let consequence = rule.consequence else { continue }
      surest[consequence] = max(surest[consequence] ?? .low, rule.confidence)
    }
    return (surest.values + (permissions + contested).map(\.confidence)).min()
  }

  /// Whether an exam may rest on it: settled, not contested, and every deciding rule is sure.
  public var isExaminable: Bool {
    switch outcome {
    case .violation, .permitted: confidence == .high
    case .unregulated, .outOfScope, .contested, .undetermined, .conflict: false
    }
  }
}
