import Glibc

/// A program that was run to its end with pipes for its streams.
public struct PipedRun: Sendable {
  /// What becomes of the program's standard output.
  public enum OutputEnd: Sendable {
    case read
    /// A pipe that nobody reads.
    case unread
    /// Not open at all.
    case closed
  }

  public let output: String
  public let errors: String
  public let status: Ending

  /// Runs `command` on `input`. A program that does not end within `seconds` is killed.
  public init(
    _ command: Command, input: [UInt8], output outputEnd: OutputEnd = .read,
    within seconds: Int = 120
  ) throws(DriveError) {
    let (standardInput, keys) = try makePipe()
    let (shown, standardOutput) = try makePipe()
    let (complaints, standardError) = try makePipe()
    var run = PipeTraffic(keys: keys, input: input[...], readers: [shown, complaints])
    if case .unread = outputEnd { run.drop(shown) }
    let isClosed = if case .closed = outputEnd { true } else { false }
    let child = try spawn(
      command,
      [
        .descriptor(standardInput), isClosed ? .closed : .descriptor(standardOutput),
        .descriptor(standardError),
      ])
    for end in [standardInput, standardOutput, standardError] { close(end) }
    signal(SIGPIPE, SIG_IGN)
    let isEnded = run.finish(within: seconds)
    if !isEnded { kill(child, SIGKILL) }
    var waited: Int32 = 0
    waitpid(child, &waited, 0)
    status = Ending(waited: waited)
    output = run.text(of: shown)
    errors = run.text(of: complaints)
  }
}

/// Bytes on their way into a program and out of it.
private struct PipeTraffic {
  var keys: Int32
  var input: ArraySlice<UInt8>
  var readers: [Int32]
  var read: [Int32: [UInt8]] = [:]

  init(keys: Int32, input: ArraySlice<UInt8>, readers: [Int32]) {
    (self.keys, self.input, self.readers) = (keys, input, readers)
    _ = fcntl(keys, F_SETFL, O_NONBLOCK)
  }

  func text(of reader: Int32) -> String { String(decoding: read[reader] ?? [], as: UTF8.self) }

  mutating func drop(_ reader: Int32) {
    close(reader)
    readers.removeAll { $0 == reader }
  }

  /// Whether the program took or refused all input and closed its output in time.
  mutating func finish(within seconds: Int) -> Bool {
    let limit = uptime() + seconds * 1000
    while !readers.isEmpty || keys >= 0 {
      if uptime() >= limit { return false }
      if keys >= 0 { feed() }
      var waiting = readers.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if keys >= 0 { waiting.append(pollfd(fd: keys, events: Int16(POLLOUT), revents: 0)) }
      poll(&waiting, nfds_t(waiting.count), Int32(max(0, limit - uptime())))
      for place in waiting where place.revents != 0 && place.fd != keys { collect(place.fd) }
    }
    return true
  }

  private mutating func feed() {
    let count = input.withUnsafeBytes { write(keys, $0.baseAddress, $0.count) }
    if count > 0 { input = input.dropFirst(count) }
    let isRefused = count < 0 && errno != EAGAIN && errno != EINTR
    guard input.isEmpty || isRefused else { return }
    close(keys)
    keys = -1
  }

  private mutating func collect(_ reader: Int32) {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(reader, &bytes, bytes.count)
    if count > 0 { read[reader, default: []] += bytes[..<count] } else { drop(reader) }
  }
}
