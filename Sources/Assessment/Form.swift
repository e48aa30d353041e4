/// Why a program cannot be filled from a bank; known before anyone starts.
public struct FormError: Error, Hashable, Sendable {
  public let topic: String
  public let needed: Int
  public let available: Int
}

/// What one participant gets: items in an order, each with its options in an order.
public struct Form: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let keyed: KeyedItem
    /// The options as shown, first to last.
    public let shown: [ItemOption]
  }

  public let seed: UInt64
  public let entries: [Entry]

  /// The form that `seed` makes of the examinable items of `items`; the same seed, the same form.
  public init(
    of program: Program, from items: [KeyedItem], seed: UInt64
  ) throws(FormError) {
    var generator = SeededGenerator(seed: seed)
    var chosen: [KeyedItem] = []
    for section in program.sections {
      let pool = items.filter { $0.isExaminable && $0.item.topic == section.topic }
        .sorted { $0.item.id < $1.item.id }
      guard pool.count >= section.count else {
        throw FormError(topic: section.topic, needed: section.count, available: pool.count)
      }
      chosen += pool.inRandomOrder(by: &generator).prefix(section.count)
    }
    self.init(seed: seed, entries: chosen.map { Entry($0, by: &generator) })
  }

  /// A form for practice: `items` in their order, options permuted by `seed`.
  public init(practising items: [KeyedItem], seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    self.init(seed: seed, entries: items.map { Entry($0, by: &generator) })
  }

  private init(seed: UInt64, entries: [Entry]) {
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
