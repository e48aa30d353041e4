extension Person {
  /// The number with its last four digits only, for listings; a short one wholly masked.
  public var maskedNumber: String? {
    number.map { number in
      let shown = number.count > 8 ? 4 : 0
      return String(repeating: "*", count: number.count - shown) + number.suffix(shown)
    }
  }

  /// The first letter of each part of the name.
  public var maskedName: String {
    name.split(separator: " ").map { part in
      part.prefix(1) + String(repeating: "*", count: part.count - 1)
    }.joined(separator: " ")
  }
}
