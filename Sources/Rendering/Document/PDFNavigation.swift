import CCairo

extension PDFPage {
  /// Ends this page and begins the next one.
  func turn() { cairo_show_page(context) }

  /// A place that links called `id` lead to.
  func markDestination(_ id: Int, x: Double, y: Double) {
    cairo_tag_begin(
      context, CAIRO_TAG_DEST, "name='a\(id)' x=\(Int(x)) y=\(Int(y)) internal")
    cairo_tag_end(context, CAIRO_TAG_DEST)
  }

  /// What is drawn until the link's end leads to the destination `id`, which some page must have.
  func beginLink(to id: Int) { cairo_tag_begin(context, CAIRO_TAG_LINK, "dest='a\(id)'") }

  func endLink() { cairo_tag_end(context, CAIRO_TAG_LINK) }
}
