/// What a person did at a prompt.
public enum Reply: Hashable, Sendable {
  /// The longest line that is taken, in Unicode scalars.
  public static let longestLine = 4096

  /// The line as typed, without its end; at most ``longestLine`` scalars, control characters
  /// removed, a letter and the mark behind it as one scalar where Unicode has one.
  case line(String)
  /// Ctrl-C: leave what is under way, not the program.
  case interrupted
  /// Ctrl-D on an empty line, the end of input, a lost terminal, or a request to stop.
  case ended
  /// The deadline passed while the line was being typed; what stood there comes along.
  case expired(partial: String)
  /// A line came that cannot be taken as it is; it is gone, and the same prompt may be asked again.
  case refused(LineFault)
}

/// Why a line that came is not taken.
public enum LineFault: Hashable, Sendable {
  /// It has more than ``Reply/longestLine`` scalars.
  case tooLong
  /// It is not UTF-8; `byte` counts from 1 and is where that shows first.
  case notUTF8(byte: Int)
}
