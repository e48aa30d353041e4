import Text

/// Where a session shows its lines and reads a person's replies.
public protocol Console: AnyObject {
  /// Columns a line may have; 80 where unknown. It may differ after each ``ask(_:)``.
  var width: Int { get }
  /// Whether a person at a terminal can be asked; `false` for a pipe or a file.
  var isInteractive: Bool { get }
  /// Whether the system asked the program to stop, or nobody reads what it shows any more.
  /// Every further ``ask(_:)`` then gives `.ended`.
  var mustEnd: Bool { get }
  /// Writes `line` and a line end; an end inside `line` begins another line. No other control
  /// character is ever passed on.
  func show(_ line: String, as style: Style)
  /// Writes one line that may be too long to be held: the pieces that `body` gives to its argument,
  /// none of them with a line end.
  func showLine(_ body: (_ piece: (String) -> Void) -> Void)
  /// Writes `line` to the standard error stream, as ``show(_:as:)`` does.
  func showError(_ line: String)
  /// Asks for one line, and waits.
  func ask(_ prompt: Prompt) -> Reply
  /// The language of what the console says of itself: time left, pages, a request to stop.
  var language: Language { get set }
  /// From here on a person at a terminal gets the lines a screenful at a time, and may stop reading;
  /// what is shown then up to ``endPages()`` or the next ``ask(_:)`` is left out.
  func beginPages()
  /// The end of what one ``beginPages()`` began.
  func endPages()
  /// Tells how far work has come: on the standard error stream, in a line of its own, not before
  /// the work has taken a second, and not at every call. Cheap, so that work may call it often.
  func tell(_ progress: Progress)
}

/// A console that says nothing of itself, holds any line, pages nothing and tells of no progress.
extension Console {
  public var language: Language {
    get { .indonesian }
    set {}
  }
  public func showLine(_ body: (_ piece: (String) -> Void) -> Void) {
    var line = ""
    body { line += $0 }
    show(line)
  }
  public func beginPages() {}
  public func endPages() {}
  public func tell(_ progress: Progress) {}
}

extension Console {
  /// Shows what `work` shows a screenful at a time.
  public func paged<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    beginPages()
    defer { endPages() }
    return try work()
  }

  /// Writes `line` undecorated.
  public func show(_ line: String) { show(line, as: .plain) }
}

/// What a shown line is; a console may colour it, and nothing depends on whether it does.
public enum Style: Hashable, Sendable, CaseIterable {
  case plain
  case heading
  /// Good news: a right answer, a certificate that verifies.
  case right
  /// Bad news: a wrong answer, a finding.
  case wrong
}
