import Reports

/// The law as a PDF to read and to print: A4 pages with a table of contents, bookmarks and links.
public enum LawDocumentFile {
  /// The file of `document`; the same document gives the same bytes.
  public static func make(_ document: LawDocument) throws(RenderingError) -> [UInt8] {
    let pdf = try drawing.withLock { _ throws(RenderingError) in
      try DocumentPrinter(document).pdf()
    }
    do {
      let file = try PDFDocument(pdf)
      file.setRoot("/Lang", "(id-ID)")
      return try file.bytes()
    } catch { throw .pdf(error.words) }
  }
}

/// Draws a document page by page.
private struct DocumentPrinter {
  private static let paper = Box(x: 0, y: 0, width: 595.28, height: 841.89)
  private static let top = 70.0
  private static let bottom = 778.0

  private let document: LawDocument
  private let page: PDFPage
  private let strips: Pagination<Strip>
  private let chapterPages: [Int: Int]
  private let anchorPages: [String: Int]
  /// Anchors by number: a name out of a rule file could hold what a tag cannot.
  private let anchors: [String: Int]

  init(_ document: LawDocument) throws(RenderingError) {
    self.document = document
    page = try PDFPage(width: Self.paper.width, height: Self.paper.height)
    let setter = StripSetter(document, on: page)
    strips = Pagination(setter.strips(of: document), top: Self.top, bottom: Self.bottom)
    chapterPages = strips.chapterPages
    anchorPages = strips.anchorPages
    anchors = Dictionary(
      setter.anchors.sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  func pdf() throws(RenderingError) -> [UInt8] {
    page.describe(
      title: document.title.indonesian, author: "Netral", subject: document.title.english,
      created: "\(document.edition.day)T00:00:00Z")
    for (index, placed) in strips.pages.enumerated() {
      if index > 0 { page.turn() }
      drawEdges(of: index)
      for strip in placed { draw(strip, onPage: index + 1) }
    }
    return try page.finish()
  }

  /// The running head with the chapter and the edition, and the page's number.
  private func drawEdges(of index: Int) {
    let style = TextStyle(size: 7.5, tone: .muted)
    let x = StripSetter.left
    let width = StripSetter.width
    page.draw(
      "\(index + 1)", TextStyle(size: 8.5, tone: .muted), x: x, y: 796, width: width, .centre)
    guard index > 0 else { return }
    page.draw(runningHead(of: index), style, x: x, y: 40, width: width * 0.7)
    page.draw(
      "Edisi \(document.edition.description)", style, x: x, y: 40, width: width, .right)
    page.line(from: (x, 54), to: (x + width, 54), width: 0.4)
  }

  /// The chapter in which the page begins, or the first that begins on it.
  private func runningHead(of index: Int) -> String {
    let chapters = chapterPages.sorted { $0.key < $1.key }
    let begun = chapters.last { $0.value <= index } ?? chapters.first
    let opensPage = strips.pages[index].first?.piece.chapter
    guard let chapter = opensPage ?? begun?.key else { return document.title.indonesian }
    return document.chapters[chapter].title.indonesian
  }

  private func draw(_ placed: Pagination<Strip>.Placed, onPage number: Int) {
    let strip = placed.piece
    if let anchor = strip.anchor, let id = anchors[anchor] {
      page.markDestination(id, x: StripSetter.left, y: placed.y)
    }
    if let chapter = strip.chapter {
      page.addBookmark(
        document.chapters[chapter].title.indonesian, page: number, y: placed.y)
    }
    for text in strip.texts { draw(text, at: placed.y + text.y) }
    guard strip.isUnderlined else { return }
    let y = placed.y + strip.height
    page.line(
      from: (StripSetter.left, y), to: (StripSetter.left + StripSetter.width, y),
      width: strip.chapter == nil ? 0.4 : 1, tone: strip.chapter == nil ? .pale : .accent)
  }

  private func draw(_ text: Strip.Text, at y: Double) {
    let words = words(of: text)
    let link = text.link.flatMap { anchors[$0] }
    if let link { page.beginLink(to: link) }
    page.draw(words, text.style, x: text.x, y: y, width: text.width, text.alignment)
    if link != nil { page.endLink() }
  }

  private func words(of text: Strip.Text) -> String {
    switch text.content {
    case .words(let words): return words
    case .page(let chapter): return chapterPages[chapter].map(String.init) ?? ""
    case .references(let references): return references.text { anchorPages[$0] }
    case .dots:
      let one = page.measure(" . .", text.style).width - page.measure(" .", text.style).width
      return String(repeating: " .", count: max(0, Int((text.width - 6) / one)))
    }
  }
}
