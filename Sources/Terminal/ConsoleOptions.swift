import Dates
import Dialogue

/// How a console is to be opened.
public struct ConsoleOptions: Sendable {
  /// Never decorate, never turn pages, and use no escape sequence, as `--polos` asks.
  public var isPlain: Bool
  /// Show prompts and lines where input is no terminal, so that a transcript reads like a session.
  public var echoesInput: Bool
  /// Tells the moment that deadlines are compared with.
  public var now: @Sendable () -> Instant

  public init(
    isPlain: Bool = false, echoesInput: Bool = false, now: @escaping @Sendable () -> Instant
  ) {
    self.isPlain = isPlain
    self.echoesInput = echoesInput
    self.now = now
  }
}

/// The console that fits the standard streams: a line editor where a person sits at a terminal, and
/// a plain reader of lines for a pipe or a file. Open one at a time.
///
/// From then on a write to a closed pipe no longer kills the process.
public func console(_ options: ConsoleOptions) -> any Console {
  StandardStreams.secure()
  return StandardStreams.areTerminal ? TerminalConsole(options) : PlainConsole(options)
}
