import Tables
import Text

/// A piece of a printed table.
struct TablePiece: Paginated {
  enum Content {
    case title
    /// The name of a figure.
    case caption
    /// One bar of the figure at this place; its texts are the name and the words.
    case bar(figure: Int, TableFigure.Bar)
    case heading
    case row
    case note
  }

  /// A text with its place; `y` counts from the piece's upper edge.
  struct Text {
    let words: String
    let style: TextStyle
    let x: Double
    var y = 0.0
    let width: Double
    var alignment = TextAlignment.left
  }

  let content: Content
  var texts: [Text]
  var height: Double
  var gap = 0.0
  var keepsWithNext = false
  var head: [TablePiece] = []
  let startsPage = false
}

/// Sets a table as pieces of the width of the page.
struct TableSetter {
  let table: PrintedTable
  let language: Language
  let page: PDFPage
  let box: Box
  let columns: TableColumns

  private static let title = TextStyle(size: 14, isBold: true, tone: .accent)
  private static let caption = TextStyle(size: 9.5, isBold: true, tone: .muted)
  private static let bar = TextStyle(size: 8.5)
  private static let note = TextStyle(size: 7.5, tone: .muted)
  private static let rowPadding = 2.5
  static let empty = Bilingual("Tidak ada baris.", "No rows.")

  init(_ table: PrintedTable, in language: Language, on page: PDFPage, _ box: Box) {
    self.table = table
    self.language = language
    self.page = page
    self.box = box
    columns = TableColumns(table, in: language, on: page, width: box.width)
  }

  /// Title, figures, the table and its notes.
  func pieces() -> [TablePiece] {
    var title = line(table.head.title[language], Self.title, .title, gap: 0)
    title.keepsWithNext = true
    var pieces = [title]
    for (index, figure) in table.figures.enumerated() where !figure.bars.isEmpty {
      pieces += self.pieces(of: figure, at: index)
    }
    pieces += rows()
    if table.rows.isEmpty { pieces.append(line(Self.empty[language], Self.bar, .note, gap: 6)) }
    for (index, note) in table.notes.enumerated() {
      pieces.append(line(note, Self.note, .note, gap: index == 0 ? 8 : 1))
    }
    return pieces
  }

  private func line(
    _ words: String, _ style: TextStyle, _ content: TablePiece.Content, gap: Double
  ) -> TablePiece {
    let text = TablePiece.Text(words: words, style: style, x: box.x, width: box.width)
    return TablePiece(content: content, texts: [text], height: height(of: text), gap: gap)
  }

  private func height(of text: TablePiece.Text) -> Double {
    page.measure(text.words, text.style, width: text.width).height
  }

  private func rows() -> [TablePiece] {
    let headings = table.head.columns.map { $0.heading[language] }
    let quantities = table.quantities
    let isQuantity = headings.indices.map(quantities.contains)
    var heading = row(headings, columns.heading, .heading, atRight: isQuantity)
    heading.gap = 10
    heading.keepsWithNext = true
    return [heading]
      + table.rows.map { values in
        var row = row(
          values.map { $0.words(in: language) }, columns.style, .row,
          atRight: values.enumerated().map { $1.isQuantity || ($1 == .none && isQuantity[$0]) })
        row.head = [heading]
        return row
      }
  }

  private func row(
    _ cells: [String], _ style: TextStyle, _ content: TablePiece.Content, atRight: [Bool]
  ) -> TablePiece {
    var x = box.x
    var texts: [TablePiece.Text] = []
    for (index, width) in columns.widths.enumerated() {
      texts.append(
        TablePiece.Text(
          words: cells[index], style: style, x: x + TableColumns.padding, y: Self.rowPadding,
          width: width - 2 * TableColumns.padding, alignment: atRight[index] ? .right : .left))
      x += width
    }
    let height = texts.map(height).max() ?? 0
    return TablePiece(content: content, texts: texts, height: height + 2 * Self.rowPadding)
  }
}

// MARK: Figures

extension TableSetter {
  /// Where the bars stand, in parts of the page's width: after the names, before the words.
  private static let names = 0.3
  private static let bars = 0.58

  /// Where bars stand from left to right.
  var barBox: Box {
    Box(x: box.x + box.width * Self.names, y: 0, width: box.width * Self.bars, height: 10)
  }

  fileprivate func pieces(of figure: TableFigure, at index: Int) -> [TablePiece] {
    var caption = line(figure.title[language], Self.caption, .caption, gap: 8)
    caption.keepsWithNext = true
    return [caption]
      + figure.bars.map { bar in
        let name = TablePiece.Text(
          words: bar.label, style: Self.bar, x: box.x, y: 1, width: barBox.x - box.x - 8,
          alignment: .right)
        let end = barBox.x + barBox.width + 8
        let words = TablePiece.Text(
          words: bar.words, style: Self.bar, x: end, y: 1, width: box.x + box.width - end)
        let height = max(height(of: name), height(of: words))
        return TablePiece(
          content: .bar(figure: index, bar), texts: [name, words], height: height + 2, gap: 0)
      }
  }
}
