/// The order in which people expect provisions: numbers by their value, `angka 9` before `angka 10`.
enum NaturalOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    let parts = (parts(of: left), parts(of: right))
    for (first, second) in zip(parts.0, parts.1) where first != second {
      if let one = Int(first), let other = Int(second), one != other { return one < other }
      return first < second
    }
    return parts.0.count == parts.1.count ? left < right : parts.0.count < parts.1.count
  }

  /// Runs of digits and runs of anything else.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isASCIIDigit == first.isASCIIDigit }
      parts.append(run)
      rest = rest.dropFirst(run.count)
    }
    return parts
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
