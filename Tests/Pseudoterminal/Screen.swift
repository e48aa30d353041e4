/// What a program wrote to its terminal, without escapes and carriage returns.
struct Screen {
  private enum State {
    case text
    case escape
    case sequence
    case command
  }

  private(set) var bytes: [UInt8] = []
  /// Where the program said that it was ready for keys, as offsets into `bytes`.
  private(set) var readyMarks: [Int] = []
  private(set) var raw: [UInt8] = []
  private var state = State.text
  private var command: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func take(_ byte: UInt8) {
    raw.append(byte)
    switch (state, byte) {
    case (.text, 0x1B): state = .escape
    case (.text, 0x0D), (.text, 0x07), (.text, 0x00): break
    case (.text, _): bytes.append(byte)
    case (.escape, UInt8(ascii: "[")): state = .sequence
    case (.escape, UInt8(ascii: "]")): (state, command) = (.command, [])
    case (.escape, _): state = .text
    case (.sequence, 0x40...0x7E): state = .text
    case (.sequence, _): break
    case (.command, 0x07): endCommand()
    case (.command, _): command.append(byte)
    }
  }

  private mutating func endCommand() {
    if command == Array("777;siap".utf8) { readyMarks.append(bytes.count) }
    state = .text
  }

  /// Where `text` ends first at or after `start`.
  func end(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count - start >= wanted.count else { return nil }
    let last = bytes.count - wanted.count
    let found = (start...last).first { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    return found.map { $0 + wanted.count }
  }
}
