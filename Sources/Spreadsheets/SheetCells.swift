import Dates
import Rosters

/// The cells of one sheet, row by row.
final class SheetCells: XMLEvents {
  private(set) var rows: [[Cell]] = []
  /// Whether there were more rows than are read.
  private(set) var isCut = false

  private let texts: [String]
  private let styles: CellStyles
  private let dayZero: Int
  private var row: [Cell] = []
  private var number = 0
  private var column = 0
  private var type = "n"
  private var style = 0
  private var content = ""
  private var isContent = false

  /// More people than any agency of the country has.
  static let mostRows = 1_048_576
  private static let mostColumns = 200

  init(texts: [String], styles: CellStyles, countsFrom1904: Bool) {
    self.texts = texts
    self.styles = styles
    // Day 60 of the usual count is 29 February 1900, which never was (ECMA-376 part 1, 18.17.4.1).
    dayZero = countsFrom1904 ? -24_107 : -25_569
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      number = attributes["r"].flatMap { Int($0) } ?? number + 1
      row = []
      column = 0
    case "c":
      column = attributes["r"].map(Self.column) ?? column + 1
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      content = ""
    case "v", "t": isContent = true
    default: break
    }
  }

  func text(_ text: String) {
    if isContent { content += text }
  }

  func end(_ name: String) {
    switch name {
    case "v", "t": isContent = false
    case "c": take()
    case "row": finishRow()
    default: break
    }
  }

  private func take() {
    guard (1...Self.mostColumns).contains(column) else { return }
    while row.count < column { row.append(.empty) }
    row[column - 1] = cell()
  }

  private func finishRow() {
    guard (1...Self.mostRows).contains(number) else {
      isCut = isCut || !row.isEmpty
      return
    }
    // Rows without cells are left out of the file; their numbers count all the same.
    while rows.count < number - 1 { rows.append([]) }
    rows.append(row)
  }

  private func cell() -> Cell {
    guard !content.isEmpty else { return .empty }
    switch type {
    case "s":
      return Int(content).flatMap { texts.indices.contains($0) ? .text(texts[$0]) : nil }
        ?? .empty
    case "str", "inlineStr", "e": return .text(content)
    case "b": return .text(content == "1" ? "ya" : "tidak")
    case "d": return Day(content.prefix(10)).map(Cell.day) ?? .text(content)
    case _:
      guard let value = Double(content) else { return .text(content) }
      guard styles.isDay(style), (1..<2_958_466).contains(value) else { return .number(value) }
      return .day(Day(number: Int(value) + dayZero))
    }
  }

  /// The number of the column in a reference such as `AB12`.
  private static func column(_ reference: String) -> Int {
    reference.utf8.prefix { (0x41...0x5A).contains($0) }
      .reduce(0) { min(100_000, $0 * 26 + Int($1) - 0x40) }
  }
}
