import Assessment
import QuestionBanks

/// Keeps together what teaches together: the steps of one story, and the two items of a pair.
struct PracticeGroups {
  private let steps: [String: [KeyedItem]]
  private let items: [ItemID: KeyedItem]
  private let partners: [ItemID: ItemID]

  init(_ items: [KeyedItem], pairs: [ItemPair]) {
    steps = Dictionary(grouping: items, by: \.item.origin.story).mapValues {
      $0.sorted { ($0.item.origin.step ?? 0) < ($1.item.origin.step ?? 0) }
    }
    self.items = Dictionary(items.map { ($0.item.id, $0) }) { first, _ in first }
    partners = Dictionary(
      pairs.flatMap { [($0.first, $0.second), ($0.second, $0.first)] }
    ) { first, _ in first }
  }

  /// So many items, those first that are `preferred`, each with what belongs to it; variants of one
  /// template only where there is nothing else.
  func first(_ count: Int, of preferred: [KeyedItem]) -> [KeyedItem] {
    var chosen: [KeyedItem] = []
    var ids: Set<ItemID> = []
    var families: Set<String> = []
    func take(_ group: [KeyedItem]) {
      guard !group.isEmpty, chosen.count + group.count <= count else { return }
      chosen += group
      ids.formUnion(group.map(\.item.id))
    }
    for keyed in preferred where families.insert(keyed.item.origin.family).inserted {
      take(withPartner(keyed))
      // What is most pressing comes first, and be it without its partner.
      if chosen.isEmpty { take(story(of: keyed)) }
    }
    for keyed in preferred where !ids.contains(keyed.item.id) {
      take(story(of: keyed).filter { !ids.contains($0.item.id) })
    }
    // A story with more steps than were asked for is begun rather than refused.
    if chosen.isEmpty, let keyed = preferred.first { return Array(story(of: keyed).prefix(count)) }
    return chosen
  }

  /// The stories of `chosen` with all their steps, each once, in the order of `chosen`.
  func stories(of chosen: [KeyedItem]) -> [KeyedItem] {
    var told: Set<String> = []
    return chosen.filter { told.insert($0.item.origin.story).inserted }.flatMap(story(of:))
  }

  private func withPartner(_ keyed: KeyedItem) -> [KeyedItem] {
    let own = story(of: keyed)
    guard let first = own.first, let id = partners[first.item.id], let partner = items[id] else {
      return own
    }
    return own + story(of: partner)
  }

  private func story(of keyed: KeyedItem) -> [KeyedItem] {
    steps[keyed.item.origin.story] ?? [keyed]
  }
}
