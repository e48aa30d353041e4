/// The choice of a section's units: exactly so many items, of the mix that is asked for; among all such
/// choices one that repeats the fewest items seen recently; among those one whose topics are as even as
/// can be, and that repeats what was seen longest ago; the rest is chance.
struct SectionAssembly {
  let section: Program.Section
  private let families: [UnitFamily]
  private let target: DifficultyMix

  init(
    _ section: Program.Section, from units: [FormUnit], avoiding recent: RecentlySeen,
    by generator: inout SeededGenerator
  ) {
    self.section = section
    families = UnitFamily.all(of: units.inRandomOrder(by: &generator)) { unit in
      recent.rank(of: unit).map { unit.items.count * (Cost.ofRepeat + $0) } ?? 0
    }
    target = section.mix ?? DifficultyMix(easy: section.count)
  }

  /// The units in random order; none where the section cannot be filled.
  func units(by generator: inout SeededGenerator) -> [FormUnit] {
    let topics = section.topics.inRandomOrder(by: &generator)
    let even = section.count / max(1, topics.count)
    guard let least = UnitTable(families, target: target).leastCost(of: target) else { return [] }
    let repeats = Cost(of: least, squares: 0).repeats
    // The evenest counts first; wider ones only where these repeat more, as most programs need no more.
    for slack in 0...max(1, section.count) {
      let counts = max(0, even - slack)...(even + 1 + slack)
      let tables = topics.map { topic in
        UnitTable(
          families.filter { $0.topic == topic }, target: target, most: counts.upperBound)
      }
      let shares = TopicShares(tables, target: target, counts: counts)
      guard shares.leastCost?.repeats == repeats, let mixes = shares.chosen(by: &generator) else {
        continue
      }
      return zip(tables, mixes).flatMap { $0.units(making: $1) }.inRandomOrder(by: &generator)
    }
    return []
  }
}

/// How a section is shared among its topics: what each can give, and the evenest and cheapest ways to
/// make the whole of it.
private struct TopicShares {
  private struct Offer {
    let mix: DifficultyMix
    let cost: Cost
  }

  private let space: MixSpace
  private let offers: [[Offer]]
  /// For each topic the least cost of what those from there on can make, by the place of its mix.
  private let costs: [[Cost?]]

  init(_ tables: [UnitTable], target: DifficultyMix, counts: ClosedRange<Int>) {
    space = MixSpace(within: target, most: target.count)
    offers = tables.map { table in
      table.reachable.filter { counts.contains($0.mix.count) }.map { mix, cost in
        Offer(mix: mix, cost: Cost(of: cost, squares: mix.count * mix.count))
      }
    }
    var last = [Cost?](repeating: nil, count: space.mixes.count)
    last[0] = Cost(of: 0, squares: 0)
    var costs = [last]
    for offers in offers.reversed() {
      var next = [Cost?](repeating: nil, count: space.mixes.count)
      for offer in offers {
        for place in space.mixes.indices {
          guard let rest = space.place(of: place, without: offer.mix), let cost = last[rest]
          else { continue }
          let sum = cost + offer.cost
          if next[place].map({ sum < $0 }) ?? true { next[place] = sum }
        }
      }
      costs.append(next)
      last = next
    }
    self.costs = costs.reversed()
  }

  /// What the whole costs at least; `nil` where it cannot be made.
  var leastCost: Cost? { space.place(of: space.target).flatMap { costs[0][$0] } }

  /// What each topic gives, by chance among all ways of the least cost; `nil` where there is none.
  func chosen(by generator: inout SeededGenerator) -> [DifficultyMix]? {
    guard var open = space.place(of: space.target), costs[0][open] != nil else { return nil }
    var mixes: [DifficultyMix] = []
    for (index, offers) in offers.enumerated() {
      let least = costs[index][open]
      let ways = offers.compactMap { offer -> (mix: DifficultyMix, rest: Int)? in
        guard let rest = space.place(of: open, without: offer.mix),
          let cost = costs[index + 1][rest], cost + offer.cost == least
        else { return nil }
        return (offer.mix, rest)
      }
      let way = ways[Int(generator.next() % UInt64(ways.count))]
      mixes.append(way.mix)
      open = way.rest
    }
    return mixes
  }
}

/// What a choice costs: how many items are repeated first, then uneven topics, then how recently what is
/// repeated was seen.
private struct Cost: Comparable {
  let repeats: Int
  /// The sum of the squares of the topics' counts, which is least where they are even.
  let squares: Int
  let ranks: Int

  /// More than the ranks of all items of a section together, so that one number holds both: one repeated
  /// item more costs more than any choice of which.
  static let ofRepeat = 1_000_000_000

  private init(repeats: Int, squares: Int, ranks: Int) {
    self.repeats = repeats
    self.squares = squares
    self.ranks = ranks
  }

  init(of cost: Int, squares: Int) {
    self.init(
      repeats: cost / Self.ofRepeat, squares: squares, ranks: cost % Self.ofRepeat)
  }

  static func < (left: Cost, right: Cost) -> Bool {
    (left.repeats, left.squares, left.ranks) < (right.repeats, right.squares, right.ranks)
  }

  static func + (left: Cost, right: Cost) -> Cost {
    Cost(
      repeats: left.repeats + right.repeats, squares: left.squares + right.squares,
      ranks: left.ranks + right.ranks)
  }
}
