/// What one participant gets: items in an order, each with its options in an order; of a template
/// one variant at most, and the steps of a story one after another.
public struct Form: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let keyed: KeyedItem
    /// The options as shown, first to last.
    public let shown: [ItemOption]
  }

  public let seed: UInt64
  public let entries: [Entry]

  /// A form for practice: `items` in their order, options permuted by `seed`.
  public init(practising items: [KeyedItem], seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    self.init(seed: seed, entries: items.map { Entry($0, by: &generator) })
  }

  /// The form of a recorded attempt: items and options exactly as they were shown; `nil` where an
  /// option that was shown is no longer among the item's.
  public init?(restoring shown: [(keyed: KeyedItem, options: [String])], seed: UInt64) {
    var entries: [Entry] = []
    for (keyed, ids) in shown {
      let options = ids.compactMap { id in keyed.options.first { $0.id == id } }
      guard options.count == ids.count, Set(ids) == Set(keyed.options.map(\.id)) else { return nil }
      entries.append(Entry(keyed: keyed, shown: options))
    }
    self.init(seed: seed, entries: entries)
  }

  init(seed: UInt64, entries: [Entry]) {
    self.seed = seed
    self.entries = entries
  }
}

extension Form.Entry {
  init(_ keyed: KeyedItem, by generator: inout SeededGenerator) {
    self.keyed = keyed
    shown = keyed.options.inRandomOrder(by: &generator)
  }
}
