/// An item as it once stood on a form, by what the ledger says of it.
///
/// Whoever had the same version of an item had the same text and the same options, in some order.
public struct ItemVersion: Hashable, Sendable {
  public let item: ItemID
  /// Hexadecimal digest of the item's content.
  public let digest: String
  /// The ids of the options shown, whatever their order was.
  public let options: Set<String>

  public init(item: ItemID, digest: String, options: some Sequence<String>) {
    self.item = item
    self.digest = digest
    self.options = Set(options)
  }
}

/// What counts as the right answer to a version of an item, for everyone who had it.
public enum Rekeying: Hashable, Sendable {
  /// The item with the options that were shown and the key that the law gives now.
  case keyed(KeyedItem)
  /// It counts for nobody: neither its points nor whether they were earned.
  case struck(Strike)
  /// Nothing here says what the item was: its bank is not at hand, and its records do not settle it.
  case unknown
}

/// Why an item counts for nobody any more.
public enum Strike: Error, Hashable, Sendable {
  /// The law settles no key.
  case unsettled(KeyError)
  /// What the key rests on is contested, not surely known, or no rule at all: no exam would use it.
  case unsure
  /// The right answer was not among those that were shown.
  case notOffered
  /// Several of the answers that were shown are right; their ids.
  case severalRight([String])
  /// Its bank no longer has it.
  case withdrawn
  /// Its bank has it, but the law does not know a fact or a name in it.
  case unreadable
  /// Its bank has it with another text, question or options than those that were shown.
  case changed
}

extension Strike {
  /// A short name for records and machines.
  public var name: String {
    switch self {
    case .unsettled: "unsettled"
    case .unsure: "unsure"
    case .notOffered: "not_offered"
    case .severalRight: "several_right"
    case .withdrawn: "withdrawn"
    case .unreadable: "unreadable"
    case .changed: "changed"
    }
  }
}
