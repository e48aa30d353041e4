import Text

/// A table as one HTML page without anything from elsewhere, row by row: it prints on A4 and F4
/// landscape, and a screen reader hears every figure that is drawn.
public struct TablePage {
  private let head: TableHead
  private let language: Language
  private let quantities: Set<Int>

  /// - Parameter quantities: The columns that hold quantities, by their places.
  public init(_ head: TableHead, in language: Language, quantities: Set<Int> = []) {
    self.head = head
    self.language = language
    self.quantities = quantities
  }

  /// What stands above the rows.
  ///
  /// - Parameter figures: Charts, each drawn above the table.
  public func opening(_ figures: [TableFigure] = []) -> String {
    let title = head.title[language].escapedForHTML
    let headings = head.columns.enumerated().map { index, column in
      "<th scope=\"col\"\(style(of: index))>\(column.heading[language].escapedForHTML)</th>"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>\(title)</title><style>\(TableStyle.sheet)</style></head>
      <body><h1>\(title)</h1>
      \(figures.map { $0.html(in: language) }.joined(separator: "\n"))
      <div class="t" role="region" aria-label="\(title)" tabindex="0">
      <table><thead><tr>\(headings.joined())</tr></thead><tbody>

      """
  }

  /// One row.
  public func row(_ values: [TableValue]) -> String {
    let cells = values.enumerated().map { index, value in
      let text = value.words(in: language).escapedForHTML
      if index == 0 { return "<th scope=\"row\">\(text)</th>" }
      return "<td\(value.isQuantity ? Self.right : style(of: index))>\(text)</td>"
    }
    return "<tr>\(cells.joined())</tr>\n"
  }

  private static let right = " class=\"n\""

  private func style(of column: Int) -> String { quantities.contains(column) ? Self.right : "" }

  /// What stands below the rows.
  public func closing(_ footer: [String]) -> String {
    "</tbody></table></div>\n<footer>\n"
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

  func html(in language: Language) -> String {
    let title = title[language].escapedForHTML
    return """
      <figure><figcaption>\(title)</figcaption>
      <ul aria-label="\(title)">
      \(bars.map(Self.row).joined(separator: "\n"))
      </ul></figure>
      """
  }

  /// The name, the bar, and beside it what it shows; where there is little room the name stands above.
  private static func row(_ bar: Bar) -> String {
    """
    <li><span class="l">\(bar.label.escapedForHTML)</span>\
    <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">\
    <rect width="1000" height="10" class="b"/>\
    <rect width="\(bar.permille ?? 0)" height="10" class="f"/></svg>\
    <span>\(bar.words.escapedForHTML)</span></li>
    """
  }
}
