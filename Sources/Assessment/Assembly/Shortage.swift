/// Why a section of a program cannot be filled; known before anyone starts.
public struct Shortage: Hashable, Sendable {
  public enum Lack: Hashable, Sendable {
    /// There are fewer items, one of each family, than are wanted.
    case items(available: Int)
    /// There are enough, but whole stories do not make just so many.
    case count(available: Int)
    /// There are enough, but not of each difficulty; so many are there.
    case difficulty(wanted: DifficultyMix, available: DifficultyMix)
  }

  /// The id of the section.
  public let section: String
  public let needed: Int
  public let lack: Lack

  public init(section: String, needed: Int, lack: Lack) {
    self.section = section
    self.needed = needed
    self.lack = lack
  }

  /// How many items there are, one of each family.
  public var available: Int {
    switch lack {
    case .items(let available), .count(let available): available
    case .difficulty(_, let available): available.count
    }
  }
}

/// A program that cannot be filled, with all that is short.
public struct Unfillable: Error, Hashable, Sendable {
  public let shortages: [Shortage]

  public init(shortages: [Shortage]) { self.shortages = shortages }
}

extension Program {
  /// The sections that `stock` cannot fill.
  public func shortages(in stock: ExamStock) -> [Shortage] {
    sections.compactMap { section in
      let families = UnitFamily.all(of: stock.units(of: section))
      return families.lack(filling: section).map {
        Shortage(section: section.id, needed: section.count, lack: $0)
      }
    }
  }
}

extension [UnitFamily] {
  /// What is short for `section`, or `nil` where it can be filled.
  fileprivate func lack(filling section: Program.Section) -> Shortage.Lack? {
    let available = reduce(0) { $0 + ($1.choices.map(\.mix.count).max() ?? 0) }
    guard section.count <= available else { return .items(available: available) }
    let counted = map(\.counted)
    guard UnitTable(counted, target: DifficultyMix(easy: section.count)).fillsTarget else {
      return .count(available: available)
    }
    guard let mix = section.mix, !UnitTable(self, target: mix).fillsTarget else { return nil }
    return .difficulty(wanted: mix, available: largestMix)
  }

  /// How many items of each difficulty there are, each family at its first choice.
  private var largestMix: DifficultyMix {
    reduce(into: DifficultyMix()) { mix, family in
      guard let first = family.choices.first else { return }
      for difficulty in Difficulty.allCases { mix[difficulty] += first.mix[difficulty] }
    }
  }
}
