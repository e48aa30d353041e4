extension Person {
  /// The number with its last four digits only, for listings; a short one wholly masked.
  public var maskedNumber: String? {
    number.map { number in
      let shown = number.count > 8 ? 4 : 0
      return String(repeating: "*", count: number.count - shown) + number.suffix(shown)
    }
  }

  /// Whether `name` is this person's, whatever its case, with or without titles: those stand behind a
  /// comma or end in a full stop.
  public func isCalled(_ name: String) -> Bool {
    let (own, other) = (Self.words(of: self.name), Self.words(of: name))
    return !own.isEmpty && own == other
  }

  private static func words(of name: String) -> [Substring] {
    let plain = name.lowercased().prefix { $0 != "," }
    return plain.split { $0 == " " || $0 == "'" || $0 == "-" }.filter { !$0.hasSuffix(".") }
  }

  /// The first letter of each part of the name.
  public var maskedName: String {
    name.split(separator: " ").map { part in
      part.prefix(1) + String(repeating: "*", count: part.count - 1)
    }.joined(separator: " ")
  }
}
