import Dialogue

/// What TAB does to a line, given the words that could stand at its end.
enum CompletionOffer: Equatable {
  /// No word fits.
  case none
  /// The last `count` scalars before the cursor give way to `text`.
  case replace(count: Int, text: String)
  /// Several words fit and agree on nothing more than what is typed.
  case choose([String])

  init(line: String, words: [String]) {
    let words = Set(words.map(\.withoutControls)).subtracting([""]).sorted()
    for isAlike in [Self.isPrefix, Self.isPrefixInAnyCase] {
      // A word may hold spaces ("PP 94/2021"), so as much of the line as fits is its start.
      for typed in Self.ends(of: line) {
        let fitting = words.filter { isAlike(typed, $0) }
        if !fitting.isEmpty {
          self = Self.offer(fitting, for: typed)
          return
        }
      }
    }
    self = .none
  }

  private static func offer(_ fitting: [String], for typed: String) -> CompletionOffer {
    let count = typed.unicodeScalars.count
    if fitting.count == 1, let word = fitting.first {
      let isOpen = ["=", "/", "|"].contains { word.hasSuffix($0) }
      return .replace(count: count, text: isOpen ? word : word + " ")
    }
    let common = fitting.dropFirst().reduce(Array(fitting[0].unicodeScalars)) { common, word in
      zip(common, word.unicodeScalars).prefix { $0 == $1 }.map(\.0)
    }
    guard common.count > count else { return .choose(fitting) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: common)
    return .replace(count: count, text: String(text))
  }

  /// What follows each beginning of a word in `line`, longest first; the last is the last word,
  /// which is empty where `line` ends in a space.
  private static func ends(of line: String) -> [String] {
    let scalars = Array(line.unicodeScalars)
    return (0...scalars.count).compactMap { start in
      let beginsWord = start == 0 || scalars[start - 1] == " "
      let isWord = start == scalars.count || scalars[start] != " "
      guard beginsWord && isWord else { return nil }
      var end = String.UnicodeScalarView()
      end.append(contentsOf: scalars[start...])
      return String(end)
    }
  }

  /// A quotation mark at the beginning is not part of the word, on either side.
  private static func isPrefix(_ typed: String, _ word: String) -> Bool {
    let typed = typed.unicodeScalars.drop { $0 == "\"" }
    return word.unicodeScalars.drop { $0 == "\"" }.starts(with: typed)
  }

  private static func isPrefixInAnyCase(_ typed: String, _ word: String) -> Bool {
    isPrefix(typed.lowercased(), word.lowercased())
  }

  /// `words` in columns on `screen`, at most a screenful; the rest is counted. A beginning up to `=`,
  /// `|` or `/` that they share is left out, as it stands in the line.
  static func listing(of words: [String], on screen: ScreenSize) -> [String] {
    let ends = withoutCommonPart(words)
    let cell = (ends.map(\.columns).max() ?? 0) + 2
    let perLine = max(1, screen.columns / cell)
    let shown = ends.prefix(perLine * max(3, screen.rows - 3))
    var lines = stride(from: 0, to: shown.count, by: perLine).map { start in
      let row = shown[start..<min(start + perLine, shown.count)]
      let cells = row.dropLast().map { $0 + String(repeating: " ", count: cell - $0.columns) }
      return cells.joined() + (row.last ?? "")
    }
    if shown.count < words.count { lines.append("… (+\(words.count - shown.count))") }
    return lines
  }

  private static func withoutCommonPart(_ words: [String]) -> [String] {
    guard let first = words.first, words.count > 1,
      let place = first.lastIndex(where: { "=|/".contains($0) })
    else { return words }
    let part = String(first[...place])
    guard words.allSatisfy({ $0.hasPrefix(part) }) else { return words }
    return words.map { String($0.dropFirst(part.count)) }
  }
}
