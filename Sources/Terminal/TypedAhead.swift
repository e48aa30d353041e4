import Dialogue
import Text

/// What came before a question was shown and so cannot answer it.
struct TypedAhead {
  private static let mostLines = 3
  private static let widest = 20

  private let lines: [String]

  init(_ bytes: [UInt8]) {
    lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.compactMap { raw in
      let line = String(decoding: raw, as: UTF8.self).withoutControls
      let trimmed = line.drop { $0 == " " }
      return trimmed.isEmpty ? nil : String(trimmed)
    }
  }

  /// What to tell of it, or `nil` where it holds no more than keys that write nothing.
  var sentence: Bilingual? {
    guard !lines.isEmpty else { return nil }
    let shown = lines.prefix(Self.mostLines).map { line in
      line.count > Self.widest ? line.prefix(Self.widest) + "…" : line
    }
    return ConsoleWords.dropped(shown, more: lines.count - shown.count)
  }
}
