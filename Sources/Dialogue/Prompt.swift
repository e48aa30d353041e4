import Dates

/// One prompt: what stands before the cursor and what TAB may offer.
public struct Prompt: Sendable {
  /// The kind of line asked for, which decides what the arrow keys bring back.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A command line; brought back in later sessions too.
    case command
    /// A question in everyday words; brought back in later sessions too, apart from commands.
    case question
    /// A response to an item; never brought back, by nobody.
    case answer
    /// A name, a number, a date; brought back until the program ends, never written down.
    case field
    /// A passphrase or a PIN; neither shown while it is typed nor ever brought back.
    case secret
  }

  /// What stands before the cursor: one line that ends in a printable character or a space.
  public let text: String
  public let kind: Kind
  /// The moment at which waiting ends with `.expired`, or `nil`. The console says when five minutes
  /// and one minute are left. What was typed before an answer with a deadline was asked for does
  /// not answer it.
  public let deadline: Instant?
  /// What could stand where the last word of `line` stands; words that do not begin with it are
  /// left out. Called on TAB with what stands before the cursor.
  public let completions: @Sendable (_ line: String) -> [Completion]

  public init(
    _ text: String, kind: Kind, deadline: Instant? = nil,
    completions: @escaping @Sendable (String) -> [Completion] = { _ in [] }
  ) {
    self.text = text
    self.kind = kind
    self.deadline = deadline
    self.completions = completions
  }

  /// A prompt where TAB offers `words`.
  public init(
    _ text: String, kind: Kind, deadline: Instant? = nil,
    completions: @escaping @Sendable (String) -> [String]
  ) {
    self.init(text, kind: kind, deadline: deadline) { completions($0).map(Completion.word) }
  }
}
