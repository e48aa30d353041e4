import Text

/// A block with the comments that belong to it, or comments that stand alone.
struct BankUnit {
  /// A line of a block, with the comments above it.
  struct Line {
    let comments: [String]
    let source: SourceLine
  }

  /// The comments directly above the block; all of it where there is no block.
  var lead: [String]
  var head: SourceLine?
  var attributes: [Line] = []
  /// Indented comments behind the last line.
  var tail: [String] = []
  /// Whether a blank line separates it from what stands above.
  let followsBlank: Bool

  var isSingleLine: Bool { attributes.isEmpty && tail.isEmpty }
}

/// The lines of a text that reads without findings, as units in their order.
struct UnitReader {
  private(set) var units: [BankUnit] = []
  private var current: BankUnit?
  /// Comments and blank lines since the last line of a block.
  private var between: [Between] = []

  fileprivate enum Between {
    case blank
    case comment(String, isIndented: Bool)
  }

  init(_ text: String, _ blocks: [Block]) {
    var lines: [Int: SourceLine] = [:]
    for line in blocks.flatMap({ [$0.head] + $0.attributes }) {
      lines[line.keyword.place.line] = line
    }
    let written = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in written.enumerated() {
      if let line = lines[index + 1] {
        add(line)
      } else {
        between.append(Self.between(bytes, isFirst: index == 0))
      }
    }
    endBlock()
    for group in groups { units.append(BankUnit(lead: group, followsBlank: true)) }
  }

  private static func between(_ bytes: Substring.UTF8View, isFirst: Bool) -> Between {
    var bytes = bytes
    if isFirst && bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let isIndented = bytes.first == UInt8(ascii: " ")
    let spaces: Set = [UInt8(ascii: " "), UInt8(ascii: "\r")]
    while let last = bytes.last, spaces.contains(last) { bytes = bytes.dropLast() }
    bytes = bytes.drop { spaces.contains($0) }
    return bytes.isEmpty
      ? .blank : .comment(String(decoding: bytes, as: UTF8.self), isIndented: isIndented)
  }

  private mutating func add(_ line: SourceLine) {
    if line.indent > 0 {
      let comments = between.compactMap(\.comment)
      current?.attributes.append(BankUnit.Line(comments: comments, source: line))
      between = []
      return
    }
    endBlock()
    let followsBlank = between.contains { $0.comment == nil }
    var groups = groups
    let isAttached = between.last?.comment != nil
    let lead = isAttached ? groups.removeLast() : []
    for group in groups { units.append(BankUnit(lead: group, followsBlank: true)) }
    current = BankUnit(lead: lead, head: line, followsBlank: followsBlank)
    between = []
  }

  /// Gives the block its last comments: the indented ones before any at the margin.
  private mutating func endBlock() {
    guard var block = current else { return }
    while let next = between.first {
      guard case .comment(let text, let isIndented) = next else {
        guard between.dropFirst().firstComment?.isIndented == true else { break }
        between.removeFirst()
        continue
      }
      guard isIndented else { break }
      block.tail.append(text)
      between.removeFirst()
    }
    units.append(block)
    current = nil
  }

  /// The comments in `between`, divided by blank lines.
  private var groups: [[String]] {
    between.split { $0.comment == nil }.map { $0.compactMap(\.comment) }
  }
}

extension UnitReader.Between {
  fileprivate var comment: String? {
    switch self {
    case .blank: nil
    case .comment(let text, _): text
    }
  }
}

extension Collection<UnitReader.Between> {
  fileprivate var firstComment: (text: String, isIndented: Bool)? {
    for row in self {
      if case .comment(let text, let isIndented) = row { return (text, isIndented) }
    }
    return nil
  }
}
