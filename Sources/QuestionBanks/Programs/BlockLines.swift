import Text

/// The lines of a block by their keywords; those that mean nothing, or stand twice where once would do,
/// are reported.
struct BlockLines {
  private let lines: [String: [SourceLine]]
  let place: Place

  init(
    _ block: Block, once: [String], often: [String], to reader: inout some Reporting
  ) {
    var lines: [String: [SourceLine]] = [:]
    for line in block.attributes {
      let word = line.keyword
      guard once.contains(word.text) || often.contains(word.text) else {
        reader.report(.unknownKeyword(word, near: once + often))
        continue
      }
      if once.contains(word.text), let first = lines[word.text]?.first {
        reader.report(.statedTwice(word, first: first.keyword.place))
        continue
      }
      lines[word.text, default: []].append(line)
    }
    self.lines = lines
    place = block.place
  }

  /// The lines that begin with `word`, in their order.
  subscript(word: String) -> [SourceLine] { lines[word] ?? [] }

  /// The line that must begin with `word`; where it is missing, that is reported.
  func required(_ word: String, to reader: inout some Reporting) -> SourceLine? {
    if let line = lines[word]?.first { return line }
    reader.report(.missing(word, at: place))
    return nil
  }
}
