import Dates

/// One cell of a spreadsheet or of a file of separated values.
public enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  case day(Day)
}

/// The cells of a roster as they stand in its file, the row of headings first.
public struct RosterTable: Hashable, Sendable {
  /// How findings name the file.
  public let file: String
  public let rows: [[Cell]]

  public init(file: String, rows: [[Cell]]) {
    self.file = file
    self.rows = rows
  }
}

extension Cell {
  /// What a person reads in the cell, without blanks around it.
  var words: String {
    switch self {
    case .empty: ""
    case .text(let text): trimmed(text)
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    case .day(let day): day.description
    }
  }

  var isEmpty: Bool { words.isEmpty }

  private func trimmed(_ text: String) -> String {
    // A spreadsheet's line feed within a cell, and the blanks that copying leaves behind.
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
