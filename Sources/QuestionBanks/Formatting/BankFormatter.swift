import Law
import Text

/// Canonical bank text: the same bank has the same text, whatever layout it was written in, and
/// reading the text gives the same items. Comments stay with the line or block they stand above.
public struct BankFormatter {
  /// Why the text cannot be set in order; empty where it can.
  public let findings: [Finding]
  /// `nil` where the syntax is broken: what cannot be read is not moved.
  public let text: String?

  /// - Parameter vocabulary: Facts are written in its order, the date first.
  public init(_ text: String, file: String, vocabulary: Vocabulary) {
    let reader = BlockReader(Array(text.utf8), file: file)
    guard reader.findings.isEmpty else {
      (findings, self.text) = (reader.findings, nil)
      return
    }
    let writer = LineWriter(vocabulary)
    let formatted = UnitReader(text, reader.blocks).units.text(by: writer)
    // A line can only have become too long.
    findings = BlockReader(Array(formatted.utf8), file: file).findings
    self.text = findings.isEmpty ? formatted : nil
  }
}

extension [BankUnit] {
  /// Units with one blank line between them; lines of one kind that stood together stay together.
  fileprivate func text(by writer: LineWriter) -> String {
    var text = ""
    for (index, unit) in enumerated() {
      if index > 0 && !unit.continues(self[index - 1]) { text += "\n" }
      for line in unit.lines(by: writer) { text += line + "\n" }
    }
    return text
  }
}

extension BankUnit {
  /// Whether both are single lines of one kind, such as two topics, with nothing between them.
  fileprivate func continues(_ other: BankUnit) -> Bool {
    guard let head, let above = other.head else { return false }
    return isSingleLine && other.isSingleLine && !followsBlank
      && head.keyword.text == above.keyword.text
  }

  fileprivate func lines(by writer: LineWriter) -> [String] {
    guard let head else { return lead }
    let table = head.keyword.table
    let ordered = table == nil ? attributes : attributes.inOrder
    return lead + [writer.head(head)]
      + ordered.flatMap { line in
        line.comments.map(indented) + [writer.attribute(line.source, of: table)]
      } + tail.map(indented)
  }

  private func indented(_ comment: String) -> String { "  " + comment }
}

extension Token {
  /// How the lines of the block that this word begins are set; `nil` for as they are.
  fileprivate var table: LineWriter.Table? {
    switch text {
    case "soal": .item
    case "program", "bagian": .program
    case _: nil
    }
  }
}

extension [BankUnit.Line] {
  /// The order in which an item tells itself; lines of one rank keep theirs, as it may matter.
  fileprivate var inOrder: [BankUnit.Line] {
    enumerated().sorted { left, right in
      (left.element.rank, left.offset) < (right.element.rank, right.offset)
    }.map(\.element)
  }
}

extension BankUnit.Line {
  private static let ranks = [
    "topik": 0, "fakta": 1, "latar": 2, "tidak_berlaku": 2, "variasi": 3, "variasi_latar": 3,
    "pasangan": 3,
    "narasi": 4, "tanya": 7, "lawan": 8, "kasus": 8, "klaim": 8, "pilihan": 9, "tahap": 10,
    // Of programs and their sections.
    "bank": 0, "lulus": 1, "nilai": 2, "menit": 3, "percobaan": 4, "jeda": 5, "dihitung": 6,
    "remedial": 7, "perpanjangan": 8, "umpan_balik": 9, "hindari": 10, "jp": 11, "bulan": 12,
    "predikat": 13, "dasar": 14, "butir": 1, "taraf": 2, "minimal": 3,
  ]

  fileprivate var rank: Int {
    let rank = Self.ranks[source.keyword.text] ?? 20
    guard source.keyword.text == "narasi", let word = source.rest.first else { return rank }
    return rank + (Language.allCases.firstIndex { $0.rawValue == word.text } ?? 2)
  }
}
