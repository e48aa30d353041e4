import Assessment
import ItemStatistics
import Testing

@Suite struct ItemTallyTests {
  private func sighting(_ score: Int, _ isRight: Bool, time: Int? = nil) -> Sighting {
    Sighting(
      score: Fraction(score, over: 100), isRight: isRight, chosen: [isRight ? "a" : "b"],
      milliseconds: time)
  }

  private func tally(_ people: [(score: Int, isRight: Bool)]) -> ItemTally {
    var tally = ItemTally()
    for person in people { tally.add(sighting(person.score, person.isRight)) }
    return tally
  }

  @Test func `nobody has no figures`() {
    let tally = ItemTally()
    #expect(tally.facility == nil && tally.discrimination == nil && tally.medianTime == nil)
  }

  @Test func `a person who sees the item again is shown it, but not counted again`() {
    var tally = ItemTally()
    tally.add(sighting(80, true))
    tally.add(nil)
    #expect(tally.showings == 2)
    #expect(tally.people == 1)
    #expect(tally.choices == ["a": 1])
  }

  @Test(arguments: [
    ([4], 4), ([9, 1], 5), ([3, 1, 2], 2), ([1, 2, 4, 9], 3), ([8, 8, 8, 1], 8), ([2, 3], 2),
  ])
  func `the median time is the middle one, or lies between two`(times: [Int], median: Int) {
    var tally = ItemTally()
    for time in times { tally.add(sighting(50, true, time: time)) }
    tally.add(sighting(50, false))
    #expect(tally.medianTime == median)
  }

  @Test func `the best and the worst 27 of a hundred decide what an item separates`() {
    // Right are the best 20 and, of the rest, one of the worst.
    let people = (1...100).map { (score: $0, isRight: $0 > 80 || $0 == 3) }
    #expect(tally(people).discrimination == Fraction(19, over: 27))
    #expect(tally(people).facility == Fraction(21, over: 100))
  }

  @Test func `equal scores share what is left of a group`() {
    // Nineteen people, groups of five: four at 90, three at 80 of whom one is right, the rest lower.
    var people = [(score: Int, isRight: Bool)](repeating: (90, true), count: 4)
    people += [(80, true), (80, false), (80, false)]
    people += (0..<12).map { (score: $0, isRight: false) }
    // (4 + 1/3) / 5 - 0
    #expect(tally(people).discrimination == Fraction(13, over: 15))
  }

  @Test(arguments: [(16, false), (17, true), (18, true)])
  func `groups of fewer than five have no discrimination`(people: Int, isKnown: Bool) {
    let tally = tally((0..<people).map { (score: $0, isRight: true) })
    #expect((tally.discrimination != nil) == isKnown)
  }

  @Test(arguments: UInt64(0)..<200)
  func `the order in which people come changes nothing, and right for wrong only the sign`(
    seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    let people = (0..<Int.random(in: 17...60, using: &generator)).map { _ in
      (
        score: Int.random(in: 0...9, using: &generator) * 10,
        isRight: Bool.random(using: &generator)
      )
    }
    let first = tally(people)
    let second = tally(people.shuffled(using: &generator))
    let turned = tally(people.map { (score: $0.score, isRight: !$0.isRight) })
    #expect(first.discrimination == second.discrimination)
    #expect(first.discrimination.map { Fraction(0) - $0 } == turned.discrimination)
    let size = first.discrimination ?? .zero
    #expect(size >= Fraction(-1) && size <= .one)
    #expect(first.right + turned.right == people.count)
  }
}
