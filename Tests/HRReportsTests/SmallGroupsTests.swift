import Assessment
import HRReports
import Testing

@Suite struct SmallGroupsTests {
  @Test(
    arguments: [
      ([5, 6, 0], [], false), ([5, 4, 9], [0, 1], false), ([2, 2, 9], [0, 1, 2], false),
      ([2, 3, 9], [0, 1], false), ([3], [0], true), ([1, 2], [0, 1], true), ([0, 0], [], false),
      ([4, 0, 7], [0, 2], false), ([8, 4, 8], [0, 1], false),
    ] as [([Int], Set<Int>, Bool)])
  func `the next smallest group is hidden too where one would be what is left of the total`(
    sizes: [Int], hidden: Set<Int>, hidesTotal: Bool
  ) {
    let small = SmallGroups(Dictionary(uniqueKeysWithValues: sizes.enumerated().map { ($0, $1) }))
    #expect(small.hidden == hidden)
    #expect(small.hidesTotal == hidesTotal)
  }

  private func sizes(_ seed: UInt64) -> [Int: Int] {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...9, using: &generator)
    return Dictionary(
      uniqueKeysWithValues: (0..<count).map { ($0, Int.random(in: 0...12, using: &generator)) })
  }

  @Test(arguments: UInt64(0)..<400)
  func `what is left of any total that is shown is nobody, or five or more of several groups`(
    seed: UInt64
  ) {
    let sizes = sizes(seed)
    let small = SmallGroups(sizes)
    for (id, people) in sizes where (1..<5).contains(people) { #expect(small.hidden.contains(id)) }
    // Whoever reads the reports over two sets of units can take the one total from the other.
    let sets = (0..<(1 << sizes.count)).map { bits in sizes.keys.filter { bits >> $0 & 1 == 1 } }
      .filter { small.showsTotal(over: $0) }.map(small.hidden.intersection)
    for left in Set(sets) {
      for right in Set(sets) {
        let rest = left.symmetricDifference(right)
        let people = rest.reduce(0) { $0 + (sizes[$1] ?? 0) }
        #expect(rest.isEmpty || (rest.count > 1 && people >= 5))
      }
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func `no more is hidden than must be`(seed: UInt64) {
    let sizes = sizes(seed)
    let small = SmallGroups(sizes)
    let added = small.hidden.filter { (sizes[$0] ?? 0) >= 5 }
    #expect(added.count <= (small.hidden.count - added.count == 0 ? 0 : 1))
    #expect(
      !small.hidesTotal || sizes.allSatisfy { $0.value == 0 || small.hidden.contains($0.key) })
  }
}
