import Assessment
import Law

/// A rule or stipulation that the key of an item rests on.
public struct Ground: Hashable, Sendable {
  /// The id of the rule or stipulation.
  public let name: String
  public let provisions: [Citation]

  public init(name: String, provisions: [Citation]) {
    self.name = name
    self.provisions = provisions
  }
}

extension KeyGround {
  /// The rules and stipulations that the key rests on, each once.
  public var grounds: [Ground] {
    switch self {
    case .verdicts(let verdicts):
      var names: Set<String> = []
      return verdicts.flatMap { $0.standing.map(\.rule) + $0.permissions + $0.contested }
        .filter { names.insert($0.id).inserted }
        .map { Ground(name: $0.id, provisions: $0.basis) }
    case .stipulation(let stipulation):
      return [Ground(name: stipulation.id, provisions: stipulation.basis)]
    }
  }
}

/// An item with what its key rests on.
public struct GroundedItem: Hashable, Sendable {
  public let id: ItemID
  public let origin: ItemOrigin
  public let grounds: [Ground]

  public init(id: ItemID, origin: ItemOrigin, grounds: [Ground]) {
    self.id = id
    self.origin = origin
    self.grounds = grounds
  }

  public init(_ keyed: KeyedItem) {
    self.init(id: keyed.item.id, origin: keyed.item.origin, grounds: keyed.ground.grounds)
  }
}

/// What to practise after an exam: for each rule that was missed another item that rests on it, and
/// only then the missed items themselves.
public struct RemedialPlan: Hashable, Sendable {
  /// Items of other stories, together on every missed rule that such an item rests on.
  public let others: [ItemID]
  public let missed: [ItemID]

  /// - Parameter missed: The missed items in the order of the exam.
  /// - Parameter pool: What may be practised, the most welcome first.
  public init(missed: [GroundedItem], from pool: [GroundedItem]) {
    var open: [Ground] = []
    for ground in missed.flatMap(\.grounds) where !open.contains(where: { $0.name == ground.name })
    {
      open.append(ground)
    }
    let stories = Set(missed.map(\.origin.story))
    let families = Set(missed.map(\.origin.family))
    // Variants of a missed item are very like it, and stand behind other stories.
    let candidates = pool.filter { !stories.contains($0.origin.story) }
    let ordered =
      candidates.filter { !families.contains($0.origin.family) }
      + candidates.filter { families.contains($0.origin.family) }
    var others: [ItemID] = []
    while let ground = open.first {
      if let chosen = Self.best(for: ground, open, ordered, but: others) {
        others.append(chosen.id)
        let covered = Set(chosen.grounds.map(\.name))
        open.removeAll { covered.contains($0.name) }
      }
      open.removeAll { $0.name == ground.name }
    }
    self.others = others
    self.missed = missed.map(\.id)
  }

  /// The item that rests on `ground` and on the most of what is open besides; where none rests on
  /// that rule, one that rests on a provision of it.
  private static func best(
    for ground: Ground, _ open: [Ground], _ candidates: [GroundedItem], but chosen: [ItemID]
  ) -> GroundedItem? {
    let free = candidates.filter { !chosen.contains($0.id) }
    let same = free.filter { $0.grounds.contains { $0.name == ground.name } }
    let provisions = Set(ground.provisions)
    let near =
      same.isEmpty
      ? free.filter { $0.grounds.contains { !provisions.isDisjoint(with: $0.provisions) } } : same
    let names = Set(open.map(\.name))
    let reach = near.map { item in item.grounds.count { names.contains($0.name) } }
    guard let most = reach.max(), let place = reach.firstIndex(of: most) else { return nil }
    return near[place]
  }
}
