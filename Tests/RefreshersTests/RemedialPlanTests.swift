import Assessment
import Refreshers
import Testing

@testable import Law

@Suite struct RemedialPlanTests {
  private func item(_ id: String, _ rules: [String], family: String? = nil, story: String? = nil)
    -> GroundedItem
  {
    GroundedItem(
      id: ItemID(id), origin: ItemOrigin(family: family ?? id, story: story ?? id),
      grounds: rules.map {
        Ground(
          name: $0, provisions: [Citation(instrument: "pp", provision: "Pasal \($0.prefix(1))")])
      })
  }

  private func ids(_ items: [ItemID]) -> [String] { items.map(\.description) }

  @Test func `each missed rule is practised on another item, then the missed ones come`() {
    let missed = [item("m1", ["r1"]), item("m2", ["r2"])]
    let pool = missed + [item("x", ["r9"]), item("a", ["r1"]), item("b", ["r2"])]
    let plan = RemedialPlan(missed: missed, from: pool)
    #expect(ids(plan.others) == ["a", "b"])
    #expect(ids(plan.missed) == ["m1", "m2"])
  }

  @Test func `one item may stand for several missed rules`() {
    let missed = [item("m1", ["r1"]), item("m2", ["r2"])]
    let plan = RemedialPlan(
      missed: missed, from: [item("a", ["r1"]), item("both", ["r1", "r2"]), item("b", ["r2"])])
    #expect(ids(plan.others) == ["both"])
  }

  @Test func `a variant of a missed item stands in only where nothing else does`() {
    let missed = [item("m1", ["r1"], family: "m")]
    let variant = item("m2", ["r1"], family: "m")
    #expect(ids(RemedialPlan(missed: missed, from: [variant, item("a", ["r1"])]).others) == ["a"])
    #expect(ids(RemedialPlan(missed: missed, from: [variant]).others) == ["m2"])
  }

  @Test func `another step of a missed story does not stand in for it`() {
    let missed = [item("m/2", ["r1"], family: "m", story: "m")]
    let step = item("m/1", ["r1"], family: "m", story: "m")
    #expect(RemedialPlan(missed: missed, from: [step]).others.isEmpty)
  }

  @Test func `where no item rests on the rule, one on the same provision does`() {
    let missed = [item("m1", ["1a"])]
    let plan = RemedialPlan(missed: missed, from: [item("far", ["2a"]), item("near", ["1b"])])
    #expect(ids(plan.others) == ["near"])
  }

  @Test func `a rule on which nothing else rests leaves the missed item alone`() {
    let plan = RemedialPlan(missed: [item("m1", ["1a"])], from: [item("far", ["2a"])])
    #expect(plan.others.isEmpty)
    #expect(ids(plan.missed) == ["m1"])
  }

  @Test(arguments: UInt64(0)..<300)
  func `no missed rule is left out, no missed item comes early, none comes twice`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pool = (0..<30).map { number in
      item(
        "i\(number)",
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          "r\(Int.random(in: 0...14, using: &generator))"
        }, family: "f\(number / 2)")
    }
    let missed = pool.filter { _ in Int.random(in: 0...4, using: &generator) == 0 }
    let plan = RemedialPlan(missed: missed, from: pool)
    let byID = Dictionary(uniqueKeysWithValues: pool.map { ($0.id, $0) })
    let covered = Set(plan.others.flatMap { byID[$0]?.grounds ?? [] }.map(\.name))
    let others = pool.filter { item in !missed.contains(item) }
    for rule in missed.flatMap(\.grounds).map(\.name)
    where others.contains(where: { $0.grounds.contains { $0.name == rule } }) {
      #expect(covered.contains(rule))
    }
    #expect(plan.missed == missed.map(\.id))
    #expect(Set(plan.others).isDisjoint(with: plan.missed))
    #expect(Set(plan.others).count == plan.others.count)
  }
}
