/// `text` in lines of at most `width` terminal columns, broken between words; a word longer than a
/// line is broken inside. Several spaces in a row stay where the line is not broken, so that columns
/// keep their distance. The first line begins after `indent` spaces, the others after `hanging`
/// more. Where that leaves less than ten columns for the text, lines are ten columns wider.
public func wrapped(_ text: String, width: Int, indent: Int = 0, hanging: Int = 0) -> [String] {
  var wrapper = Wrapper(
    width: max(width, indent + max(0, hanging) + 10), indent: indent, hanging: hanging)
  for word in text.split(separator: " ", omittingEmptySubsequences: false) { wrapper.add(word) }
  return wrapper.lines + [wrapper.line]
}

private struct Wrapper {
  let width: Int
  let margin: String
  var lines: [String] = []
  var line: String
  var used: Int
  var isEmpty = true

  init(width: Int, indent: Int, hanging: Int) {
    self.width = width
    margin = String(repeating: " ", count: indent + hanging)
    line = String(repeating: " ", count: indent)
    used = indent
  }

  mutating func add(_ word: Substring) {
    let columns = word.columns
    if !isEmpty && used + 1 + columns > width { breakLine() }
    if !isEmpty { append(" ") }
    if used + columns <= width { return append(word, columns) }
    for character in word {
      if used + character.columns > width { breakLine() }
      append(Substring(String(character)), character.columns)
    }
  }

  private mutating func append(_ text: Substring, _ columns: Int = 1) {
    line += text
    used += columns
    isEmpty = false
  }

  private mutating func breakLine() {
    lines.append(line)
    (line, used, isEmpty) = (margin, margin.utf8.count, true)
  }
}
