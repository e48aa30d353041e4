import CCairo

/// A rectangle of the page.
struct Box {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  func inset(by length: Double) -> Box {
    Box(x: x + length, y: y + length, width: width - 2 * length, height: height - 2 * length)
  }

  /// The largest box of that shape that has room here, in the middle.
  func fitting(width: Double, height: Double) -> Box {
    let scale = min(self.width / width, self.height / height)
    return Box(
      x: x + (self.width - width * scale) / 2, y: y + (self.height - height * scale) / 2,
      width: width * scale, height: height * scale)
  }
}

extension PDFPage {
  func frame(_ box: Box, line: Double, tone: TextStyle.Tone) {
    setTone(tone)
    cairo_set_line_width(context, line)
    cairo_rectangle(context, box.x, box.y, box.width, box.height)
    cairo_stroke(context)
  }

  func fill(_ box: Box, tone: TextStyle.Tone) {
    setTone(tone)
    cairo_rectangle(context, box.x, box.y, box.width, box.height)
    cairo_fill(context)
  }

  func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), width: Double,
    tone: TextStyle.Tone = .accent
  ) {
    setTone(tone)
    cairo_set_line_width(context, width)
    cairo_move_to(context, start.x, start.y)
    cairo_line_to(context, end.x, end.y)
    cairo_stroke(context)
  }

  /// Draws `code` black into a square of `side` points, without its quiet zone.
  ///
  /// As shapes, its thousands of corners took more time and room than all else on the page. As an
  /// image of one dot for each module, viewers that smooth would blur it.
  func draw(_ code: QRCode, x: Double, y: Double, side: Double) {
    let stencil = Self.stencil(code)
    defer { cairo_surface_destroy(stencil) }
    let pattern = cairo_pattern_create_for_surface(stencil)
    defer { cairo_pattern_destroy(pattern) }
    // Any other filter asks readers to smooth the image, which PDF/A forbids (6.2.8).
    cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST)
    let scale = side / Double(cairo_image_surface_get_width(stencil))
    cairo_save(context)
    cairo_translate(context, x, y)
    cairo_scale(context, scale, scale)
    cairo_set_source_rgb(context, 0, 0, 0)
    cairo_mask(context, pattern)
    cairo_restore(context)
  }

  /// The code with eight by eight dots of one bit for each module, whose line is thus a byte.
  private static func stencil(_ code: QRCode) -> OpaquePointer? {
    let side = Int32(code.width * 8)
    let image = cairo_image_surface_create(CAIRO_FORMAT_A1, side, side)
    guard let data = cairo_image_surface_get_data(image) else { return image }
    let stride = Int(cairo_image_surface_get_stride(image))
    for row in 0..<code.width {
      let line = data + row * 8 * stride
      for column in code.runs(inRow: row).joined() { line[column] = 0xFF }
      for copy in 1..<8 { (line + copy * stride).update(from: line, count: stride) }
    }
    cairo_surface_mark_dirty(image)
    return image
  }

  func setTone(_ tone: TextStyle.Tone) {
    let colour = palette[tone]
    cairo_set_source_rgb(context, colour.red, colour.green, colour.blue)
  }
}
