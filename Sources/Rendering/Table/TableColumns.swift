import Tables
import Text

/// How wide each column of a table is, and in which size its letters are set, so that the table is
/// as wide as the page and no number, date or word of a heading is broken.
struct TableColumns {
  let widths: [Double]
  let style: TextStyle

  /// Empty space on each side of a cell's text.
  static let padding = 4.0

  /// From the easiest to read down; in the last one words are broken where nothing else helps.
  private static let sizes = [8.5, 8, 7.5, 7, 6.5]

  init(_ table: PrintedTable, in language: Language, on page: PDFPage, width: Double) {
    let words = Self.unbroken(table, in: language)
    var least: [Double] = []
    var style = TextStyle(size: 0)
    for size in Self.sizes {
      style = TextStyle(size: size)
      least = words.map { Self.width(of: $0, style, on: page) }
      if least.reduce(0, +) <= width { break }
    }
    self.style = style
    widths = Self.shared(width, among: Self.weights(of: table, in: language), least: least)
  }

  /// The style of the headings.
  var heading: TextStyle { TextStyle(size: style.size, isBold: true, tone: .accent) }

  /// For each column what must stand on one line: the words of its heading, and its longest number
  /// or date. Texts wrap.
  private static func unbroken(_ table: PrintedTable, in language: Language) -> [[String]] {
    table.head.columns.enumerated().map { index, column in
      var longest = ""
      for row in table.rows {
        switch row[index] {
        case .none, .text: continue
        case .identifier, .count, .permille, .day:
          let text = row[index].words(in: language)
          if text.utf8.count > longest.utf8.count { longest = text }
        }
      }
      return column.heading[language].split(separator: " ").map(String.init) + [longest]
    }
  }

  /// The letters that each column asks for, or fewer where none of its texts has so many.
  private static func weights(of table: PrintedTable, in language: Language) -> [Double] {
    table.head.columns.enumerated().map { index, column in
      let longest = table.rows.map { $0[index].words(in: language).count }.max() ?? column.width
      return Double(max(1, min(column.width, longest + 2)))
    }
  }

  private static func width(of words: [String], _ style: TextStyle, on page: PDFPage) -> Double {
    let bold = TextStyle(size: style.size, isBold: true)
    let widest = words.map { page.measure($0, bold).width }.max() ?? 0
    // A little more, as a line that fits to a hair's breadth may break.
    return widest + 2 * padding + 0.5
  }

  /// `width` in the proportion of `weights`, but no column narrower than its least width as long as
  /// all of these fit.
  static func shared(_ width: Double, among weights: [Double], least: [Double]) -> [Double] {
    let needed = least.reduce(0, +)
    guard needed < width else { return least.map { $0 * width / needed } }
    var fixed = Set<Int>()
    while true {
      let rest = width - fixed.reduce(0) { $0 + least[$1] }
      let weight = weights.indices.reduce(0) { fixed.contains($1) ? $0 : $0 + weights[$1] }
      let shares = weights.indices.map {
        fixed.contains($0) ? least[$0] : rest * weights[$0] / weight
      }
      let tooNarrow = weights.indices.filter { !fixed.contains($0) && shares[$0] < least[$0] }
      if tooNarrow.isEmpty { return shares }
      fixed.formUnion(tooNarrow)
    }
  }
}
