/// Which numbers of items by difficulty can be made of families, one unit of each at most, and at what
/// least cost: a table of sums, filled from the last family to the first.
struct UnitTable {
  let families: [UnitFamily]
  let space: MixSpace
  /// For each place in `families` the least cost of what those from there on can make; `unreachable`
  /// where they cannot.
  private let costs: [[Int]]

  static let unreachable = Int.max

  /// - Parameter most: How many items are made at most.
  init(_ families: [UnitFamily], target: DifficultyMix, most: Int = .max) {
    self.families = families
    space = MixSpace(within: target, most: most)
    var last = [Int](repeating: Self.unreachable, count: space.mixes.count)
    last[0] = 0
    var costs = [last]
    for family in families.reversed() {
      var next = last
      for choice in family.choices {
        for place in space.mixes.indices {
          guard let rest = space.place(of: place, without: choice.mix),
            last[rest] != Self.unreachable
          else { continue }
          next[place] = min(next[place], last[rest] + choice.cost)
        }
      }
      costs.append(next)
      last = next
    }
    self.costs = costs.reversed()
  }

  /// Whether all families together can make the target.
  var fillsTarget: Bool { leastCost(of: space.target) != nil }

  /// What `mix` costs at least, or `nil` where it cannot be made.
  func leastCost(of mix: DifficultyMix) -> Int? {
    space.place(of: mix).map { costs[0][$0] }.flatMap { $0 == Self.unreachable ? nil : $0 }
  }

  /// What can be made, each with its least cost.
  var reachable: [(mix: DifficultyMix, cost: Int)] {
    space.mixes.indices.filter { costs[0][$0] != Self.unreachable }
      .map { (space.mixes[$0], costs[0][$0]) }
  }

  /// Units that make `mix` at the least cost; the first families go before later ones.
  func units(making mix: DifficultyMix) -> [FormUnit] {
    guard var open = space.place(of: mix), costs[0][open] != Self.unreachable else { return [] }
    var units: [FormUnit] = []
    for (index, family) in families.enumerated() {
      let least = costs[index][open]
      let taken = family.choices.lazy.compactMap { choice -> (rest: Int, unit: FormUnit)? in
        guard let rest = space.place(of: open, without: choice.mix),
          costs[index + 1][rest] != Self.unreachable,
          costs[index + 1][rest] + choice.cost == least
        else { return nil }
        return (rest, choice.unit)
      }.first
      guard let taken else { continue }
      units.append(taken.unit)
      open = taken.rest
    }
    return units
  }
}

/// The mixes that are no more than another in any difficulty, and no more than so many items, each at a
/// place.
struct MixSpace {
  let target: DifficultyMix
  /// The empty mix first.
  private(set) var mixes: [DifficultyMix] = []
  /// The place of each mix up to the target; -1 for those of too many items.
  private var places: [Int] = []

  init(within target: DifficultyMix, most: Int) {
    self.target = target
    for easy in 0...target.easy {
      for medium in 0...target.medium {
        for hard in 0...target.hard {
          let mix = DifficultyMix(easy: easy, medium: medium, hard: hard)
          places.append(mix.count <= most ? mixes.count : -1)
          if mix.count <= most { mixes.append(mix) }
        }
      }
    }
  }

  func place(of mix: DifficultyMix) -> Int? {
    guard (0...target.easy).contains(mix.easy), (0...target.medium).contains(mix.medium),
      (0...target.hard).contains(mix.hard)
    else { return nil }
    let row = mix.easy * (target.medium + 1) + mix.medium
    let place = places[row * (target.hard + 1) + mix.hard]
    return place < 0 ? nil : place
  }

  /// Where the mix at `place` is less `part`, or `nil` where it has not so many.
  func place(of place: Int, without part: DifficultyMix) -> Int? {
    self.place(of: mixes[place] - part)
  }
}
