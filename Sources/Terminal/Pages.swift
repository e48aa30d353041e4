import Dialogue

/// How full the screen is of lines that a person is still to read.
struct Pages {
  /// What becomes of a line.
  enum Turn: Equatable {
    case show
    /// The screen is full: ask before it is shown.
    case ask
    /// The person has read enough.
    case skip
  }

  private var depth = 0
  private var used = 0
  private var isStopped = false

  mutating func begin() {
    if depth == 0 { turn() }
    depth += 1
  }

  mutating func end() { depth = max(0, depth - 1) }

  /// Begins a new page.
  mutating func turn() { (used, isStopped) = (0, false) }

  mutating func stop() { isStopped = true }

  /// What becomes of a line of `columns`; one row of each screen is for the question whether to go
  /// on. Too low a screen is not worth turning pages on.
  func turn(for columns: Int, in screen: ScreenSize?) -> Turn {
    guard depth > 0, let screen, screen.rows >= 5 else { return .show }
    if isStopped { return .skip }
    return used > 0 && used + screen.rows(of: columns) > screen.rows - 1 ? .ask : .show
  }

  mutating func count(_ columns: Int, in screen: ScreenSize?) {
    used += screen?.rows(of: columns) ?? 1
  }
}
