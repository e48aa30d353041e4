import Dialogue

/// A line being put together from bytes; LF or CRLF ends it.
struct PlainLine {
  /// No line of ``Reply/longestLine`` scalars has more bytes, its CR included.
  private static let longest = 4 * Reply.longestLine + 1

  private var bytes: [UInt8] = []
  private var isTooLong = false
  private var isSkipped = false
  private var isFirst = true

  /// The reply that `byte` completes, or `nil`.
  mutating func take(_ byte: UInt8) -> Reply? {
    if byte == 0x0A { return end() }
    if bytes.count < Self.longest { bytes.append(byte) } else { isTooLong = true }
    return nil
  }

  /// The line that the end of input cut off, or `nil` where nothing stood there.
  mutating func endOfInput() -> Reply? { bytes.isEmpty ? nil : end() }

  /// What stands there so far. What follows up to the end of the line is no line any more.
  mutating func expire() -> String {
    defer { (bytes, isTooLong, isSkipped) = ([], false, isSkipped || !bytes.isEmpty) }
    if isSkipped { return "" }
    let text = String(decoding: bytes, as: UTF8.self).withoutControls
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(Reply.longestLine)))
  }

  private mutating func end() -> Reply? {
    defer { (bytes, isTooLong, isSkipped, isFirst) = ([], false, false, false) }
    if isSkipped { return nil }
    if bytes.last == 0x0D { bytes.removeLast() }
    guard !isTooLong else { return .refused(.tooLong) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .refused(.notUTF8(byte: firstFault))
    }
    var scalars = text.withoutControls.withComposedLetters.unicodeScalars
    // Editors of some systems begin a file with this mark.
    if isFirst && scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    return scalars.count > Reply.longestLine ? .refused(.tooLong) : .line(String(scalars))
  }

  private var firstFault: Int {
    var codec = Unicode.UTF8()
    var iterator = bytes.makeIterator()
    var read = 0
    while case .scalarValue(let scalar) = codec.decode(&iterator) {
      read += UTF8.width(scalar)
    }
    return read + 1
  }
}
