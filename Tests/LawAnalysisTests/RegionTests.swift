import Law
import LawAnalysis
import Testing

/// The algebra against trying every scenario of a small space.
@Suite struct RegionTests {
  /// Two regions of the random law of `seed`: where its first and its second rules apply.
  private func pair(_ seed: UInt64) throws -> (Region, Region) {
    let random = RandomLaw(seed: seed, effects: ["pelanggaran disiplin"], overrides: false)
    let applying = RuleRegions(try random.law()).applying
    return (
      applying.prefix(3).reduce(.empty) { $0.union($1) },
      applying.dropFirst(3).reduce(.empty) { $0.union($1) }
    )
  }

  @Test(arguments: UInt64(100)..<160)
  func `union, intersection and difference mean what they say`(seed: UInt64) throws {
    let (left, right) = try pair(seed)
    for scenario in RandomLaw.scenarios {
      let (isLeft, isRight) = (left.contains(scenario), right.contains(scenario))
      #expect(left.union(right).contains(scenario) == (isLeft || isRight))
      #expect(left.intersection(right).contains(scenario) == (isLeft && isRight))
      #expect(left.subtracting(right).contains(scenario) == (isLeft && !isRight))
    }
  }

  @Test(arguments: UInt64(100)..<160)
  func `a region is empty exactly where it has no witness, and holds the one it has`(
    seed: UInt64
  ) throws {
    let (left, right) = try pair(seed)
    for region in [left, right, left.subtracting(right), left.intersection(right)] {
      #expect(region.isEmpty == (region.witness == nil))
      if let witness = region.witness { #expect(region.contains(witness)) }
    }
    #expect(left.isSubset(of: right) == left.subtracting(right).isEmpty)
    #expect(left.meets(right) == !left.intersection(right).isEmpty)
  }

  @Test(arguments: UInt64(100)..<160)
  func `the areas of a region do not meet`(seed: UInt64) throws {
    let (left, right) = try pair(seed)
    let areas = left.union(right).areas
    for (index, area) in areas.enumerated() {
      #expect(!areas.dropFirst(index + 1).contains { $0.meets(area) })
    }
  }
}
