import Reports
import Text

extension StripSetter {
  func row(
    _ cells: [LawDocument.Line], _ widths: [Int], _ style: TextStyle, gap: Double
  ) -> Strip {
    let padding = 3.0
    var row = Strip(texts: [], height: 0, gap: gap, isUnderlined: true)
    var x = Self.left
    for (cell, share) in zip(cells, widths) {
      let width = Self.width * Double(share) / 100
      let set = stacked(
        cell.text, style, Self.english, x: x, width: width - 8, link: target(cell))
      row.texts += set.texts.map { text in
        var text = text
        text.y += padding
        return text
      }
      row.height = max(row.height, set.height + 2 * padding)
      x += width
    }
    return row
  }

  func target(_ line: LawDocument.Line) -> String? {
    line.link.flatMap { anchors.contains($0) ? $0 : nil }
  }

  /// A text as wide as the column, with its English below it.
  func strip(_ text: Bilingual, _ style: TextStyle, gap: Double) -> Strip {
    let english = TextStyle(size: max(8, style.size * 0.72), isItalic: true, tone: .muted)
    var strip = stacked(text, style, english, x: Self.left, width: Self.width)
    strip.gap = gap
    return strip
  }

  /// Indonesian, and English below it, or behind it where both fit on one line; once where both
  /// languages say the same.
  func stacked(
    _ text: Bilingual, _ style: TextStyle, _ english: TextStyle, x: Double, width: Double,
    isInline: Bool = false, link: String? = nil
  ) -> Strip {
    let first = Strip.Text(
      content: .words(text.indonesian), style: style, x: x, width: width, link: link)
    let size = measured(first)
    var strip = Strip(texts: [first], height: size.height)
    guard text.english != text.indonesian, !text.english.isEmpty else { return strip }
    var second = Strip.Text(
      content: .words(text.english), style: english, x: x, y: size.height, width: width)
    let room = width - size.width - 8
    if isInline, page.measure(text.english, english).width < room - 20 {
      second.x = x + size.width + 8
      // The ascent of Noto Sans is 1.069 of its size; both stand on one line.
      second.y = (style.size - english.size) * 1.069
      second.width = room
    } else {
      strip.height += measured(second).height
    }
    strip.texts.append(second)
    return strip
  }

  func measured(_ text: Strip.Text) -> (width: Double, height: Double) {
    switch text.content {
    case .words(let words): return page.measure(words, text.style, width: text.width)
    // No page has a longer number.
    case .references(let references):
      let words = references.text { _ in 9999 }
      return page.measure(words, text.style, width: text.width)
    case .page, .dots: return (0, 0)
    }
  }
}
