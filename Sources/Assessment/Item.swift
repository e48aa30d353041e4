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

/// One scored task: a scenario, its story, and what is asked of it.
public struct Item: Hashable, Sendable {
  public let id: ItemID
  public let origin: ItemOrigin
  public let topic: String
  public let scenario: Scenario
  /// Facts that the story states although they must not matter.
  public let background: Scenario
  public let story: Bilingual
  public let question: Question
  public let options: OptionPlan
  public let place: Place

  /// - Parameter origin: The item's own id where the block gives only this item.
  public init(
    id: ItemID, origin: ItemOrigin? = nil, topic: String, scenario: Scenario, background: Scenario,
    story: Bilingual, question: Question, options: OptionPlan, place: Place
  ) {
    self.id = id
    self.origin = origin ?? ItemOrigin(family: id.description, story: id.description)
    self.topic = topic
    self.scenario = scenario
    self.background = background
    self.story = story
    self.question = question
    self.options = options
    self.place = place
  }
}

extension Item {
  /// Every case that the key depends on: the scenario, and what the question sets beside it; none
  /// where a stipulation is asked for.
  public var scenarios: [Scenario] {
    switch question {
    case .verdict, .short(.level): [scenario]
    case .stipulation, .short(.stipulation): []
    case .comparison(let second): [scenario, second]
    case .order(let cases): cases.map(\.scenario)
    case .claims(let claims, _): [scenario] + claims.map { $0.changes.applied(to: scenario) }
    }
  }
}
