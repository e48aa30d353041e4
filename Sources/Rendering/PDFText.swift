import CCairo

/// A text whose lines are broken, which is most of the work of drawing it. It belongs to the page
/// that set it.
final class SetText {
  fileprivate let layout: OpaquePointer?
  fileprivate let tone: TextStyle.Tone
  /// What the longest line takes.
  let width: Double
  let height: Double

  fileprivate init(_ layout: OpaquePointer?, tone: TextStyle.Tone) {
    self.layout = layout
    self.tone = tone
    var width: Int32 = 0
    var height: Int32 = 0
    pango_layout_get_size(layout, &width, &height)
    self.width = Double(width) / Double(PANGO_SCALE)
    self.height = Double(height) / Double(PANGO_SCALE)
  }

  deinit { cc_free_layout(layout) }

  var isOneLine: Bool { pango_layout_get_line_count(layout) == 1 }
}

extension PDFPage {
  /// A description of the font of `style`; the caller frees it.
  static func font(_ style: TextStyle) -> OpaquePointer? {
    let font = pango_font_description_new()
    pango_font_description_set_family(font, style.isSerif ? serifFamily : family)
    pango_font_description_set_size(font, Int32(style.size * Double(PANGO_SCALE)))
    pango_font_description_set_weight(
      font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_style(font, style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    return font
  }

  /// Draws `text`, wrapped to `width`, and returns its height.
  @discardableResult
  func draw(
    _ text: String, _ style: TextStyle, x: Double, y: Double, width: Double,
    _ alignment: TextAlignment = .left
  ) -> Double {
    let text = set(text, style, width: width, alignment)
    draw(text, x: x, y: y)
    return text.height
  }

  /// Height of `text` wrapped to `width`, and the width that its longest line takes.
  func measure(
    _ text: String, _ style: TextStyle, width: Double = .infinity
  ) -> (width: Double, height: Double) {
    let text = set(text, style, width: width)
    return (text.width, text.height)
  }

  /// `text` wrapped to `width`, ready to be drawn.
  func set(
    _ text: String, _ style: TextStyle, width: Double, _ alignment: TextAlignment = .left
  ) -> SetText {
    SetText(layout(text, style, width: width, alignment), tone: style.tone)
  }

  func draw(_ text: SetText, x: Double, y: Double) {
    setTone(text.tone)
    cairo_move_to(context, x, y)
    pango_cairo_show_layout(context, text.layout)
  }

  /// How far a text of another size must go down to share the line of the first.
  func baselineDrop(from large: TextStyle, to small: TextStyle) -> Double {
    // The ascent of both families is 1.069 of the size.
    (large.size - small.size) * 1.069
  }

  private func layout(
    _ text: String, _ style: TextStyle, width: Double, _ alignment: TextAlignment
  ) -> OpaquePointer? {
    let font = Self.font(style)
    defer { pango_font_description_free(font) }
    let unit = Double(PANGO_SCALE)
    let layout = cc_layout(
      layouts, font, text, Int32(text.utf8.count), Int32(style.spacing * unit))
    pango_layout_set_width(layout, width.isFinite ? Int32(width * unit) : -1)
    switch alignment {
    case .left: pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
    case .centre: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .right: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    }
    return layout
  }
}
