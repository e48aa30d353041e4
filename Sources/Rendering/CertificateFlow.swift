import Text

/// Texts one below the other in the middle of the page, all scaled alike, drawn or only measured.
final class CertificateFlow {
  private let page: PDFPage
  private let scale: Double
  private let look: CertificateLook
  private let draws: Bool
  /// How much wider gaps are set than they ask for.
  private let stretch: Double
  /// Where the next text goes.
  private(set) var y: Double
  /// The gaps so far, before they are stretched.
  private(set) var gaps = 0.0

  /// A label or text, and the same in small letters of the other language, if that is wanted.
  typealias Pair = (main: String, second: String?)

  static let width = 700.0
  static let left = (CertificateRenderer.paper.width - width) / 2

  init(
    page: PDFPage, top: Double, scale: Double, look: CertificateLook, stretch: Double = 1,
    draws: Bool
  ) {
    self.stretch = stretch
    self.page = page
    self.scale = scale
    self.look = look
    self.draws = draws
    y = top
  }

  func gap(_ points: Double) {
    gaps += points * scale
    y += points * scale * stretch
  }

  /// A centred text, and its small English below it.
  func text(
    _ text: Bilingual, _ style: TextStyle, second: Double = 7.5, as kind: PartKind = .paragraph
  ) {
    let pair = pair(text)
    self.text(pair.main, style, as: kind)
    guard let small = pair.second else { return }
    self.text(
      small, TextStyle(size: second, isItalic: true, tone: .muted),
      note: TagNote(language: look.second))
  }

  /// A centred text.
  func text(
    _ text: String, _ style: TextStyle, width: Double = CertificateFlow.width,
    as kind: PartKind = .paragraph, note: TagNote = TagNote()
  ) {
    let style = scaled(style)
    let needed = balancedWidth(of: text, style, width: width)
    y += part(kind, note) {
      put(text, style, x: Self.left + (Self.width - needed) / 2, width: needed, .centre)
    }
  }

  /// A centred text that is set smaller, down to six tenths of its size, before it is wrapped into
  /// lines of about one length.
  func shrinking(_ text: String, _ style: TextStyle, as kind: PartKind = .paragraph) {
    var style = scaled(style)
    let least = style.size * 0.6
    let width = page.measure(text, style).width
    // A text is about as much narrower as its letters are smaller.
    if width > Self.width { style.size = max(least, style.size * Self.width / width) }
    while style.size > least, page.measure(text, style).width > Self.width { style.size -= 0.25 }
    let needed = balancedWidth(of: text, style, width: Self.width)
    y += part(kind) {
      put(
        text, style, x: Self.left + (Self.width - needed) / 2, width: needed, .centre)
    }
  }

  /// The least width, to a few points, at which a text takes no more lines than at `width`.
  private func balancedWidth(of text: String, _ style: TextStyle, width: Double) -> Double {
    guard page.measure(text, style).width > width else { return width }
    let height = page.measure(text, style, width: width).height
    var (low, high) = (width / 3, width)
    while high - low > 4 {
      let middle = (low + high) / 2
      if page.measure(text, style, width: middle).height > height {
        low = middle
      } else {
        high = middle
      }
    }
    return high
  }

  /// A thin line in the middle of the page.
  func rule(width: Double) {
    let middle = CertificateRenderer.paper.width / 2
    if draws {
      page.line(from: (middle - width / 2, y), to: (middle + width / 2, y), width: 0.6)
    }
  }

  /// Label, its English, colon and value, each row below the last.
  func rows(_ rows: [(label: Bilingual, value: String)]) {
    let labels = look.second == nil ? 115.0 : 150.0
    let indent = look.second == nil ? 150.0 : 130.0
    let style = scaled(TextStyle(size: 10))
    let english = scaled(TextStyle(size: 7.5, isItalic: true, tone: .muted))
    for row in rows {
      y += part(.paragraph) {
        let start = Self.left + indent
        let label = pair(row.label)
        _ = put(label.main, style, x: start, width: labels, .left)
        if let second = label.second {
          let offset = page.measure(label.main, style).width + 5 * scale
          _ = put(
            second, english, x: start + offset, width: labels, .left,
            drop: page.baselineDrop(from: style, to: english))
        }
        _ = put(":", style, x: start + labels, width: 10, .left)
        let values = Self.width - indent - labels - 12
        return put(row.value, style, x: start + labels + 12, width: values, .left) + 1.5 * scale
      }
    }
  }

  /// Cells side by side in a ruled line: label, its English, value.
  func cells(_ cells: [(label: Bilingual, value: String)]) {
    let width = Self.width / Double(cells.count)
    let top = y
    var height = 0.0
    for (index, cell) in cells.enumerated() {
      y = top + 4 * scale
      let x = Self.left + Double(index) * width + 4
      y += part(.paragraph) { self.cell(cell, x: x, width: width - 8) } + 4 * scale
      height = max(height, y - top)
    }
    y = top + height
    guard draws else { return }
    for edge in [top, y] {
      page.line(from: (Self.left, edge), to: (Self.left + Self.width, edge), width: 0.6)
    }
    for index in 1..<cells.count {
      let x = Self.left + Double(index) * width
      page.line(from: (x, top + 5 * scale), to: (x, y - 5 * scale), width: 0.3)
    }
  }

  private func cell(
    _ cell: (label: Bilingual, value: String), x: Double, width: Double
  ) -> Double {
    let texts = [
      (pair(cell.label).main, TextStyle(size: 7.5, tone: .muted)),
      (pair(cell.label).second, TextStyle(size: 6.5, isItalic: true, tone: .muted)),
      (cell.value, TextStyle(size: 10, isBold: true)),
    ]
    let start = y
    for (text, style) in texts {
      if let text { y += put(text, scaled(style), x: x, width: width, .centre) }
    }
    defer { y = start }
    return y - start
  }

  /// A text in the main language and, where both are wanted and differ, in the other one.
  private func pair(_ text: Bilingual) -> Pair {
    let second = look.second.map { text[$0] }
    return (text[look.main], second == text[look.main] || second == "" ? nil : second)
  }

  /// What `draw` draws is one part of the page.
  private func part(
    _ kind: PartKind, _ note: TagNote = TagNote(), _ draw: () -> Double
  ) -> Double {
    draws ? page.part(kind, note, draw) : draw()
  }

  /// The text's height; drawn `drop` below `y` where this flow draws.
  private func put(
    _ text: String, _ style: TextStyle, x: Double, width: Double, _ alignment: TextAlignment,
    drop: Double = 0
  ) -> Double {
    draws
      ? page.draw(text, style, x: x, y: y + drop, width: width, alignment)
      : page.measure(text, style, width: width).height
  }

  private func scaled(_ style: TextStyle) -> TextStyle {
    var style = style
    style.size *= scale
    style.spacing *= scale
    return style
  }
}
