import Text

/// Lines of a CSV file that Indonesian offices open by a double click: UTF-8 with its mark,
/// semicolons, CRLF.
public enum SeparatedLine {
  /// What the file begins with.
  public static let mark = "\u{FEFF}"

  /// One line of `values`, its line end included.
  public static func line(_ values: [TableValue], in language: Language) -> String {
    values.map { cell($0, in: language) }.joined(separator: ";") + "\r\n"
  }

  /// The line of headings.
  public static func heading(_ head: TableHead, in language: Language) -> String {
    line(head.columns.map { .text($0.heading[language]) }, in: language)
  }

  private static func cell(_ value: TableValue, in language: Language) -> String {
    switch value {
    case .none: ""
    case .text(let text), .identifier(let text): quoted(text)
    case .count, .permille, .day: value.words(in: language)
    }
  }

  /// Quoted where it must be, and never a formula: a spreadsheet would run one.
  private static func quoted(_ text: String) -> String {
    let risky = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = risky ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ";,\"\r\n\t".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
