/// Texts that stand side by side or close below each other and are never parted by a page's end.
struct Strip {
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

  var texts: [Text]
  var height: Double
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

/// A strip with its place.
struct PlacedStrip {
  let strip: Strip
  let y: Double
}

/// Strips on pages.
struct Pagination {
  /// From the first page on.
  private(set) var pages: [[PlacedStrip]] = [[]]
  /// The page, counted from 1, on which each chapter begins.
  private(set) var chapterPages: [Int: Int] = [:]
  private(set) var anchorPages: [String: Int] = [:]
  private let top: Double
  private let bottom: Double
  private var y: Double

  init(_ strips: [Strip], top: Double, bottom: Double) {
    self.top = top
    self.bottom = bottom
    y = top
    var start = 0
    while start < strips.count {
      var end = start
      while end + 1 < strips.count, strips[end].keepsWithNext { end += 1 }
      place(strips[start...end])
      start = end + 1
    }
  }

  private mutating func place(_ group: ArraySlice<Strip>) {
    let height = group.reduce(0) { $0 + $1.gap + $1.height } - (group.first?.gap ?? 0)
    let gap = isAtTop ? 0 : group.first?.gap ?? 0
    let isTooLow = y + gap + height > bottom
    if (isTooLow && height <= bottom - top) || group.first?.startsPage == true { turn() }
    for strip in group { place(strip) }
  }

  private mutating func place(_ strip: Strip) {
    if y + (isAtTop ? 0 : strip.gap) + strip.height > bottom { turn() }
    if isAtTop {
      for head in strip.head { put(head) }
    } else {
      y += strip.gap
    }
    put(strip)
  }

  private mutating func put(_ strip: Strip) {
    pages[pages.count - 1].append(PlacedStrip(strip: strip, y: y))
    if let chapter = strip.chapter { chapterPages[chapter] = pages.count }
    if let anchor = strip.anchor { anchorPages[anchor] = pages.count }
    y += strip.height
  }

  private var isAtTop: Bool { pages[pages.count - 1].isEmpty }

  private mutating func turn() {
    guard !isAtTop else { return }
    pages.append([])
    y = top
  }
}
