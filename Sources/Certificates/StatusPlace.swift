import Text

/// Where the status lists of an issuer speak of one certificate; the same place in every list of
/// that number, whatever it is about.
public struct StatusPlace: Hashable, Sendable {
  /// How many certificates one list speaks of. A list of fewer would tell too well whom it is about.
  public static let listSize = 131_072

  /// The number of the list, from 1.
  public let list: Int
  /// The place in it, from 0.
  public let index: Int

  public init?(list: Int, index: Int) {
    guard (1...1_000_000).contains(list), (0..<Self.listSize).contains(index) else { return nil }
    self.list = list
    self.index = index
  }

  /// The place of the `count`th certificate that a ledger issues, counted from 1 over all years.
  public init?(count: Int) {
    guard count > 0 else { return nil }
    self.init(list: (count - 1) / Self.listSize + 1, index: (count - 1) % Self.listSize)
  }

  /// List and place, as people read it.
  public func text(in language: Language) -> String {
    Bilingual("daftar \(list), urutan \(index)", "list \(list), place \(index)")[language]
  }
}
