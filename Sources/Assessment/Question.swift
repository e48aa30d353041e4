import Dates
import Law
import Text

/// What can be asked of the verdict on one scenario; the law derives the key of each.
public enum VerdictQuestion: String, CaseIterable, Hashable, Sendable {
  /// Allowed, forbidden, contested?
  case permission = "boleh"
  /// Which class of consequence?
  case offenceClass = "kelas"
  /// Which level?
  case level = "tingkat"
  /// Which forms of sanction?
  case sanction = "sanksi"
  /// Which provision?
  case provision = "pasal"
  /// Which fact decides?
  case decisive = "penentu"
}

/// What an item asks.
public enum Question: Hashable, Sendable {
  case verdict(VerdictQuestion)
  /// The amount of the stipulation of this id, in force on the scenario's day.
  case stipulation(String)
  /// What the law says of the scenario and of this second one.
  case comparison(with: Scenario)
  /// The cases from the lightest to the heaviest.
  case order([OrderedCase])
  /// Which claims are true; so many of them are.
  case claims([StatedClaim], holding: Int)
  /// An answer that is typed, not chosen.
  case short(ShortQuestion)

  /// The kind, by the word that bank files use.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case permission = "boleh"
    case offenceClass = "kelas"
    case level = "tingkat"
    case sanction = "sanksi"
    case provision = "pasal"
    case decisive = "penentu"
    case stipulation = "ketentuan"
    case comparison = "banding"
    case order = "urut"
    case claims = "klaim"
    case short = "isian"
  }

  public var kind: Kind {
    switch self {
    case .verdict(.permission): .permission
    case .verdict(.offenceClass): .offenceClass
    case .verdict(.level): .level
    case .verdict(.sanction): .sanction
    case .verdict(.provision): .provision
    case .verdict(.decisive): .decisive
    case .stipulation: .stipulation
    case .comparison: .comparison
    case .order: .order
    case .claims: .claims
    case .short: .short
    }
  }
}

/// One of the cases that an item has put in order.
public struct OrderedCase: Hashable, Sendable {
  public let scenario: Scenario
  public let label: Bilingual

  public init(scenario: Scenario, label: Bilingual) {
    self.scenario = scenario
    self.label = label
  }
}

/// A claim of a scenario, or of what it would be with some facts changed.
public struct StatedClaim: Hashable, Sendable {
  public let question: VerdictQuestion
  public let claim: Claim
  /// The facts that are changed, by position in the vocabulary, and the day where it is.
  public let changes: CaseChange

  public init(question: VerdictQuestion, claim: Claim, changes: CaseChange) {
    self.question = question
    self.claim = claim
    self.changes = changes
  }
}

/// What a further case changes of an item's scenario.
public struct CaseChange: Hashable, Sendable {
  public let day: Day?
  public let facts: [Int: ValueSet]

  public init(day: Day? = nil, facts: [Int: ValueSet] = [:]) {
    self.day = day
    self.facts = facts
  }

  /// `scenario` with the change made.
  public func applied(to scenario: Scenario) -> Scenario {
    Scenario(
      day: day ?? scenario.day, facts: scenario.facts.merging(facts) { _, changed in changed })
  }
}

/// What is asked for in typed words.
public enum ShortQuestion: Hashable, Sendable {
  /// The level of the one class of consequence.
  case level
  /// The number, with its unit, of the stipulation of this id.
  case stipulation(String)
}
