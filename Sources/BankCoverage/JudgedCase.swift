import Assessment
import Law

/// One case of an item with what the law says of it.
struct JudgedCase: Sendable {
  let item: ItemID
  let scenario: Scenario
  let background: Scenario
  let verdict: Verdict
  let isExaminable: Bool

  init?(_ scenario: Scenario, of keyed: KeyedItem, by law: RuleBase) {
    guard let verdict = try? law.verdict(on: scenario) else { return nil }
    item = keyed.item.id
    self.scenario = scenario
    background = keyed.item.background
    self.verdict = verdict
    isExaminable = keyed.isExaminable
  }

  /// The rules that decide the case.
  var deciding: [Rule] {
    verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
  }
}

/// For each of the `values` the number of items that have it in some case.
func counts<Value: Hashable>(
  _ cases: [JudgedCase], _ values: (JudgedCase) -> [Value]
) -> [Value: Int] {
  var items: [Value: Set<ItemID>] = [:]
  for one in cases {
    for value in values(one) { items[value, default: []].insert(one.item) }
  }
  return items.mapValues(\.count)
}
