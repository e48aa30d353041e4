import Text

/// A table as one HTML page without anything from elsewhere, row by row: it prints on A4 and F4
/// landscape, and a screen reader hears every figure that is drawn.
public struct TablePage {
  private let head: TableHead
  private let language: Language

  public init(_ head: TableHead, in language: Language) {
    self.head = head
    self.language = language
  }

  /// What stands above the rows.
  ///
  /// - Parameter figures: Charts, each drawn above the table.
  public func opening(_ figures: [TableFigure] = []) -> String {
    let title = head.title[language].escapedForHTML
    let headings = head.columns.map {
      "<th scope=\"col\">\($0.heading[language].escapedForHTML)</th>"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>\(title)</title><style>\(TableStyle.sheet)</style></head>
      <body><h1>\(title)</h1>
      \(figures.map { $0.html(in: language) }.joined(separator: "\n"))
      <table><thead><tr>\(headings.joined())</tr></thead><tbody>

      """
  }

  /// One row.
  public func row(_ values: [TableValue]) -> String {
    let cells = values.enumerated().map { index, value in
      let text = value.words(in: language).escapedForHTML
      if index == 0 { return "<th scope=\"row\">\(text)</th>" }
      return value.isQuantity ? "<td class=\"n\">\(text)</td>" : "<td>\(text)</td>"
    }
    return "<tr>\(cells.joined())</tr>\n"
  }

  /// What stands below the rows.
  public func closing(_ footer: [String]) -> String {
    "</tbody></table>\n<footer>\n"
      + footer.map { "<p>\($0.escapedForHTML)</p>\n" }.joined() + "</footer></body></html>\n"
  }
}

/// Bars beside their names; the text beside each says what it shows.
public struct TableFigure: Hashable, Sendable {
  /// One bar.
  public struct Bar: Hashable, Sendable {
    public let label: String
    /// In permille of the whole width; `nil` where there is nothing to draw.
    public let permille: Int?
    /// What the bar says, in words.
    public let words: String

    public init(label: String, permille: Int?, words: String) {
      self.label = label
      self.permille = permille
      self.words = words
    }
  }

  public let title: Bilingual
  public let bars: [Bar]

  public init(_ title: Bilingual, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }

  private static let rowHeight = 26
  private static let barStart = 370
  private static let barWidth = 420

  func html(in language: Language) -> String {
    let height = bars.count * Self.rowHeight + 8
    let title = title[language].escapedForHTML
    let rows = bars.enumerated().map { Self.row($0.element, at: $0.offset * Self.rowHeight + 4) }
    return """
      <figure><figcaption>\(title)</figcaption>
      <svg viewBox="0 0 920 \(height)" role="img" aria-label="\(title)">
      \(rows.joined(separator: "\n"))
      </svg></figure>
      """
  }

  private static func row(_ bar: Bar, at top: Int) -> String {
    let width = (bar.permille ?? 0) * barWidth / 1000
    return """
      <text x="\(barStart - 10)" y="\(top + 16)" class="l">\(shortened(bar.label))</text>
      <rect x="\(barStart)" y="\(top + 3)" width="\(barWidth)" height="17" class="b"/>
      <rect x="\(barStart)" y="\(top + 3)" width="\(width)" height="17" class="f"/>
      <text x="\(barStart + barWidth + 10)" y="\(top + 16)">\(bar.words.escapedForHTML)</text>
      """
  }

  /// A name that fits beside its bar; the table below has it whole.
  private static func shortened(_ label: String) -> String {
    (label.count <= 40 ? label : "\(label.prefix(39))…").escapedForHTML
  }
}
