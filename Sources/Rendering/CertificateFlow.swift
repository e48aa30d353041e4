import Text

/// Texts one below the other in the middle of the page, all scaled alike. Each is set once, and drawn
/// when all of them are known to fit and how far apart they may stand.
final class CertificateFlow {
  private let page: PDFPage
  let scale: Double
  private let look: CertificateLook
  /// Where the next text goes.
  private(set) var y: Double
  /// The gaps so far.
  private(set) var gaps = 0.0
  /// What is to be drawn, each with the gaps above it.
  private var pieces: [(piece: Piece, gaps: Double)] = []

  private enum Piece {
    case part(PartKind, TagNote, [Placed])
    case line(from: (x: Double, y: Double), to: (x: Double, y: Double), width: Double)
  }

  private struct Placed {
    let text: SetText
    let x: Double
    let y: Double

    var bottom: Double { y + text.height }
  }

  /// A label or text, and the same in small letters of the other language, if that is wanted.
  typealias Pair = (main: String, second: String?)

  static let width = 700.0
  static let left = (CertificateRenderer.paper.width - width) / 2

  init(page: PDFPage, top: Double, scale: Double, look: CertificateLook) {
    self.page = page
    self.scale = scale
    self.look = look
    y = top
  }

  /// Draws all of it, with gaps `stretch` times as wide.
  func draw(stretch: Double) {
    for (piece, gaps) in pieces {
      let shift = gaps * (stretch - 1)
      switch piece {
      case .part(let kind, let note, let texts):
        page.part(kind, note) {
          for one in texts { page.draw(one.text, x: one.x, y: one.y + shift) }
        }
      case .line(let start, let end, let width):
        page.line(from: (start.x, start.y + shift), to: (end.x, end.y + shift), width: width)
      }
    }
  }

  func gap(_ points: Double) {
    gaps += points * scale
    y += points * scale
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
    let text = centred(text, scaled(style), width: width)
    add(kind, note, [text])
    y = text.bottom
  }

  /// A centred text that is set smaller, down to six tenths of its size, before it is wrapped into
  /// lines of about one length.
  func shrinking(_ text: String, _ style: TextStyle, as kind: PartKind = .paragraph) {
    var style = style
    let least = style.size * 0.6
    let width = page.measure(text, scaled(style)).width
    // A text is about as much narrower as its letters are smaller.
    if width > Self.width { style.size = max(least, style.size * Self.width / width) }
    while style.size > least, page.measure(text, scaled(style)).width > Self.width {
      style.size -= 0.25
    }
    self.text(text, style, as: kind)
  }

  /// The text in the middle of the page, on lines of about one length: the least width, to a few
  /// points, at which it takes no more lines than at `width`.
  private func centred(_ text: String, _ style: TextStyle, width: Double) -> Placed {
    var best = page.set(text, style, width: width, .centre)
    var (low, high) = (best.isOneLine ? width : width / 3, width)
    let height = best.height
    while high - low > 4 {
      let middle = (low + high) / 2
      let trial = page.set(text, style, width: middle, .centre)
      if trial.height > height {
        low = middle
      } else {
        (best, high) = (trial, middle)
      }
    }
    return Placed(text: best, x: Self.left + (Self.width - high) / 2, y: y)
  }

  /// A thin line in the middle of the page.
  func rule(width: Double) {
    let middle = CertificateRenderer.paper.width / 2
    line(from: (middle - width / 2, y), to: (middle + width / 2, y), width: 0.6)
  }

  /// Label, its English, colon and value, each row below the last.
  func rows(_ rows: [(label: Bilingual, value: String)]) {
    let labels = look.second == nil ? 115.0 : 150.0
    let indent = look.second == nil ? 150.0 : 130.0
    let start = Self.left + indent
    let style = scaled(TextStyle(size: 10))
    let english = scaled(TextStyle(size: 7.5, isItalic: true, tone: .muted))
    for row in rows {
      let label = pair(row.label)
      let main = place(label.main, style, x: start, width: labels)
      var texts = [main]
      if let second = label.second {
        texts.append(
          place(
            second, english, x: start + main.text.width + 5 * scale, width: labels,
            drop: page.baselineDrop(from: style, to: english)))
      }
      texts.append(place(":", style, x: start + labels, width: 10))
      let values = Self.width - indent - labels - 12
      let value = place(row.value, style, x: start + labels + 12, width: values)
      add(.paragraph, TagNote(), texts + [value])
      y = value.bottom + 1.5 * scale
    }
  }

  /// Cells side by side in a ruled line: label, its English, value.
  func cells(_ cells: [(label: Bilingual, value: String)]) {
    let width = Self.width / Double(cells.count)
    let top = y
    var bottom = y
    for (index, cell) in cells.enumerated() {
      y = top + 4 * scale
      let x = Self.left + Double(index) * width + 4
      add(.paragraph, TagNote(), self.cell(cell, x: x, width: width - 8))
      bottom = max(bottom, y + 4 * scale)
    }
    y = bottom
    for edge in [top, y] {
      line(from: (Self.left, edge), to: (Self.left + Self.width, edge), width: 0.6)
    }
    for index in 1..<cells.count {
      let x = Self.left + Double(index) * width
      line(from: (x, top + 5 * scale), to: (x, y - 5 * scale), width: 0.3)
    }
  }

  private func cell(
    _ cell: (label: Bilingual, value: String), x: Double, width: Double
  ) -> [Placed] {
    let texts = [
      (pair(cell.label).main, TextStyle(size: 7.5, tone: .muted)),
      (pair(cell.label).second, TextStyle(size: 6.5, isItalic: true, tone: .muted)),
      (cell.value, TextStyle(size: 10, isBold: true)),
    ]
    return texts.compactMap { text, style in
      guard let text else { return nil }
      let placed = place(text, scaled(style), x: x, width: width, .centre)
      y = placed.bottom
      return placed
    }
  }

  /// A text in the main language and, where both are wanted and differ, in the other one.
  private func pair(_ text: Bilingual) -> Pair {
    let second = look.second.map { text[$0] }
    return (text[look.main], second == text[look.main] || second == "" ? nil : second)
  }

  private func place(
    _ text: String, _ style: TextStyle, x: Double, width: Double,
    _ alignment: TextAlignment = .left, drop: Double = 0
  ) -> Placed {
    Placed(text: page.set(text, style, width: width, alignment), x: x, y: y + drop)
  }

  /// One part of the page.
  private func add(_ kind: PartKind, _ note: TagNote, _ texts: [Placed]) {
    pieces.append((.part(kind, note, texts), gaps))
  }

  private func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), width: Double
  ) {
    pieces.append((.line(from: start, to: end, width: width), gaps))
  }

  private func scaled(_ style: TextStyle) -> TextStyle {
    var style = style
    style.size *= scale
    style.spacing *= scale
    return style
  }
}
