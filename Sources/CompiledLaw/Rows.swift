/// Every value of every fact but the dividing one, and every period, numbered in one row.
///
/// Facts of few values share a place: each combination of theirs is a value of the place. That
/// halves the columns an evaluation joins, and with them the memory it waits for.
struct Rows: Sendable {
  let dividingFact: Int
  /// The period is alone in the last place, as the number of facts. It has rows even where it
  /// divides, so that there is always a column to begin with.
  let places: [Place]
  /// For each fact its place, and how far apart its values are there; 0 for the dividing fact.
  let steps: [(place: Int, step: Int)]
  let sizes: [Int]
  let count: Int
  /// More combinations would save columns, and need more memory than the nearest cache has.
  private static let mostCombinations = 32

  init(sizes: [Int], without dividingFact: Int) {
    let period = sizes.count - 1
    self.dividingFact = dividingFact
    self.sizes = sizes
    var groups: [[Int]] = []
    var room = 0
    let facts = sizes.indices.dropLast().filter { $0 != dividingFact }
    for fact in facts.sorted(by: { (sizes[$0], $0) < (sizes[$1], $1) }) {
      if sizes[fact] > room || groups.isEmpty {
        groups.append([])
        room = Self.mostCombinations
      }
      groups[groups.count - 1].append(fact)
      room /= sizes[fact]
    }
    var places: [Place] = []
    var steps = Array(repeating: (place: 0, step: 0), count: sizes.count)
    var next = 0
    for facts in groups + [[period]] {
      var size = 1
      for fact in facts {
        steps[fact] = (places.count, size)
        size *= sizes[fact]
      }
      places.append(Place(facts: facts, start: next, count: size))
      next += size
    }
    self.places = places
    self.steps = steps
    count = next
  }

  /// The value of `fact` in row `row` of its place.
  func value(of fact: Int, inRow row: Int) -> Int {
    (row - places[steps[fact].place].start) / steps[fact].step % sizes[fact]
  }
}

/// Facts whose combined values stand in adjacent rows.
struct Place: Sendable {
  let facts: [Int]
  let start: Int
  let count: Int

  var rows: Range<Int> { start..<start + count }
}
