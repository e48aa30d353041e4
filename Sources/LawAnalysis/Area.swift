import Dates
import Law

/// A box in the space of full scenarios: for every fact some values, and consecutive days.
public struct Area: Hashable, Sendable {
  /// By position in the vocabulary; no set is empty.
  public var values: [ValueSet]
  /// Numbers of days, the end excluded; `Int.max` where there is no end.
  public var days: Range<Int>

  init(values: [ValueSet], days: Range<Int>) {
    self.values = values
    self.days = days
  }

  /// Where `box` is met on the days of `interval`, or `nil` where nothing can meet it.
  public init?(_ box: Box, on interval: Interval, in vocabulary: Vocabulary) {
    var values = vocabulary.facts.map(\.all)
    for clause in box.clauses {
      values[clause.fact] = values[clause.fact].intersection(clause.allowed)
    }
    if values.contains(where: \.isEmpty) { return nil }
    self.init(values: values, days: interval.dayNumbers)
  }

  public func meets(_ other: Area) -> Bool {
    guard days.overlaps(other.days) else { return false }
    for fact in values.indices where values[fact].bits & other.values[fact].bits == 0 {
      return false
    }
    return true
  }

  public func intersection(_ other: Area) -> Area? {
    guard meets(other) else { return nil }
    var common = self
    for fact in values.indices { common.values[fact].bits &= other.values[fact].bits }
    common.days = days.clamped(to: other.days)
    return common
  }

  public func isSubset(of other: Area) -> Bool {
    guard other.days.lowerBound <= days.lowerBound, days.upperBound <= other.days.upperBound else {
      return false
    }
    return values.indices.allSatisfy { values[$0].isSubset(of: other.values[$0]) }
  }

  /// What is left without `other`, as areas that do not meet.
  func subtracting(_ other: Area) -> [Area] {
    guard meets(other) else { return [self] }
    var rest = self
    var parts: [Area] = []
    for fact in values.indices {
      let outside = rest.values[fact].subtracting(other.values[fact])
      guard !outside.isEmpty else { continue }
      parts.append(rest.with(fact, outside))
      rest.values[fact] = rest.values[fact].intersection(other.values[fact])
    }
    if rest.days.lowerBound < other.days.lowerBound {
      parts.append(Area(values: rest.values, days: rest.days.lowerBound..<other.days.lowerBound))
    }
    if other.days.upperBound < rest.days.upperBound {
      parts.append(Area(values: rest.values, days: other.days.upperBound..<rest.days.upperBound))
    }
    return parts
  }

  /// The same area with other values of one fact.
  func with(_ fact: Int, _ values: ValueSet) -> Area {
    var copy = self
    copy.values[fact] = values
    return copy
  }

  /// Its first scenario: the first day, and of each fact the first value.
  public var witness: Scenario {
    var facts: [Int: ValueSet] = [:]
    for (fact, set) in values.enumerated() {
      facts[fact] = ValueSet(set.bits.trailingZeroBitCount)
    }
    return Scenario(day: Day(number: days.lowerBound), facts: facts)
  }
}

extension Interval {
  /// The days as a range of their numbers.
  var dayNumbers: Range<Int> { start.number..<(end?.number ?? .max) }

  init(_ days: Range<Int>) {
    self.init(
      start: Day(number: days.lowerBound),
      end: days.upperBound == .max ? nil : Day(number: days.upperBound))
  }
}
