import Dates

/// What is known of an act: its date, and for each fact the values that are still possible.
public struct Scenario: Hashable, Sendable {
  public var day: Day
  /// By position in the vocabulary; a fact that is missing is unknown.
  public var facts: [Int: ValueSet]

  public init(day: Day, facts: [Int: ValueSet] = [:]) {
    self.day = day
    self.facts = facts
  }

  /// The values of the fact at `index` that are possible, out of `all`.
  public func values(at index: Int, of all: ValueSet) -> ValueSet { facts[index] ?? all }

  /// The same act with the fact at `index` narrowed to `values`.
  public func with(_ index: Int, _ values: ValueSet) -> Scenario {
    var copy = self
    copy.facts[index] = values
    return copy
  }

  /// The same act on another day.
  public func on(_ day: Day) -> Scenario {
    var copy = self
    copy.day = day
    return copy
  }
}
