import Text

/// Strips on pages of A4 portrait, tagged, with a foot and a number on each page.
struct PaperFile {
  static let paper = Box(x: 0, y: 0, width: 595.28, height: 841.89)
  static let left = 60.0
  static let width = 475.0
  private static let top = 56.0
  private static let footStyle = TextStyle(size: 6.5, tone: .muted)

  private typealias Placed = (strip: Strip, y: Double)

  let info: DocumentInfo
  /// Lines at the foot of every page.
  let foot: [String]

  /// The archival file of the strips that `set` makes; the same strips give the same bytes.
  func bytes(_ set: (PDFPage) -> [Strip]) throws(RenderingError) -> [UInt8] {
    let drawn = try drawing.withLock { _ throws(RenderingError) in
      let page = try PDFPage(width: Self.paper.width, height: Self.paper.height)
      page.describe(info)
      let strips = set(page)
      page.part(.document) { draw(strips, on: page) }
      return try page.finishTagged()
    }
    return try ArchivalFile.make(drawn, info: info)
  }

  /// Whether the strips fit on one page.
  func isOnePage(_ strips: [Strip], on page: PDFPage) -> Bool {
    Self.top + strips.reduce(0) { $0 + $1.gap + $1.height } <= footTop(on: page) - Self.footGap
  }

  private static let footGap = 14.0

  private func footTop(on page: PDFPage) -> Double {
    let heights = foot.map { page.measure($0, Self.footStyle, width: Self.width).height }
    return Self.paper.height - 44 - heights.reduce(0, +)
  }

  private func draw(_ strips: [Strip], on page: PDFPage) {
    let footTop = footTop(on: page)
    let pages = Pagination(strips, top: Self.top, bottom: footTop - Self.footGap).pages
      .map { $0.map { Placed($0.piece, $0.y) } }
    for (index, placed) in pages.enumerated() {
      if index > 0 { page.turn() }
      draw(placed, on: page)
      drawFoot(on: page, at: footTop, number: index + 1, of: pages.count)
    }
  }

  /// The strips of one page; rows that stand together are one table.
  private func draw(_ placed: [Placed], on page: PDFPage) {
    var rest = placed[...]
    while let first = rest.first {
      guard first.strip.part == .row else {
        rest.removeFirst()
        page.part(first.strip.part) { drawTexts(of: first, on: page) }
        continue
      }
      let rows = rest.prefix { $0.strip.part == .row }
      rest = rest.dropFirst(rows.count)
      page.part(.table) {
        for row in rows { page.part(.row) { drawCells(of: row, on: page) } }
      }
    }
  }

  private func drawTexts(of placed: Placed, on page: PDFPage) {
    for text in placed.strip.texts { draw(text, at: placed.y, on: page) }
    drawLines(of: placed, on: page)
  }

  private func drawCells(of placed: Placed, on page: PDFPage) {
    // Only the row that heads the others has none above it.
    let kind: PartKind = placed.strip.head.isEmpty ? .headCell : .cell
    for text in placed.strip.texts { page.part(kind) { draw(text, at: placed.y, on: page) } }
    drawLines(of: placed, on: page)
  }

  private func draw(_ text: Strip.Text, at y: Double, on page: PDFPage) {
    guard case .words(let words) = text.content else { return }
    page.draw(words, text.style, x: text.x, y: y + text.y, width: text.width, text.alignment)
  }

  private func drawLines(of placed: Placed, on page: PDFPage) {
    if var frame = placed.strip.frame {
      frame.y += placed.y
      page.frame(frame, line: 0.6, tone: .muted)
    }
    guard placed.strip.isUnderlined else { return }
    let y = placed.y + placed.strip.height
    page.line(
      from: (Self.left, y), to: (Self.left + Self.width, y), width: 0.4, tone: .pale)
  }

  private func drawFoot(on page: PDFPage, at top: Double, number: Int, of count: Int) {
    page.line(
      from: (Self.left, top - 5), to: (Self.left + Self.width, top - 5), width: 0.4, tone: .pale)
    var y = top
    for line in foot {
      y += page.part(.paragraph) {
        page.draw(line, Self.footStyle, x: Self.left, y: y, width: Self.width)
      }
    }
    let words = Bilingual("Halaman \(number) dari \(count)", "Page \(number) of \(count)")
    _ = page.part(.paragraph) {
      page.draw(
        words[info.language], Self.footStyle, x: Self.left, y: y + 4, width: Self.width, .right)
    }
  }
}

/// Sets texts as strips of the paper's one column.
struct PaperSetter {
  let page: PDFPage

  /// A text as wide as the column, or indented.
  func strip(
    _ text: String, _ style: TextStyle, gap: Double = 0, indent: Double = 0,
    _ alignment: TextAlignment = .left, as part: PartKind = .paragraph
  ) -> Strip {
    let width = PaperFile.width - indent
    var strip = Strip(
      texts: [
        Strip.Text(
          content: .words(text), style: style, x: PaperFile.left + indent, width: width,
          alignment: alignment)
      ],
      height: page.measure(text, style, width: width).height)
    (strip.gap, strip.part) = (gap, part)
    return strip
  }

  /// Texts side by side, each wrapped to its width; `widths` are points.
  func row(
    _ cells: [String], _ widths: [Double], _ style: TextStyle, gap: Double = 0,
    padding: Double = 3, as part: PartKind = .row
  ) -> Strip {
    var row = Strip(texts: [], height: 0)
    var x = PaperFile.left
    for (cell, width) in zip(cells, widths) {
      row.texts.append(
        Strip.Text(content: .words(cell), style: style, x: x, y: padding, width: width - 8))
      let height = page.measure(cell, style, width: width - 8).height
      row.height = max(row.height, height + 2 * padding)
      x += width
    }
    (row.gap, row.part) = (gap, part)
    return row
  }
}
