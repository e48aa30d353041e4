import Assessment
import Dates
import Law

/// Two items on the same act whose cases differ in one fact, or in the date alone, and in what the
/// law says.
public struct MinimalPair: Hashable, Sendable {
  public let first: ItemID
  public let second: ItemID
  /// Position in the vocabulary; `nil` where the date alone differs.
  public let fact: Int?

  /// What two cases share that differ in one fact, or in the date.
  fileprivate struct Common: Hashable {
    let scenario: Scenario
    let fact: Int?
  }

  /// The pairs among `items`, by the position of their act in the values of `perbuatan`.
  public static func all(among items: [KeyedItem], by law: RuleBase) -> [Int: [MinimalPair]] {
    guard let fact = law.vocabulary.index(of: Vocabulary.act) else { return [:] }
    let cases = items.flatMap { keyed in
      keyed.item.scenarios.compactMap { JudgedCase($0, of: keyed, by: law) }
    }
    var pairs: [Int: [MinimalPair]] = [:]
    for (act, own) in Dictionary(grouping: cases, by: { $0.scenario.facts[fact]?.single }) {
      if let act { pairs[act] = all(in: own) }
    }
    return pairs
  }

  /// Every pair among `cases`, each two items once for each fact.
  static func all(in cases: [JudgedCase]) -> [MinimalPair] {
    var groups: [Common: [JudgedCase]] = [:]
    for one in cases {
      for common in one.scenario.commons { groups[common, default: []].append(one) }
    }
    var pairs: Set<MinimalPair> = []
    for (common, group) in groups where group.count > 1 {
      // By ruling first: a template may give thousands of items with one scenario.
      let items = Dictionary(grouping: group, by: \.verdict.ruling).values
        .map { Set($0.map(\.item)) }
      for (place, some) in items.enumerated() {
        for others in items[(place + 1)...] {
          pairs.formUnion(Self.pairs(of: some, and: others, at: common.fact))
        }
      }
    }
    return pairs.sorted {
      ($0.first, $0.second, $0.fact ?? -1) < ($1.first, $1.second, $1.fact ?? -1)
    }
  }

  private static func pairs(
    of some: Set<ItemID>, and others: Set<ItemID>, at fact: Int?
  ) -> [MinimalPair] {
    some.flatMap { one in
      others.filter { $0 != one }.map {
        MinimalPair(first: min(one, $0), second: max(one, $0), fact: fact)
      }
    }
  }
}

extension Scenario {
  /// The scenario without each of its facts in turn, and without its date.
  fileprivate var commons: [MinimalPair.Common] {
    let withoutFacts = facts.keys.map { fact in
      var rest = self
      rest.facts[fact] = nil
      return MinimalPair.Common(scenario: rest, fact: fact)
    }
    return withoutFacts + [MinimalPair.Common(scenario: on(Day(number: 0)), fact: nil)]
  }
}
