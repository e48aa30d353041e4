/// What stands on pages in one piece.
protocol Paginated {
  var height: Double { get }
  /// Empty space above it, but not at the top of a page.
  var gap: Double { get }
  var startsPage: Bool { get }
  /// Whether the next piece must begin on the same page, if one page can hold both.
  var keepsWithNext: Bool { get }
  /// What stands above it again where it begins a page: the head of its table.
  var head: [Self] { get }
}

/// Pieces, one below the other, on pages.
struct Pagination<Piece: Paginated> {
  /// A piece with its place.
  struct Placed {
    let piece: Piece
    let y: Double
  }

  /// From the first page on.
  private(set) var pages: [[Placed]] = [[]]
  private let top: Double
  private let bottom: Double
  private var y: Double

  init(_ pieces: [Piece], top: Double, bottom: Double) {
    self.top = top
    self.bottom = bottom
    y = top
    var start = 0
    while start < pieces.count {
      var end = start
      while end + 1 < pieces.count, pieces[end].keepsWithNext { end += 1 }
      place(pieces[start...end])
      start = end + 1
    }
  }

  private mutating func place(_ group: ArraySlice<Piece>) {
    let height = group.reduce(0) { $0 + $1.gap + $1.height } - (group.first?.gap ?? 0)
    let gap = isAtTop ? 0 : group.first?.gap ?? 0
    let isTooLow = y + gap + height > bottom
    if (isTooLow && height <= bottom - top) || group.first?.startsPage == true { turn() }
    for piece in group { place(piece) }
  }

  private mutating func place(_ piece: Piece) {
    if y + (isAtTop ? 0 : piece.gap) + piece.height > bottom { turn() }
    if isAtTop {
      for head in piece.head { put(head) }
    } else {
      y += piece.gap
    }
    put(piece)
  }

  private mutating func put(_ piece: Piece) {
    pages[pages.count - 1].append(Placed(piece: piece, y: y))
    y += piece.height
  }

  private var isAtTop: Bool { pages[pages.count - 1].isEmpty }

  private mutating func turn() {
    guard !isAtTop else { return }
    pages.append([])
    y = top
  }
}
