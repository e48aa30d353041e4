import Law
import Text

/// What one option claims; two options with equal claims mean the same.
public enum Claim: Hashable, Sendable {
  case outcome(Outcome)
  /// The classes of everything that stands.
  case classes(Set<OffenceClass>)
  /// The heaviest level per class.
  case levels(Set<ClassLevel>)
  /// The forms of sanction of everything that stands.
  case sanctions(Set<Consequence>)
  case provision(Citation)
  /// The fact at this position of the vocabulary, or the date, decides.
  case fact(Int)
  case date
  /// What a stipulation provides.
  case amount(Stipulation.Amount)
  /// What the law says of a first case and of a second.
  case comparison(CaseAnswer, CaseAnswer)
}

/// A class with its level.
public struct ClassLevel: Hashable, Sendable {
  public let offenceClass: OffenceClass
  public let level: Level?

  public init(_ offenceClass: OffenceClass, _ level: Level?) {
    self.offenceClass = offenceClass
    self.level = level
  }
}

/// What the law says of one case of several: allowed or not, and with which levels.
public struct CaseAnswer: Hashable, Sendable {
  public let outcome: Outcome
  public let levels: Set<ClassLevel>

  public init(outcome: Outcome, levels: Set<ClassLevel>) {
    self.outcome = outcome
    self.levels = levels
  }

  init(of verdict: Verdict) {
    self.init(outcome: verdict.outcome, levels: verdict.classLevels)
  }
}

extension Verdict {
  /// Each class that stands, with its level.
  var classLevels: Set<ClassLevel> {
    Set(ruling.consequences.map { ClassLevel($0.offenceClass, $0.level) })
  }
}

/// What can be chosen, marked or put in order in an item; its id names what it says, never the
/// position.
public struct ItemOption: Hashable, Sendable {
  public let id: String
  /// `nil` for a case to be put in order, which claims nothing.
  public let claim: Claim?
  public let text: Bilingual

  public init(id: String, claim: Claim?, text: Bilingual) {
    self.id = id
    self.claim = claim
    self.text = text
  }
}
