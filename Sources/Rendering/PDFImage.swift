import CCairo

extension PDFPage {
  /// Draws the PNG image `bytes` as large as `box` allows, in its middle.
  func draw(png bytes: [UInt8], in box: Box) throws(RenderingError) {
    var rest = bytes[...]
    let image = withUnsafeMutablePointer(to: &rest) { rest in
      cairo_image_surface_create_from_png_stream(
        { closure, target, count in
          let rest = closure?.assumingMemoryBound(to: ArraySlice<UInt8>.self)
          guard let rest, let target, rest.pointee.count >= Int(count) else {
            return CAIRO_STATUS_READ_ERROR
          }
          for index in 0..<Int(count) { target[index] = rest.pointee.removeFirst() }
          return CAIRO_STATUS_SUCCESS
        }, rest)
    }
    defer { cairo_surface_destroy(image) }
    guard cairo_surface_status(image) == CAIRO_STATUS_SUCCESS else { throw .logo }
    let width = Double(cairo_image_surface_get_width(image))
    let height = Double(cairo_image_surface_get_height(image))
    let scale = min(box.width / width, box.height / height)
    cairo_save(context)
    cairo_translate(
      context, box.x + (box.width - width * scale) / 2, box.y + (box.height - height * scale) / 2)
    cairo_scale(context, scale, scale)
    cairo_set_source_surface(context, image, 0, 0)
    cairo_paint(context)
    cairo_restore(context)
  }
}
