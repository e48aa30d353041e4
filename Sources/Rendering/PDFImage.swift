import CCairo

extension PDFPage {
  /// Draws a dot in the place of the logo, which ``ArchivalFile`` puts there: compressing it anew
  /// for each of a thousand files would take longer than all else.
  func draw(_ logo: PackedLogo) {
    let dot = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1)
    defer { cairo_surface_destroy(dot) }
    draw(dot, in: logo.box)
    self.logo = logo
  }

  /// Draws `logo` over the whole of `box`.
  func draw(_ logo: Logo, in box: Box) throws(RenderingError) {
    switch logo.kind {
    case .png:
      let decoded = try Self.surface(png: logo)
      defer { cairo_surface_destroy(decoded) }
      let reduced = Self.reduced(decoded, logo, to: box)
      defer { cairo_surface_destroy(reduced) }
      draw(reduced, in: box)
    case .jpeg:
      let surface = try Self.surface(jpeg: logo)
      defer { cairo_surface_destroy(surface) }
      draw(surface, in: box)
    }
  }

  private func draw(_ image: OpaquePointer?, in box: Box) {
    let width = Double(cairo_image_surface_get_width(image))
    let height = Double(cairo_image_surface_get_height(image))
    cairo_save(context)
    cairo_translate(context, box.x, box.y)
    cairo_scale(context, box.width / width, box.height / height)
    cairo_set_source_surface(context, image, 0, 0)
    // Any other filter asks readers to smooth the image, which PDF/A forbids (6.2.8).
    cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
    cairo_paint(context)
    cairo_restore(context)
  }

  private static func surface(png logo: Logo) throws(RenderingError) -> OpaquePointer? {
    var rest = logo.bytes[...]
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
    guard cairo_surface_status(image) == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(image)
      throw .logo
    }
    return image
  }

  /// The image on white, at no more than 300 dots an inch: what shines through has no place in an
  /// archival file, and what no printer shows would only make it larger.
  private static func reduced(
    _ image: OpaquePointer?, _ logo: Logo, to box: Box
  ) -> OpaquePointer? {
    let most = 300 / 72 * max(box.width, box.height)
    let scale = min(1, most / Double(max(logo.width, logo.height)))
    let width = max(1, (Double(logo.width) * scale).rounded())
    let height = max(1, (Double(logo.height) * scale).rounded())
    let reduced = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    let context = cairo_create(reduced)
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, width / Double(logo.width), height / Double(logo.height))
    cairo_set_source_surface(context, image, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_BEST)
    cairo_paint(context)
    return reduced
  }

  /// A surface that stands for the JPEG image; the file gets its bytes as they are.
  private static func surface(jpeg logo: Logo) throws(RenderingError) -> OpaquePointer? {
    let image = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32(logo.width), Int32(logo.height))
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: logo.bytes.count)
    copy.initialize(from: logo.bytes, count: logo.bytes.count)
    let status = cairo_surface_set_mime_data(
      image, CAIRO_MIME_TYPE_JPEG, copy, UInt(logo.bytes.count),
      { $0?.assumingMemoryBound(to: UInt8.self).deallocate() }, copy)
    guard status == CAIRO_STATUS_SUCCESS else {
      copy.deallocate()
      cairo_surface_destroy(image)
      throw .logo
    }
    return image
  }
}
