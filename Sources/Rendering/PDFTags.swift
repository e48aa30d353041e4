import CCairo
import Text

/// What a part of a page is, for those who have it read to them.
enum PartKind: String {
  case document = "Document"
  case title = "H1"
  case heading = "H2"
  case subheading = "H3"
  case paragraph = "P"
  case figure = "Figure"
  case table = "Table"
  case row = "TR"
  case headCell = "TH"
  case cell = "TD"
}

/// What is added to a tag after the page has been drawn.
struct TagNote {
  /// Words in the place of a picture.
  var words: String?
  /// The text as it is said, where it is drawn letter by letter.
  var spoken: String?
  /// Another language than the document's.
  var language: Language?
  /// What a head cell is the head of.
  var scope: Scope?

  /// The cells of which a head cell says what they hold.
  enum Scope: String {
    case row = "Row"
    case column = "Column"
  }
}

/// A drawn file, the notes on its tags in the order in which these begin, and its logo, for which
/// there is only a dot as yet.
struct DrawnFile {
  let bytes: [UInt8]
  let notes: [TagNote]
  let logo: PackedLogo?
}

extension PDFPage {
  /// Draws a part of the page as such.
  @discardableResult
  func part<Value, Failure>(
    _ kind: PartKind, _ note: TagNote = TagNote(), _ draw: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    notes.append(note)
    cairo_tag_begin(context, kind.rawValue, "")
    defer { cairo_tag_end(context, kind.rawValue) }
    return try draw()
  }
}
