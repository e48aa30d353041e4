/// Texts that stand side by side or close below each other and are never parted by a page's end.
struct Strip: Paginated {
  enum Content: Hashable {
    case words(String)
    /// The number of the page on which that chapter begins.
    case page(chapter: Int)
    /// Names with the pages on which their anchors stand.
    case references([Reference])
    /// Dots that lead the eye from a title to its page.
    case dots
  }

  struct Reference: Hashable {
    let name: String
    let anchor: String?
  }

  struct Text {
    var content: Content
    var style: TextStyle
    var x: Double
    /// Below the strip's upper edge.
    var y = 0.0
    var width: Double
    var alignment = TextAlignment.left
    /// The anchor that the text leads to.
    var link: String?
  }

  /// What a strip is in its document.
  enum Kind {
    case title, heading, subheading, paragraph, headRow, row
  }

  var texts: [Text]
  var height: Double
  var kind = Kind.paragraph
  /// Empty space above it, but not at the top of a page.
  var gap = 0.0
  var startsPage = false
  /// Whether the next strip must begin on the same page, if one page can hold both.
  var keepsWithNext = false
  var anchor: String?
  /// The chapter that begins here, by its place.
  var chapter: Int?
  /// A line across the page along the lower edge.
  var isUnderlined = false
  /// What stands above it again where it begins a page: the head of its table.
  var head: [Strip] = []
  /// What it is to those who have a tagged page read to them; each text of a row is a cell.
  var part = PartKind.paragraph
  /// A frame around a part of it, below its upper edge.
  var frame: Box?
}

extension [Strip.Reference] {
  /// Each name, with its page in brackets where it has one.
  func text(page: (String) -> Int?) -> String {
    map { reference in
      guard let anchor = reference.anchor, let number = page(anchor) else { return reference.name }
      // Held together, so that no line begins with a page's number.
      return "\(reference.name)\u{A0}(\(number))"
    }.joined(separator: ", ")
  }
}

extension Pagination<Strip> {
  /// The page, counted from 1, on which each chapter begins.
  var chapterPages: [Int: Int] { numbers(of: \.chapter) }

  var anchorPages: [String: Int] { numbers(of: \.anchor) }

  private func numbers<Key>(of key: KeyPath<Strip, Key?>) -> [Key: Int] {
    var numbers: [Key: Int] = [:]
    for (index, page) in pages.enumerated() {
      for placed in page {
        if let found = placed.piece[keyPath: key] { numbers[found] = index + 1 }
      }
    }
    return numbers
  }
}
