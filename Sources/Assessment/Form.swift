/// Why a program cannot be filled from a bank; known before anyone starts.
public struct FormError: Error, Hashable, Sendable {
  /// The id of the section.
  public let section: String
  public let needed: Int
  public let available: Int
}

extension Program {
  /// The sections that `items` cannot fill.
  public func shortages(in items: [KeyedItem]) -> [FormError] {
    sections.compactMap { section in
      let units = section.pool(of: items).oneOfEachFamily
      guard units.filling(section.count) == nil else { return nil }
      let available = units.reduce(0) { $0 + $1.items.count }
      return FormError(section: section.id, needed: section.count, available: available)
    }
  }
}

extension Program.Section {
  /// What it may draw from: of its topics, and settled surely enough for an exam.
  func pool(of items: [KeyedItem]) -> [FormUnit] {
    FormUnit.all(of: items.filter { topics.contains($0.item.topic) })
      .filter { $0.items.allSatisfy(\.isExaminable) }
  }
}

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

  /// The form that `seed` makes of the examinable items of `items`; the same seed, the same form.
  public init(
    of program: Program, from items: [KeyedItem], seed: UInt64
  ) throws(FormError) {
    var generator = SeededGenerator(seed: seed)
    var chosen: [KeyedItem] = []
    if let shortage = program.shortages(in: items).first { throw shortage }
    for section in program.sections {
      let units = section.pool(of: items).inRandomOrder(by: &generator).oneOfEachFamily
      chosen += (units.filling(section.count) ?? []).flatMap(\.items)
    }
    self.init(seed: seed, entries: chosen.map { Entry($0, by: &generator) })
  }

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
