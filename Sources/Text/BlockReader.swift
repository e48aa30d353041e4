/// The line-oriented syntax shared by law, banks and programs: bytes to blocks of located words.
///
/// A line that begins with `#` (heading) or `>` (prose) at the margin is commentary; any other line
/// at the margin begins a block, and indented lines belong to the block above them.
public struct BlockReader: Sendable {
  public private(set) var blocks: [Block] = []
  public private(set) var findings: [Finding] = []
  /// The longest line that is read, in bytes.
  public static let longestLine = 20_000

  /// Reads `text`, all findings at once.
  public init(_ text: some Collection<UInt8>, file: String) {
    var head: SourceLine?
    var attributes: [SourceLine] = []
    var number = 0
    for bytes in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard let line = line(bytes, at: number, of: file) else { continue }
      if line.indent > 0 {
        if head == nil { findings.append(.orphan(line.keyword.place)) }
        attributes.append(line)
        continue
      }
      if let head { blocks.append(Block(head: head, attributes: attributes)) }
      head = line
      attributes = []
    }
    if let head { blocks.append(Block(head: head, attributes: attributes)) }
  }

  private mutating func line(
    _ raw: some Collection<UInt8>, at number: Int, of file: String
  ) -> SourceLine? {
    let start = Place(file: file, line: number, column: 1)
    guard raw.count <= Self.longestLine else {
      findings.append(.longLine(start, raw.count))
      return nil
    }
    guard let decoded = String(validating: raw, as: UTF8.self) else {
      findings.append(.notUTF8(start))
      return nil
    }
    var scalars = Array(decoded.unicodeScalars)
    if scalars.last == "\r" { scalars.removeLast() }
    if number == 1 && scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    if let column = scalars.firstIndex(where: { $0.isControl }) {
      findings.append(.control(Place(file: file, line: number, column: column + 1)))
      return nil
    }
    let indent = scalars.prefix { $0 == " " }.count
    guard indent < scalars.count else { return nil }
    if indent == 0 && (scalars[0] == "#" || scalars[0] == ">") { return nil }
    var lexer = Lexer(scalars: scalars, index: indent, file: file, line: number)
    lexer.read()
    findings += lexer.findings
    return lexer.tokens.isEmpty ? nil : SourceLine(indent: indent, tokens: lexer.tokens)
  }
}

extension Unicode.Scalar {
  /// Control characters, and the marks that reorder text around them.
  public var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

private struct Lexer {
  let scalars: [Unicode.Scalar]
  var index: Int
  let file: String
  let line: Int
  var tokens: [Token] = []
  var findings: [Finding] = []

  init(scalars: [Unicode.Scalar], index: Int, file: String, line: Int) {
    self.scalars = scalars
    self.index = index
    self.file = file
    self.line = line
  }

  var place: Place { Place(file: file, line: line, column: index + 1) }

  mutating func read() {
    while index < scalars.count {
      switch scalars[index] {
      case " ": index += 1
      case "\"": string()
      case "|", ";": mark()
      case ":", ",": mark()
      default: word()
      }
    }
  }

  mutating func mark() {
    tokens.append(Token(kind: .mark, text: String(scalars[index]), place: place))
    index += 1
  }

  mutating func word() {
    let start = place
    var text = String.UnicodeScalarView()
    while index < scalars.count, !endsWord(at: index) {
      text.append(scalars[index])
      index += 1
    }
    tokens.append(Token(kind: .word, text: String(text), place: start))
  }

  /// `12:30` and `1,5` are one word; `pelaku: pns` and `id, en` are not.
  func endsWord(at index: Int) -> Bool {
    switch scalars[index] {
    case " ", "\"", "|", ";": true
    case ":", ",": index + 1 == scalars.count || scalars[index + 1] == " "
    default: false
    }
  }

  mutating func string() {
    let start = place
    var text = String.UnicodeScalarView()
    index += 1
    while index < scalars.count, scalars[index] != "\"" {
      let escaped = scalars[index] == "\\" && index + 1 < scalars.count
      if escaped { index += 1 }
      text.append(scalars[index])
      index += 1
    }
    if index >= scalars.count { findings.append(.openString(start)) }
    index += 1
    tokens.append(Token(kind: .string, text: String(text), place: start))
  }
}
