import Dates

/// The items that a person saw too recently to get them again, if others can be had.
public struct RecentlySeen: Hashable, Sendable {
  /// By family, since its variants are too alike: 1 for what was seen longest ago.
  private let ranks: [String: Int]

  /// Nothing was seen.
  public static let nothing = RecentlySeen([], among: [])

  /// - Parameters:
  ///   - shown: What was shown, the oldest first; an item may come again.
  ///   - items: Tells their families; items that are not there any more cannot come again.
  public init(_ shown: [ItemID], among items: some Sequence<KeyedItem>) {
    let families = Dictionary(
      items.map { ($0.item.id, $0.item.origin.family) }, uniquingKeysWith: { first, _ in first })
    var ranks: [String: Int] = [:]
    for (place, id) in shown.enumerated() {
      if let family = families[id] { ranks[family] = place + 1 }
    }
    self.ranks = ranks
  }

  /// How recently one of the unit's family was seen, more for later; `nil` for not at all.
  func rank(of unit: FormUnit) -> Int? { ranks[unit.family] }

  /// Whether the item, or one of its family, was seen.
  public func contains(_ keyed: KeyedItem) -> Bool { ranks[keyed.item.origin.family] != nil }
}

extension RecentWindow {
  /// The items of those `attempts` that are within the window at `now`, the oldest first.
  ///
  /// - Parameter attempts: Each with its start and what it showed, the oldest first.
  public func items(
    of attempts: [(start: Instant, shown: [ItemID])], at now: Instant
  ) -> [ItemID] {
    switch self {
    case .attempts(let count): attempts.suffix(count).flatMap(\.shown)
    case .days(let days):
      attempts.filter { $0.start >= now.adding(milliseconds: -days * 86_400_000) }
        .flatMap(\.shown)
    }
  }
}
