import Assessment
import Text

/// What becomes of the items and programs of banks where one law, or one day, takes the place of
/// another.
public struct BankChanges: Sendable {
  /// An item with two different keys.
  public struct NewKey: Hashable, Sendable {
    public let before: KeyedItem
    public let after: KeyedItem
  }

  /// In the order of their ids, as are all lists of items.
  public private(set) var newKeys: [NewKey] = []
  /// Items without a key afterwards, and why; `nil` where they can no longer be read.
  public private(set) var lost: [(item: KeyedItem, reason: Bilingual?)] = []
  public private(set) var gained: [KeyedItem] = []
  /// Items with a key on both sides that an exam may use afterwards only, or no longer.
  public private(set) var nowExaminable: [KeyedItem] = []
  public private(set) var noLongerExaminable: [KeyedItem] = []
  /// Programs that lack items afterwards and did not before.
  public let noLongerFilled: [JudgedBanks.UnfilledProgram]
  /// Programs that lacked items before and do not afterwards.
  public let nowFilled: [JudgedBanks.UnfilledProgram]

  public init(from before: JudgedBanks, to after: JudgedBanks) {
    noLongerFilled = after.unfilled.filter { !before.leavesUnfilled($0) }
    nowFilled = before.unfilled.filter { !after.leavesUnfilled($0) }
    for id in Set(before.items.keys).union(after.items.keys).sorted() {
      compare(before.items[id], after.items[id])
    }
  }

  private mutating func compare(
    _ before: JudgedBanks.Judgement?, _ after: JudgedBanks.Judgement?
  ) {
    switch (before, after) {
    case (.keyed(let old), .keyed(let new)):
      if !old.hasSameKey(as: new) { newKeys.append(NewKey(before: old, after: new)) }
      if !old.isExaminable && new.isExaminable { nowExaminable.append(new) }
      if old.isExaminable && !new.isExaminable { noLongerExaminable.append(new) }
    case (.keyed(let old), .unkeyed(let reason)): lost.append((old, reason))
    case (.keyed(let old), nil): lost.append((old, nil))
    case (.unkeyed, .keyed(let new)), (nil, .keyed(let new)): gained.append(new)
    case (.unkeyed, .unkeyed), (.unkeyed, nil), (nil, .unkeyed), (nil, nil): break
    }
  }

  public var isEmpty: Bool {
    newKeys.isEmpty && lost.isEmpty && gained.isEmpty && nowExaminable.isEmpty
      && noLongerExaminable.isEmpty && noLongerFilled.isEmpty && nowFilled.isEmpty
  }
}

extension JudgedBanks {
  fileprivate func leavesUnfilled(_ other: UnfilledProgram) -> Bool {
    unfilled.contains { $0.program == other.program }
  }
}

extension KeyedItem {
  /// Cases to be ordered are told apart by their words: their ids hold the date.
  fileprivate func hasSameKey(as other: KeyedItem) -> Bool {
    switch (key, other.key) {
    case (.order, .order): rightOptions.map(\.text) == other.rightOptions.map(\.text)
    case (.option, _), (.marks, _), (.order, _), (.short, _): key.id == other.key.id
    }
  }
}
