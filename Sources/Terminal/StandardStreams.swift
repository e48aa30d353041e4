import Glibc

/// The three streams every program is born with.
enum StandardStreams {
  /// Whether a person both types and reads at a terminal.
  static var areTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Opens what is closed, and makes a write to a closed pipe an error instead of the end.
  static func secure() {
    // Else the next file opened, a database for one, would take the place of the missing stream.
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// The columns of a line: as the person set them, as the terminal says, or 80.
  static var width: Int {
    let said = number("NETRAL_LEBAR") ?? terminalWidth ?? number("COLUMNS") ?? 80
    return min(max(said, 20), 500)
  }

  /// The columns of the terminal, or `nil` where there is none or it does not say.
  static var terminalWidth: Int? { terminalSize?.columns }

  /// The size of the terminal, or `nil` where there is none or it does not say.
  static var terminalSize: ScreenSize? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  private static func number(_ name: String) -> Int? {
    variable(name).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The environment variable `name`, or `nil` where it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

/// How many letters fit beside and below each other.
struct ScreenSize: Hashable {
  let columns: Int
  let rows: Int

  /// The rows that a line of `columns` takes.
  func rows(of columns: Int) -> Int { max(1, (columns + self.columns - 1) / self.columns) }
}
