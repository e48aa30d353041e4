import Glibc

/// A program at a terminal that a test types at.
///
/// Every wait ends with what is waited for; limits are for programs that hang, so nothing depends
/// on how fast the machine is.
public final class PseudoTerminal {
  private var master: Int32 = -1
  /// Held open, so that what the program wrote last can be read after its end.
  private var slave: Int32 = -1
  private let life: Int32
  private let child: pid_t
  private var status: Ending?
  private var screen = Screen()
  private var position = 0

  /// Starts `command` as the leader of a session that this terminal controls.
  public init(_ command: Command, columns: Int = 80, rows: Int = 24) throws(DriveError) {
    let (ends, path) = try Self.open(columns: columns, rows: rows)
    let (alive, held) = try makePipe()
    defer { close(held) }
    var environment = command.environment
    environment["NETRAL_UJI_SIAP"] = "1"
    child = try spawn(
      Command(command.path, command.arguments, environment: environment),
      [.terminal(path: path), .descriptor(0), .descriptor(0), .descriptor(held)])
    (master, slave) = ends
    life = alive
  }

  private static func open(
    columns: Int, rows: Int
  ) throws(DriveError) -> (ends: (Int32, Int32), path: String) {
    var size = winsize()
    (size.ws_col, size.ws_row) = (UInt16(columns), UInt16(rows))
    var ends: (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 256)
    let isOpen = opening.withLock { _ in
      guard openpty(&ends.0, &ends.1, &name, nil, &size) == 0 else { return false }
      for end in [ends.0, ends.1] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return fcntl(ends.0, F_SETFL, O_NONBLOCK) == 0
    }
    guard isOpen else { throw .system("openpty", errno) }
    let path = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (ends, String(decoding: path, as: UTF8.self))
  }

  deinit {
    if status == nil {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    hangUp()
    close(life)
  }

  /// What the program has shown so far.
  public var transcript: String { screen.text }

  /// The same with its escapes and carriage returns.
  public var rawOutput: String { String(decoding: screen.raw, as: UTF8.self) }

  /// Waits for `text` after what was waited for before, and returns what came up to its end.
  @discardableResult
  public func expect(_ text: String, within seconds: Int = 60) throws(DriveError) -> String {
    let end = try wait(for: text, seconds) { screen, start in screen.end(of: text, from: start) }
    defer { position = end }
    return String(decoding: screen.bytes[position..<end], as: UTF8.self)
  }

  /// Waits until the program reads keys for a line, and returns what it showed before.
  @discardableResult
  public func ready(within seconds: Int = 60) throws(DriveError) -> String {
    let count = readySeen
    let end = try wait(for: "a ready prompt", seconds) { screen, _ in
      screen.readyMarks.count > count ? screen.readyMarks[count] : nil
    }
    readySeen += 1
    defer { position = max(position, end) }
    return String(decoding: screen.bytes[min(position, end)..<end], as: UTF8.self)
  }

  private var readySeen = 0

  private func wait(
    for text: String, _ seconds: Int, _ find: (Screen, Int) -> Int?
  ) throws(DriveError) -> Int {
    let limit = uptime() + seconds * 1000
    var start = position
    while true {
      if let end = find(screen, start) { return end }
      // What was looked through once need not be again, but for a beginning of `text` at its end.
      start = max(position, screen.bytes.count - text.utf8.count)
      let isOver = uptime() >= limit
      guard !isOver, pump(until: limit) || find(screen, start) != nil else {
        throw .missing(text, transcript: transcript)
      }
    }
  }

  /// Waits for the next prompt, then types `line` and Enter.
  public func type(_ line: String) throws(DriveError) {
    try ready()
    try send(line + "\r")
  }

  /// Types `text`.
  public func send(_ text: String) throws(DriveError) { try send(bytes: Array(text.utf8)) }

  /// Sends `bytes` as the keyboard would; takes what is shown meanwhile, so that neither side waits
  /// for the other.
  public func send(bytes: [UInt8], within seconds: Int = 120) throws(DriveError) {
    let limit = uptime() + seconds * 1000
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      if count < 0 && errno != EAGAIN && errno != EINTR { throw .system("write", errno) }
      guard uptime() < limit else { throw .missing("room for keys", transcript: transcript) }
      if !rest.isEmpty { pump(until: limit, writing: true) }
    }
  }

  /// Takes what can be read; `false` once the program is gone and all is read.
  @discardableResult
  private func pump(until limit: Int, writing: Bool = false) -> Bool {
    let events = Int16(POLLIN) | (writing ? Int16(POLLOUT) : 0)
    var waiting = [pollfd(fd: master, events: events, revents: 0)]
    if !writing { waiting.append(pollfd(fd: life, events: Int16(POLLIN), revents: 0)) }
    poll(&waiting, nfds_t(waiting.count), Int32(max(0, limit - uptime())))
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &bytes, bytes.count)
    for byte in bytes[..<max(0, count)] { screen.take(byte) }
    return count > 0 || writing || waiting[1].revents == 0
  }

  /// Gives the terminal another size, as dragging a window's corner does.
  public func resize(columns: Int, rows: Int = 24) {
    var size = winsize()
    (size.ws_col, size.ws_row) = (UInt16(columns), UInt16(rows))
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The number of the program's process.
  public var process: Int { Int(child) }

  /// Sends the program `number` as `kill` does.
  public func signal(_ number: Int32) { kill(child, number) }

  /// Takes the terminal away.
  public func hangUp() {
    for end in [master, slave] where end >= 0 { close(end) }
    (master, slave) = (-1, -1)
  }

  /// The terminal's settings: input, output, control and local modes, then the special characters.
  public var modes: [UInt32] {
    var modes = termios()
    guard tcgetattr(slave, &modes) == 0 else { return [] }
    let characters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + characters
  }

  /// Waits for the program's end.
  public func ending(within seconds: Int = 60) throws(DriveError) -> Ending {
    if let status { return status }
    let limit = uptime() + seconds * 1000
    while pump(until: limit) {
      guard uptime() < limit else { throw .stillRunning(transcript: transcript) }
    }
    var waited: Int32 = 0
    waitpid(child, &waited, 0)
    let ended = Ending(waited: waited)
    status = ended
    return ended
  }
}
