import CCairo

/// How a text looks on the page.
struct TextStyle {
  enum Tone {
    case ink, muted, pale, accent
    /// Behind a text.
    case soft
  }

  var size: Double
  var isBold = false
  var isItalic = false
  /// With serifs, for what stands large.
  var isSerif = false
  var tone = Tone.ink
  /// Points between letters.
  var spacing = 0.0
}

/// Where a text stands within its width.
enum TextAlignment {
  case left, centre, right
}

/// The page of a PDF that is being drawn, in memory; lengths are points from the upper left corner.
final class PDFPage {
  /// The families in which texts are set.
  static let family = "Noto Sans"
  static let serifFamily = "Noto Serif"

  /// What the surface has written; its own object, as the C library holds a pointer to it.
  private final class Output {
    var bytes: [UInt8] = []
  }

  private let output = Output()
  private let surface: OpaquePointer
  let context: OpaquePointer
  let layouts: OpaquePointer
  /// One for each tag, in the order in which they begin.
  var notes: [TagNote] = []
  let palette: Palette
  /// The logo in whose place a dot was drawn, if any.
  var logo: PackedLogo?

  init(
    width: Double, height: Double, palette: Palette = Palette()
  ) throws(RenderingError) {
    self.palette = palette
    let write: cairo_write_func_t = { closure, data, count in
      guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
      let output = Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue()
      output.bytes += UnsafeBufferPointer(start: data, count: Int(count))
      return CAIRO_STATUS_SUCCESS
    }
    let target = Unmanaged.passUnretained(output).toOpaque()
    guard let surface = cairo_pdf_surface_create_for_stream(write, target, width, height),
      let context = cairo_create(surface), let layouts = pango_cairo_create_context(context)
    else { throw .drawing("cairo_create") }
    self.surface = surface
    self.context = context
    self.layouts = layouts
    // Pango counts 96 dots an inch unless told otherwise, and 12 points would print as 16.
    pango_cairo_context_set_resolution(layouts, 72)
    // Rounded to whole points, letters would stand unevenly.
    pango_context_set_round_glyph_positions(layouts, 0)
    unhint()
    try checkFont()
  }

  deinit {
    cc_free_context(layouts)
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Hinting fits letters to a screen, of which paper has none.
  private func unhint() {
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(layouts, options)
    cairo_font_options_destroy(options)
  }

  private func checkFont() throws(RenderingError) {
    for isSerif in [false, true] {
      let font = Self.font(TextStyle(size: 10, isSerif: isSerif))
      defer { pango_font_description_free(font) }
      guard cc_has_family(layouts, font) != 0 else {
        throw .fontMissing(isSerif ? Self.serifFamily : Self.family)
      }
    }
  }

  /// The finished file, with what is still to be put into it.
  func finishTagged() throws(RenderingError) -> DrawnFile {
    DrawnFile(bytes: try finish(), notes: notes, logo: logo)
  }

  /// The finished file.
  func finish() throws(RenderingError) -> [UInt8] {
    cairo_show_page(context)
    try check(cairo_status(context))
    cairo_surface_finish(surface)
    // A failed write is silent but for the surface's status.
    try check(cairo_surface_status(surface))
    return output.bytes
  }

  private func check(_ status: cairo_status_t) throws(RenderingError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .drawing(String(cString: cairo_status_to_string(status)))
  }

  /// An entry of the outline that readers show beside the pages.
  func addBookmark(_ title: String, page: Int, y: Double) {
    cairo_pdf_surface_add_outline(
      surface, CAIRO_PDF_OUTLINE_ROOT, title, "page=\(page) pos=[0 \(Int(y))]",
      cairo_pdf_outline_flags_t(rawValue: 0))
  }

  func describe(_ info: DocumentInfo) {
    describe(
      title: info.title, author: info.author, subject: info.subject, created: info.xmpDate)
  }

  func describe(title: String, author: String, subject: String, created: String) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, author)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, subject)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, DocumentInfo.creator)
    // Without these two the library writes the time of day into the file.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, created)
  }
}
