import Law
import Text

/// The name of an item, unique over all banks that are open together.
public struct ItemID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ text: String) { description = text }
  public static func < (left: ItemID, right: ItemID) -> Bool {
    left.description < right.description
  }
}

/// What an item asks about its scenario; the law derives the key of each.
public enum Question: String, CaseIterable, Hashable, Sendable {
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

/// One scored task: a scenario, its story, and what is asked of it.
public struct Item: Hashable, Sendable {
  public let id: ItemID
  public let topic: String
  public let scenario: Scenario
  /// Facts that the story states although they must not matter.
  public let background: Scenario
  public let story: Bilingual
  public let question: Question
  public let options: OptionPlan
  public let place: Place

  public init(
    id: ItemID, topic: String, scenario: Scenario, background: Scenario, story: Bilingual,
    question: Question, options: OptionPlan, place: Place
  ) {
    self.id = id
    self.topic = topic
    self.scenario = scenario
    self.background = background
    self.story = story
    self.question = question
    self.options = options
    self.place = place
  }
}

/// What one option claims of the scenario; two options with equal claims mean the same.
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

/// What can be chosen in an item; its id names the claim, never the position.
public struct ItemOption: Hashable, Sendable {
  public let id: String
  public let claim: Claim
  public let text: Bilingual

  public init(id: String, claim: Claim, text: Bilingual) {
    self.id = id
    self.claim = claim
    self.text = text
  }
}
