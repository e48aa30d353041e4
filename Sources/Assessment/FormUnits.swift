/// Items that are shown together and in their order: one, or the steps of one story.
struct FormUnit: Hashable, Sendable {
  let family: String
  let items: [KeyedItem]

  /// The units of `items`, by id.
  static func all(of items: [KeyedItem]) -> [FormUnit] {
    Dictionary(grouping: items, by: \.item.origin.story).sorted { $0.key < $1.key }.map {
      _, steps in
      let steps = steps.sorted { ($0.item.origin.step ?? 0) < ($1.item.origin.step ?? 0) }
      return FormUnit(family: steps[0].item.origin.family, items: steps)
    }
  }
}

extension [FormUnit] {
  /// The units in their order without those of a family that came before.
  var oneOfEachFamily: [FormUnit] {
    var seen: Set<String> = []
    return filter { seen.insert($0.family).inserted }
  }

  /// The first units, in order, that make exactly `count` items; `nil` where none do.
  func filling(_ count: Int) -> [FormUnit]? {
    guard count <= reduce(0, { $0 + $1.items.count }) else { return nil }
    // Which numbers of items the units from each place on can make, counted from the end.
    var reach: [[Bool]] = [[true] + [Bool](repeating: false, count: count)]
    for unit in reversed() {
      let later = reach[reach.count - 1]
      reach.append(
        later.indices.map { later[$0] || ($0 >= unit.items.count && later[$0 - unit.items.count]) })
    }
    guard reach[reach.count - 1][count] else { return nil }
    var chosen: [FormUnit] = []
    var open = count
    for (index, unit) in enumerated() where open >= unit.items.count {
      guard reach[self.count - index - 1][open - unit.items.count] else { continue }
      chosen.append(unit)
      open -= unit.items.count
      if open == 0 { break }
    }
    return chosen
  }
}
