import Assessment
import Text

/// A subject that items are about.
public struct Topic: Hashable, Sendable {
  public let id: String
  public let label: Bilingual

  public init(id: String, label: Bilingual) {
    self.id = id
    self.label = label
  }
}

/// Two items that differ in one fact, which must turn the verdict.
public struct ItemPair: Hashable, Sendable {
  public let first: ItemID
  public let second: ItemID
}

/// All items on a subject, as written; the law has not yet settled their keys.
public struct Bank: Hashable, Sendable {
  public let id: String
  public let title: Bilingual
  /// How many items the author says there are, so that a shrunken bank is noticed.
  public let declaredCount: Int
  public let topics: [Topic]
  public let items: [Item]
  public let pairs: [ItemPair]
  /// The exams that may be held upon it.
  public let programs: [Program]
}

/// A bank of which every item has a key; nothing else is shown to participants.
public struct KeyedBank: Hashable, Sendable {
  public let bank: Bank
  public let items: [KeyedItem]

  /// The items that an exam may use.
  public var examinable: [KeyedItem] { items.filter(\.isExaminable) }
}
