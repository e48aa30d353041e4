/// What TAB may put where the last word of a line stands.
public enum Completion: Hashable, Sendable {
  case word(String)
  /// The name of a file; the console looks for it.
  case file
  /// The name of a folder; the console looks for it.
  case folder
}
