import Dates
import Glibc

/// What the program takes from the world around it; a test gives another one.
public struct World: Sendable {
  public var now: @Sendable () -> Instant
  public var random: @Sendable () -> UInt64
  public var environment: @Sendable (String) -> String?
  /// Shows prompts and lines where input is no terminal, so that a transcript reads like a session.
  public var echoesInput = false

  /// The clock of the computer, its random numbers, its environment.
  public init() {
    now = {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Instant(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
    }
    random = {
      var generator = SystemRandomNumberGenerator()
      return generator.next()
    }
    environment = { name in
      guard let value = getenv(name) else { return nil }
      let text = String(cString: value)
      return text.isEmpty ? nil : text
    }
  }
}
