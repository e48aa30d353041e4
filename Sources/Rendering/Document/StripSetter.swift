import Reports
import Text

/// Sets a document's blocks as strips of one text column.
struct StripSetter {
  static let left = 60.0
  static let width = 475.0
  static let labels = 92.0

  static let ink = TextStyle(size: 9)
  static let strong = TextStyle(size: 9, isBold: true)
  static let english = TextStyle(size: 8, isItalic: true, tone: .muted)
  static let small = TextStyle(size: 8, isBold: true)
  static let title = TextStyle(size: 10.5, isBold: true, tone: .accent)
  static let name = TextStyle(size: 7.5, tone: .muted)

  let page: PDFPage
  /// The anchors that something can lead to.
  let anchors: Set<String>

  /// Sets what leads nowhere.
  init(on page: PDFPage) {
    self.page = page
    anchors = []
  }

  init(_ document: LawDocument, on page: PDFPage) {
    self.page = page
    let entries = document.chapters.flatMap(\.blocks).compactMap { block in
      if case .entry(let entry) = block { entry.anchor } else { nil }
    }
    anchors = Set(document.chapters.map(\.anchor) + entries)
  }

  /// Title and table of contents, then every chapter.
  func strips(of document: LawDocument) -> [Strip] {
    var strips = [
      strip(document.title, TextStyle(size: 22, isBold: true, tone: .accent), gap: 0),
      strip(
        Bilingual(
          "Edisi \(document.edition.description)", "Edition \(document.edition.description)"),
        TextStyle(size: 11), gap: 10),
      strip(
        Bilingual("Daftar isi", "Contents"), TextStyle(size: 14, isBold: true, tone: .accent),
        gap: 30),
    ]
    strips += document.chapters.enumerated().map { contents($0, $1) }
    for (index, chapter) in document.chapters.enumerated() {
      strips += self.strips(of: chapter, at: index)
    }
    return strips
  }

  private func contents(_ index: Int, _ chapter: LawDocument.Chapter) -> Strip {
    let numbers = 30.0
    let width = Self.width - numbers
    let style = TextStyle(size: 9.5)
    var titles = stacked(
      chapter.title, style, TextStyle(size: 8, isItalic: true, tone: .muted), x: Self.left,
      width: width, isInline: true)
    for text in titles.texts.indices { titles.texts[text].link = chapter.anchor }
    let start = titles.texts.map { $0.x + measured($0).width }.max() ?? Self.left
    titles.texts += [
      Strip.Text(
        content: .dots, style: TextStyle(size: 9.5, tone: .pale), x: start + 6,
        width: Self.left + width - start - 6, alignment: .right),
      Strip.Text(
        content: .page(chapter: index), style: style, x: Self.left + width, width: numbers,
        alignment: .right, link: chapter.anchor),
    ]
    titles.gap = 3
    return titles
  }

  func strips(of chapter: LawDocument.Chapter, at index: Int) -> [Strip] {
    var head = strip(chapter.title, TextStyle(size: 15, isBold: true, tone: .accent), gap: 28)
    head.kind = .heading
    head.height += 4
    head.isUnderlined = true
    head.keepsWithNext = true
    head.anchor = chapter.anchor
    head.chapter = index
    head.startsPage = index == 0
    return [head] + chapter.blocks.flatMap(strips)
  }

  private func strips(of block: LawDocument.Block) -> [Strip] {
    switch block {
    case .prose(let text): return [strip(text, Self.ink, gap: 8)]
    case .section(let text):
      var head = strip(text, Self.title, gap: 14)
      head.kind = .subheading
      head.keepsWithNext = true
      return [head]
    case .entry(let entry): return strips(of: entry)
    case .table(let table): return strips(of: table)
    case .tree(let branches): return branches.map(strip)
    case .index(let terms): return terms.map(strip)
    }
  }

  private func strips(of entry: LawDocument.Entry) -> [Strip] {
    var head = strip(entry.title, Self.title, gap: 16)
    head.kind = .subheading
    head.anchor = entry.anchor
    if !entry.name.isEmpty {
      head.texts.append(
        Strip.Text(
          content: .words(entry.name), style: Self.name, x: Self.left, y: head.height,
          width: Self.width))
      head.height += page.measure(entry.name, Self.name, width: Self.width).height
    }
    var strips = [head] + entry.details.flatMap(strips)
    let height = strips.reduce(0) { $0 + $1.gap + $1.height }
    // A rule that fits in less than half a page is easier to read in one piece.
    let kept = height < 330 ? strips.count - 1 : 1
    for index in strips.indices.prefix(kept) { strips[index].keepsWithNext = true }
    return strips
  }

  private func strips(of detail: LawDocument.Detail) -> [Strip] {
    detail.lines.enumerated().map { index, line in
      let x = Self.left + Self.labels
      var strip = stacked(
        line.text, Self.ink, Self.english, x: x, width: Self.width - Self.labels,
        link: target(line))
      if index == 0 {
        let label = stacked(
          detail.label, Self.small, TextStyle(size: 7.5, isItalic: true, tone: .muted),
          x: Self.left, width: Self.labels - 8)
        strip.texts += label.texts
        strip.height = max(strip.height, label.height)
      }
      strip.gap = 3.5
      return strip
    }
  }

  private func strips(of table: LawDocument.Table) -> [Strip] {
    var head = row(table.head.map { LawDocument.Line($0) }, table.widths, Self.small, gap: 8)
    head.kind = .headRow
    return [head].map { strip in
      var strip = strip
      strip.keepsWithNext = true
      return strip
    }
      + table.rows.map { cells in
        var strip = row(cells, table.widths, Self.ink, gap: 0)
        strip.kind = .row
        strip.head = [head]
        return strip
      }
  }

  private func strip(_ branch: LawDocument.Branch) -> Strip {
    let indent = min(Double(branch.depth) * 16, 160)
    let x = Self.left + indent
    let mark = branch.depth == 0 ? "•" : "–"
    let style = branch.depth == 0 ? Self.strong : Self.ink
    var strip = stacked(
      branch.line.text, style, Self.english, x: x + 12, width: Self.width - indent - 12,
      link: target(branch.line))
    strip.texts.append(Strip.Text(content: .words(mark), style: style, x: x, width: 12))
    strip.gap = branch.depth == 0 ? 7 : 2.5
    return strip
  }

  private func strip(_ term: LawDocument.Term) -> Strip {
    let terms = 190.0
    let found = term.lines.map {
      Strip.Reference(name: $0.text.indonesian, anchor: target($0))
    }
    let texts = [
      Strip.Text(content: .words(term.term), style: Self.ink, x: Self.left, width: terms - 8),
      Strip.Text(
        content: .references(found), style: TextStyle(size: 8.5, tone: .muted),
        x: Self.left + terms, width: Self.width - terms),
    ]
    return Strip(texts: texts, height: texts.map { measured($0).height }.max() ?? 0, gap: 2)
  }
}
