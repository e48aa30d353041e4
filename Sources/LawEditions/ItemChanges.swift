import Text

/// What an edition makes of an item.
public enum ItemKey: Hashable, Sendable {
  /// The id of the key, which is what a response holds, and its words.
  case key(id: String, text: Bilingual)
  /// Why the law settles no key.
  case unkeyed(Bilingual)
}

/// An item whose key is another one in the second edition, with the responses that rest on the first.
public struct ItemChange: Hashable, Sendable {
  public let item: String
  public let before: ItemKey
  public let after: ItemKey
  /// Stored responses to the item.
  public let responses: Int
  /// Those that chose the former key, and those that chose what is the key now.
  public let choseFormerKey: Int
  public let choseNewKey: Int
}

/// The items of a bank that a change of the law touches.
public struct ItemChanges: Hashable, Sendable {
  /// In the order of their ids.
  public let changes: [ItemChange]

  /// - Parameters:
  ///   - responses: For every item the ids of the options that were chosen.
  public init(
    before: [String: ItemKey], after: [String: ItemKey], responses: [String: [String]]
  ) {
    changes = before.sorted { $0.key < $1.key }.compactMap { item, old in
      guard let new = after[item], !old.isSame(as: new) else { return nil }
      let chosen = responses[item] ?? []
      return ItemChange(
        item: item, before: old, after: new, responses: chosen.count,
        choseFormerKey: chosen.count { $0 == old.id }, choseNewKey: chosen.count { $0 == new.id })
    }
  }
}

extension ItemKey {
  /// The id of the key, or `nil` where there is none.
  public var id: String? {
    switch self {
    case .key(let id, _): id
    case .unkeyed: nil
    }
  }

  /// Whether a response is right under both or under neither; the words of a key may differ.
  fileprivate func isSame(as other: ItemKey) -> Bool { id == other.id }
}
