/// Texts one below the other in the middle of the page, all scaled alike, drawn or only measured.
final class CertificateFlow {
  private let page: PDFPage
  private let scale: Double
  private let draws: Bool
  /// Where the next text goes.
  private(set) var y: Double

  static let width = 700.0
  static let left = (CertificateRenderer.paper.width - width) / 2

  init(page: PDFPage, top: Double, scale: Double, draws: Bool) {
    self.page = page
    self.scale = scale
    self.draws = draws
    y = top
  }

  func gap(_ points: Double) { y += points * scale }

  /// A centred text.
  func text(_ text: String, _ style: TextStyle) {
    y += put(text, scaled(style), x: Self.left, width: Self.width, .centre)
  }

  /// A centred text that is set smaller, down to half its size, before it is wrapped.
  func shrinking(_ text: String, _ style: TextStyle) {
    var style = scaled(style)
    let least = style.size / 2
    while style.size > least, page.measure(text, style).width > Self.width { style.size -= 0.5 }
    y += put(text, style, x: Self.left, width: Self.width, .centre)
  }

  /// A thin line in the middle of the page.
  func rule(width: Double) {
    let middle = CertificateRenderer.paper.width / 2
    if draws {
      page.line(from: (middle - width / 2, y), to: (middle + width / 2, y), width: 0.6)
    }
  }

  /// Label, its English, colon and value, each row below the last.
  func rows(_ rows: [(label: String, english: String, value: String)]) {
    let labels = 150.0
    let style = scaled(TextStyle(size: 10))
    let english = scaled(TextStyle(size: 7.5, isItalic: true, tone: .muted))
    for row in rows {
      let start = Self.left + 130
      _ = put(row.label, style, x: start, width: labels, .left)
      let offset = page.measure(row.label, style).width + 5 * scale
      _ = put(
        row.english, english, x: start + offset, width: labels, .left,
        drop: baselineDrop(from: style, to: english))
      _ = put(":", style, x: start + labels, width: 10, .left)
      let values = Self.width - 130 - labels - 12
      y += put(row.value, style, x: start + labels + 12, width: values, .left) + 1.5 * scale
    }
  }

  /// Cells side by side in a ruled line: label, its English, value.
  func cells(_ cells: [(label: String, english: String, value: String)]) {
    let label = scaled(TextStyle(size: 7.5, tone: .muted))
    let english = scaled(TextStyle(size: 6.5, isItalic: true, tone: .muted))
    let value = scaled(TextStyle(size: 10, isBold: true))
    let width = Self.width / Double(cells.count)
    let top = y
    var height = 0.0
    for (index, cell) in cells.enumerated() {
      let x = Self.left + Double(index) * width
      y = top + 4 * scale
      y += put(cell.label, label, x: x + 4, width: width - 8, .centre)
      y += put(cell.english, english, x: x + 4, width: width - 8, .centre)
      y += put(cell.value, value, x: x + 4, width: width - 8, .centre) + 4 * scale
      height = max(height, y - top)
    }
    y = top + height
    guard draws else { return }
    page.frame(
      Box(x: Self.left, y: top, width: Self.width, height: height), line: 0.6, tone: .accent)
    for index in 1..<cells.count {
      let x = Self.left + Double(index) * width
      page.line(from: (x, top), to: (x, y), width: 0.3)
    }
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

  /// How far a text of another size must go down to share the line of the first.
  private func baselineDrop(from large: TextStyle, to small: TextStyle) -> Double {
    // The ascent of Noto Sans is 1.069 of its size.
    (large.size - small.size) * 1.069
  }
}
