/// The line-oriented syntax shared by law, banks and programs: bytes to blocks of located words.
///
/// A line that begins with `#` (heading) or `>` (prose), indented or not, is commentary; any other
/// line at the margin begins a block, and indented lines belong to the block above them.
public struct BlockReader: Sendable {
  public private(set) var blocks: [Block] = []
  public private(set) var findings: [Finding] = []
  /// The longest line that is read, in bytes.
  public static let longestLine = 20_000

  /// Reads `text`, all findings at once.
  public init(_ text: some Collection<UInt8>, file: String) {
    Array(text).withUnsafeBufferPointer { read($0, file: file) }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, file: String) {
    var head: SourceLine?
    var attributes: [SourceLine] = []
    var number = 0
    var start = 0
    while start <= text.count {
      number += 1
      let line = TextLine(of: text, from: start)
      start = line.bytes.endIndex + 1
      guard let line = read(line, at: number, of: file) else { continue }
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

  private mutating func read(_ line: TextLine, at number: Int, of file: String) -> SourceLine? {
    let start = Place(file: file, line: number, column: 1)
    guard line.bytes.count <= Self.longestLine else {
      findings.append(.longLine(start, line.bytes.count))
      return nil
    }
    guard line.isUTF8 else {
      findings.append(.notUTF8(start))
      return nil
    }
    let bytes = line.content(isFirst: number == 1)
    if line.mayHoldControls {
      // What a lenient decoder writes for bytes that are no text; nobody types it.
      if let column = bytes.column(where: { $0 == "\u{FFFD}" }) {
        findings.append(.notUTF8(Place(file: file, line: number, column: column)))
        return nil
      }
      if let column = bytes.column(where: \.isControl) {
        findings.append(.control(Place(file: file, line: number, column: column)))
        return nil
      }
    }
    guard let indent = bytes.firstIndex(where: { $0 != UInt8(ascii: " ") }) else { return nil }
    let isComment = bytes[indent] == UInt8(ascii: "#") || bytes[indent] == UInt8(ascii: ">")
    if isComment { return nil }
    var lexer = Lexer(bytes, from: indent, file: file, line: number)
    lexer.read()
    findings += lexer.findings
    return SourceLine(indent: indent - bytes.startIndex, tokens: lexer.tokens)
  }
}

/// The bytes of a line without its end, and what was noticed on the way to it.
private struct TextLine {
  let bytes: Slice<UnsafeBufferPointer<UInt8>>
  private let isASCII: Bool
  private let hasASCIIControls: Bool

  init(of text: UnsafeBufferPointer<UInt8>, from start: Int) {
    var all: UInt8 = 0
    var hasControls = false
    var end = start
    while end < text.count, text[end] != 0x0A {
      let byte = text[end]
      all |= byte
      hasControls = hasControls || byte < 0x20 || byte == 0x7F
      end += 1
    }
    bytes = text[start..<end]
    isASCII = all < 0x80
    hasASCIIControls = hasControls
  }

  var isUTF8: Bool {
    isASCII || String(validating: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self) != nil
  }

  var mayHoldControls: Bool { hasASCIIControls || !isASCII }

  /// Without a carriage return at its end, and in the first line without a byte order mark.
  func content(isFirst: Bool) -> Slice<UnsafeBufferPointer<UInt8>> {
    var content = bytes
    if content.last == 0x0D { content.removeLast() }
    if isFirst && content.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
    return content
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Where the first such character stands in this valid UTF-8 text; columns are scalars.
  fileprivate func column(where isSought: (Unicode.Scalar) -> Bool) -> Int? {
    String(decoding: self, as: UTF8.self).unicodeScalars.enumerated()
      .first { isSought($0.element) }.map { $0.offset + 1 }
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
