import Assessment
import Text

/// What a reply chooses among options that were shown.
enum Choice: Hashable {
  /// The position of the chosen option, from 0.
  case option(Int)
  case unclear
  /// Several options begin with what was typed.
  case ambiguous

  /// Numbers from 1, letters from a, the option's words, or a beginning that only one of them has.
  init(_ typed: String, among texts: [String]) {
    let typed = Self.plain(typed)
    if let number = Int(typed), (1...texts.count).contains(number) {
      self = .option(number - 1)
      return
    }
    let letters = "abcdefghij".map(String.init).prefix(texts.count)
    if let index = letters.firstIndex(of: typed) {
      self = .option(index)
      return
    }
    guard typed.count >= 2 else {
      self = .unclear
      return
    }
    let texts = texts.map(Self.plain)
    if let exact = texts.firstIndex(of: typed) {
      self = .option(exact)
      return
    }
    let beginning = texts.indices.filter { texts[$0].hasPrefix(typed) }
    switch beginning.count {
    case 0: self = .unclear
    case 1: self = .option(beginning[0])
    default: self = .ambiguous
    }
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
