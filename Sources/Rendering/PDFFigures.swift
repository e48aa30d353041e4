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
  func draw(_ code: QRCode, x: Double, y: Double, side: Double) {
    let module = side / Double(code.width)
    cairo_set_source_rgb(context, 0, 0, 0)
    for row in 0..<code.width {
      for run in code.runs(inRow: row) {
        cairo_rectangle(
          context, x + Double(run.lowerBound) * module, y + Double(row) * module,
          Double(run.count) * module, module)
      }
    }
    cairo_fill(context)
  }

  func setTone(_ tone: TextStyle.Tone) {
    let colour = palette[tone]
    cairo_set_source_rgb(context, colour.red, colour.green, colour.blue)
  }
}
