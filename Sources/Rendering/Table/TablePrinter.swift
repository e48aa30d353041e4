import Tables
import Text

/// Draws a table page by page, each part with the tag that says to a screen reader what it is.
struct TablePrinter {
  private typealias Placed = (page: Int, piece: TablePiece, y: Double)

  private let table: PrintedTable
  private let language: Language
  private let page: PDFPage
  private let paper: TablePaper
  private let setter: TableSetter
  private let placed: [Placed]
  private let pages: Int

  init(_ table: PrintedTable, in language: Language, on page: PDFPage, _ paper: TablePaper) {
    self.table = table
    self.language = language
    self.page = page
    self.paper = paper
    let box = paper.content
    setter = TableSetter(table, in: language, on: page, box)
    let pagination = Pagination(setter.pieces(), top: box.y, bottom: box.y + box.height)
    pages = pagination.pages.count
    placed = pagination.pages.enumerated().flatMap { number, pieces in
      pieces.map { (number, $0.piece, $0.y) }
    }
  }

  func print() throws(RenderingError) -> DrawnFile {
    var current = 0
    drawFoot(of: current)
    page.part(.document) {
      var rest = placed[...]
      while let first = rest.first {
        let run = rest.prefix {
          $0.piece.belongs(with: first.piece, samePage: $0.page == first.page)
        }
        rest = rest.dropFirst(run.count)
        draw(run, &current)
      }
    }
    return try page.finishTagged()
  }

  /// Goes on to the page of a piece.
  private func turn(to number: Int, _ current: inout Int) {
    while current < number {
      page.turn()
      current += 1
      drawFoot(of: current)
    }
  }

  /// Draws pieces of one kind as one part.
  private func draw(_ run: ArraySlice<Placed>, _ current: inout Int) {
    guard let first = run.first else { return }
    switch first.piece.content {
    case .title, .caption, .note:
      for placed in run {
        turn(to: placed.page, &current)
        page.part(placed.piece.partKind) { drawTexts(placed) }
      }
    case .bar(let figure, _):
      turn(to: first.page, &current)
      page.part(.figure, TagNote(words: words(of: run, figure))) {
        for bar in run { draw(bar: bar) }
      }
    case .heading, .row:
      page.part(.table) { drawTable(run, &current) }
    }
  }

  private func drawTexts(_ placed: Placed) {
    for text in placed.piece.texts { draw(text, at: placed.y) }
  }

  private func draw(_ text: TablePiece.Text, at y: Double) {
    page.draw(
      text.words, text.style, x: text.x, y: y + text.y, width: text.width, text.alignment)
  }

  /// The title and the page's number, below what stands on it.
  private func drawFoot(of number: Int) {
    let style = TextStyle(size: 7.5, tone: .muted)
    let box = paper.content
    let y = box.y + box.height + 8
    let words = Bilingual(
      "Halaman \(number + 1) dari \(pages)", "Page \(number + 1) of \(pages)")[language]
    let width = page.measure(words, style).width
    page.draw(words, style, x: box.x, y: y, width: box.width, .right)
    guard number > 0 else { return }
    page.draw(table.head.title[language], style, x: box.x, y: y, width: box.width - width - 20)
  }
}

// MARK: The table

extension TablePrinter {
  private func drawTable(_ run: ArraySlice<Placed>, _ current: inout Int) {
    var isRepeated = false
    for (index, placed) in zip(run.indices, run) {
      let begins = placed.page > current
      if begins { drawRule(below: run[index - 1], width: 0.9) }
      turn(to: placed.page, &current)
      switch placed.piece.content {
      case .heading:
        shade(placed)
        // Read once; on later pages it is there for the eye only.
        if isRepeated { drawTexts(placed) } else { drawCells(placed, isHead: true) }
        isRepeated = true
      case .row:
        drawCells(placed, isHead: false)
      case .title, .caption, .bar, .note: break
      }
      drawRule(below: placed, width: 0.3, tone: .pale)
    }
    if let last = run.last { drawRule(below: last, width: 0.9) }
  }

  private func drawCells(_ placed: Placed, isHead: Bool) {
    page.part(.row) {
      for (index, text) in placed.piece.texts.enumerated() {
        let scope: TagNote.Scope? = isHead ? .column : index == 0 ? .row : nil
        page.part(scope == nil ? .cell : .headCell, TagNote(scope: scope)) {
          draw(text, at: placed.y)
        }
      }
    }
  }

  private func shade(_ placed: Placed) {
    page.fill(
      Box(
        x: paper.content.x, y: placed.y, width: paper.content.width, height: placed.piece.height),
      tone: .soft)
  }

  private func drawRule(
    below placed: Placed, width: Double, tone: TextStyle.Tone = .accent
  ) {
    let (box, y) = (paper.content, placed.y + placed.piece.height)
    page.line(from: (box.x, y), to: (box.x + box.width, y), width: width, tone: tone)
  }
}

// MARK: Figures

extension TablePrinter {
  private func draw(bar placed: Placed) {
    drawTexts(placed)
    guard case .bar(_, let bar) = placed.piece.content else { return }
    var box = setter.barBox
    box.y = placed.y + (placed.piece.height - box.height) / 2
    page.fill(box, tone: .soft)
    box.width *= Double(bar.permille ?? 0) / 1000
    page.fill(box, tone: .accent)
  }

  /// What the bars say, for those who do not see them.
  private func words(of run: ArraySlice<Placed>, _ figure: Int) -> String {
    let bars = run.compactMap { placed -> String? in
      guard case .bar(_, let bar) = placed.piece.content else { return nil }
      return "\(bar.label): \(bar.words)"
    }
    return "\(table.figures[figure].title[language]). \(bars.joined(separator: "; "))."
  }
}

extension TablePiece {
  fileprivate var partKind: PartKind {
    switch content {
    case .title: .title
    case .caption: .heading
    case .heading, .row: .row
    case .bar: .figure
    case .note: .paragraph
    }
  }

  /// Whether both are read as one part: rows of the table on all its pages, bars on one page.
  fileprivate func belongs(with first: TablePiece, samePage: Bool) -> Bool {
    switch (first.content, content) {
    case (.heading, .heading), (.heading, .row), (.row, .heading), (.row, .row): true
    case (.bar(let left, _), .bar(let right, _)): left == right && samePage
    case (.title, .title), (.caption, .caption), (.note, .note): true
    case (.title, _), (.caption, _), (.bar, _), (.heading, _), (.row, _), (.note, _): false
    }
  }
}
