/// The tokens of one line of valid UTF-8. Works on bytes: a scalar array of every line took four
/// fifths of the time to load the law.
struct Lexer {
  private let bytes: Slice<UnsafeBufferPointer<UInt8>>
  private var index: Int
  private let file: String
  private let line: Int
  /// Where the column of an index is counted from: one column a scalar, not a byte.
  private var origin: Int
  private(set) var tokens: [Token] = []
  private(set) var findings: [Finding] = []

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, from index: Int, file: String, line: Int) {
    self.bytes = bytes
    self.index = index
    self.file = file
    self.line = line
    origin = bytes.startIndex
    tokens.reserveCapacity(8)
  }

  mutating func read() {
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: " "): index += 1
      case UInt8(ascii: "\""): string()
      case UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ","): mark()
      default: word()
      }
    }
  }

  private var place: Place { Place(file: file, line: line, column: index - origin + 1) }

  private mutating func mark() {
    let start = place
    index += 1
    tokens.append(Token(kind: .mark, text: text(index - 1..<index), place: start))
  }

  private mutating func word() {
    let start = place
    let first = index
    while index < bytes.endIndex, !endsWord() { step() }
    tokens.append(Token(kind: .word, text: text(first..<index), place: start))
  }

  /// `12:30` and `1,5` are one word; `pelaku: pns` and `id, en` are not.
  private func endsWord() -> Bool {
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "|"), UInt8(ascii: ";"): true
    case UInt8(ascii: ":"), UInt8(ascii: ","):
      index + 1 == bytes.endIndex || bytes[index + 1] == UInt8(ascii: " ")
    default: false
    }
  }

  private mutating func string() {
    let start = place
    index += 1
    let first = index
    var escapes: [Int] = []
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.endIndex {
        escapes.append(index)
        step()
      }
      step()
    }
    if index >= bytes.endIndex { findings.append(.openString(start)) }
    let end = index
    index += 1
    tokens.append(
      Token(kind: .string, text: text(first..<end, without: escapes), place: start))
  }

  private mutating func step() {
    // A byte that continues a scalar is no column of its own.
    if bytes[index] & 0xC0 == 0x80 { origin += 1 }
    index += 1
  }

  private func text(_ range: Range<Int>, without escapes: [Int] = []) -> String {
    if escapes.isEmpty {
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
    var kept: [UInt8] = []
    for index in range where !escapes.contains(index) { kept.append(bytes[index]) }
    return String(decoding: kept, as: UTF8.self)
  }
}
