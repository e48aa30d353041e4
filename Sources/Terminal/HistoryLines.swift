import Dialogue

/// Lines that the arrow keys bring back, oldest first, each once.
struct HistoryLines: Equatable {
  static let limit = 1000
  private(set) var lines: [String] = []

  init() {}

  /// The lines in `bytes`, as ``text`` writes them; whatever else stands there does no harm.
  init(parsing bytes: some Collection<UInt8>) {
    var seen: Set<String> = []
    for raw in bytes.split(separator: 0x0A).reversed() where lines.count < Self.limit {
      let line = String(decoding: raw, as: UTF8.self).withoutControls
      if Self.isWrittenDown(line) && seen.insert(line).inserted { lines.append(line) }
    }
    lines.reverse()
  }

  /// Makes `line` the newest; blank and overlong lines are not kept. Whether it was not there before.
  @discardableResult
  mutating func add(_ line: String) -> Bool {
    guard Self.isKept(line) else { return false }
    let count = lines.count
    lines.removeAll { $0 == line }
    let isNew = lines.count == count
    lines.append(line)
    lines.removeFirst(max(0, lines.count - Self.limit))
    return isNew
  }

  /// One line each.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Whether `line` is worth bringing back.
  static func isKept(_ line: String) -> Bool {
    line.contains { $0 != " " } && line.unicodeScalars.count <= Reply.longestLine
  }

  /// Whether it may stand in a file: not where it holds the number of a person.
  static func isWrittenDown(_ line: String) -> Bool { isKept(line) && !holdsStaffNumber(line) }

  /// Whether 18 digits stand in a row, as a NIP has, grouped or not.
  private static func holdsStaffNumber(_ line: String) -> Bool {
    var digits = 0
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: " "), UInt8(ascii: "."): break
      case _: digits = 0
      }
      if digits == 18 { return true }
    }
    return false
  }
}
