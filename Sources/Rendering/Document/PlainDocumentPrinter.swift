import Reports
import Text

/// Draws a plain document page by page, each part with the tag that says to a screen reader what it
/// is.
struct PlainDocumentPrinter {
  private typealias Placed = (page: Int, strip: Strip, y: Double)

  static let top = 62.0
  static let bottom = 778.0

  private let document: PlainDocument
  private let page: PDFPage
  private let placed: [Placed]
  private let pages: Int

  init(_ document: PlainDocument, on page: PDFPage) {
    self.document = document
    self.page = page
    let strips = Self.strips(of: document, by: StripSetter(on: page))
    let pagination = Pagination(strips, top: Self.top, bottom: Self.bottom)
    pages = pagination.pages.count
    placed = pagination.pages.enumerated().flatMap { number, strips in
      strips.map { (number, $0.piece, $0.y) }
    }
  }

  static func strips(of document: PlainDocument, by setter: StripSetter) -> [Strip] {
    let title = TextStyle(size: 20, isBold: true, tone: .accent)
    var head = setter.strip(Bilingual(document.title, document.title), title, gap: 0)
    head.kind = .title
    let opening = document.opening.enumerated().map { index, line in
      setter.strip(
        Bilingual(line, line), TextStyle(size: index == 0 ? 13 : 9.5, isBold: index == 0), gap: 6)
    }
    let chapters = document.chapters.enumerated().flatMap { index, chapter in
      var strips = setter.strips(of: chapter, at: index)
      strips[0].startsPage = false
      return strips
    }
    return [head] + opening + chapters
  }

  func print() throws(RenderingError) -> DrawnFile {
    var current = 0
    drawEdges(of: current)
    page.part(.document) {
      var rest = placed[...]
      while let first = rest.first {
        let run = first.strip.isOfTable ? rest.prefix { $0.strip.isOfTable } : rest.prefix(1)
        rest = rest.dropFirst(run.count)
        if first.strip.isOfTable {
          page.part(.table) { drawTable(run, &current) }
        } else {
          turn(to: first.page, &current)
          mark(first)
          page.part(first.strip.kind.part) { drawTexts(first) }
          drawRule(below: first)
        }
      }
    }
    return try page.finishTagged()
  }

  private func drawTable(_ run: ArraySlice<Placed>, _ current: inout Int) {
    for (index, placed) in zip(run.indices, run) {
      turn(to: placed.page, &current)
      let isHead = placed.strip.kind == .headRow
      if isHead && index != run.startIndex {
        // Read once; on later pages it is there for the eye only.
        drawTexts(placed)
      } else {
        page.part(.row) {
          for text in placed.strip.texts {
            let note = TagNote(scope: isHead ? .column : nil)
            page.part(isHead ? .headCell : .cell, note) { draw(text, at: placed.y) }
          }
        }
      }
      drawRule(below: placed)
    }
  }

  private func turn(to number: Int, _ current: inout Int) {
    while current < number {
      page.turn()
      current += 1
      drawEdges(of: current)
    }
  }

  /// An entry of the outline for each chapter.
  private func mark(_ placed: Placed) {
    guard let chapter = placed.strip.chapter else { return }
    page.addBookmark(
      document.chapters[chapter].title[document.language], page: placed.page + 1, y: placed.y)
  }

  /// A label stands before what it names, whichever was set first.
  private func drawTexts(_ placed: Placed) {
    for text in placed.strip.texts.sorted(by: { ($0.y, $0.x) < ($1.y, $1.x) }) {
      draw(text, at: placed.y)
    }
  }

  private func draw(_ text: Strip.Text, at y: Double) {
    guard case .words(let words) = text.content else { return }
    page.draw(words, text.style, x: text.x, y: y + text.y, width: text.width, text.alignment)
  }

  private func drawRule(below placed: Placed) {
    guard placed.strip.isUnderlined else { return }
    let y = placed.y + placed.strip.height
    let isChapter = placed.strip.chapter != nil
    page.line(
      from: (StripSetter.left, y), to: (StripSetter.left + StripSetter.width, y),
      width: isChapter ? 1 : 0.4, tone: isChapter ? .accent : .pale)
  }

  /// The title and the page's number, below what stands on the page.
  private func drawEdges(of number: Int) {
    let style = TextStyle(size: 7.5, tone: .muted)
    let words = Bilingual(
      "Halaman \(number + 1) dari \(pages)", "Page \(number + 1) of \(pages)")[document.language]
    page.draw(
      words, style, x: StripSetter.left, y: 796, width: StripSetter.width, .right)
    guard number > 0 else { return }
    page.draw(
      document.title, style, x: StripSetter.left, y: 796, width: StripSetter.width * 0.7)
  }
}

extension Strip {
  fileprivate var isOfTable: Bool {
    switch kind {
    case .headRow, .row: true
    case .title, .heading, .subheading, .paragraph: false
    }
  }
}

extension Strip.Kind {
  /// What the strip is to those who have it read to them.
  fileprivate var part: PartKind {
    switch self {
    case .title: .title
    case .heading: .heading
    case .subheading: .subheading
    case .headRow, .row: .row
    case .paragraph: .paragraph
    }
  }
}
