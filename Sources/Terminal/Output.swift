import Dialogue
import Glibc
import Text

/// Writes lines to a stream, free of control characters; after a failed write it is lost for good.
final class Output {
  private let descriptor: Int32
  private let isColoured: Bool
  private(set) var isLost = false

  init(_ descriptor: Int32, isColoured: Bool = false) {
    self.descriptor = descriptor
    self.isColoured = isColoured
  }

  /// Whether decoration is welcome: a terminal that knows colour, and nobody who declined it.
  static func isColourWelcome(on descriptor: Int32) -> Bool {
    guard isatty(descriptor) == 1, let terminal = StandardStreams.variable("TERM") else {
      return false
    }
    return terminal != "dumb" && StandardStreams.variable("NO_COLOR") == nil
  }

  func show(_ text: String, as style: Style = .plain) {
    for line in Self.lines(of: text) {
      write(isColoured ? style.decorating(line) + "\n" : line + "\n")
    }
  }

  /// Writes a line whose pieces hold no line end, a block at a time.
  func showLine(_ body: ((String) -> Void) -> Void) {
    var waiting = ""
    body { piece in
      waiting += piece.withoutControls
      guard waiting.utf8.count > Self.block else { return }
      write(waiting)
      waiting.removeAll(keepingCapacity: true)
    }
    write(waiting + "\n")
  }

  private static let block = 1 << 16

  /// The lines of `text`, without control characters.
  static func lines(of text: String) -> [String] {
    // CR LF is one character to Swift.
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { String($0).withoutControls }
  }

  /// Writes `text` as it is.
  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !isLost && !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        isLost = true
      }
    }
  }
}

extension Style {
  fileprivate func decorating(_ text: String) -> String {
    switch self {
    case .plain: text
    case .heading: "\u{1B}[1m\(text)\u{1B}[0m"
    case .right: "\u{1B}[32m\(text)\u{1B}[0m"
    case .wrong: "\u{1B}[31m\(text)\u{1B}[0m"
    }
  }
}

extension String {
  /// The text with tabs as spaces and every other control character left out.
  var withoutControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var clean = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\t" { clean.append(" ") } else if !scalar.isControl { clean.append(scalar) }
    }
    return String(clean)
  }
}
