import Dates

/// What a person did at a prompt.
public enum Reply: Hashable, Sendable {
  /// The line as typed, without its end; never longer than 4,096 scalars, control characters removed.
  case line(String)
  /// Ctrl-C: leave what is under way, not the program.
  case interrupted
  /// Ctrl-D on an empty line, the end of input, or a lost terminal.
  case ended
  /// The deadline passed while the line was being typed; what stood there comes along.
  case expired(partial: String)
}

/// One prompt: what stands before the cursor and what TAB may offer.
public struct Prompt: Sendable {
  /// The kind of line asked for; each kind but `.answer` has its own history.
  public enum Kind: String, Hashable, Sendable {
    case command
    case answer
    case field
  }

  public let text: String
  public let kind: Kind
  /// The moment at which waiting ends with `.expired`, or `nil`.
  public let deadline: Instant?
  /// The words that could complete the last word of `line`; called on TAB.
  public let completions: @Sendable (_ line: String) -> [String]

  public init(
    _ text: String, kind: Kind, deadline: Instant? = nil,
    completions: @escaping @Sendable (String) -> [String] = { _ in [] }
  ) {
    self.text = text
    self.kind = kind
    self.deadline = deadline
    self.completions = completions
  }
}

/// Where a session shows its lines and reads a person's replies.
public protocol Console: AnyObject {
  /// Columns a line may have; 80 where unknown.
  var width: Int { get }
  /// Whether a person at a terminal can be asked; `false` for a pipe or a file.
  var isInteractive: Bool { get }
  /// Writes `line` and a line end. Control characters in it are never passed on.
  func show(_ line: String)
  /// Writes `line` to the standard error stream.
  func showError(_ line: String)
  /// Asks for one line, and waits.
  func ask(_ prompt: Prompt) -> Reply
}
