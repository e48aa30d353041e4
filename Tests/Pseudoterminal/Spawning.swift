import Glibc
import Synchronization

/// How a program ended.
public enum Ending: Hashable, Sendable {
  case exited(Int)
  case signalled(Int32)

  /// The meaning of a status that `waitpid` gave.
  public init(waited status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(Int(status >> 8 & 0xFF)) : .signalled(signal)
  }
}

/// What a driven program did not do.
public enum DriveError: Error, CustomStringConvertible {
  case system(String, Int32)
  /// `transcript` is what the program showed up to then.
  case missing(String, transcript: String)
  case stillRunning(transcript: String)

  public var description: String {
    switch self {
    case .system(let call, let number): "\(call): \(String(cString: strerror(number)))"
    case .missing(let text, let transcript):
      "'\(text)' did not come; the screen was:\n\(transcript)"
    case .stillRunning(let transcript): "the program did not end; the screen was:\n\(transcript)"
    }
  }
}

/// A program to run, and the whole of its environment.
public struct Command: Sendable {
  public let path: String
  public let arguments: [String]
  public let environment: [String: String]

  /// - Parameter environment: Added to a UTF-8 locale, an xterm, a home that nobody can make, and no
  ///   debugger that would keep a crashed program waiting.
  public init(_ path: String, _ arguments: [String] = [], environment: [String: String] = [:]) {
    self.path = path
    self.arguments = arguments
    let base = [
      "HOME": "/proc/none", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no", "TERM": "xterm",
    ]
    self.environment = base.merging(environment) { $1 }
  }

  /// The executable `name` that was built beside the running tests.
  public static func built(
    _ name: String, _ arguments: [String] = [], environment: [String: String] = [:]
  ) -> Command {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
    }
    let own = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
    let folder = own.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    return Command("\(folder)/\(name)", arguments, environment: environment)
  }
}

/// Held while a descriptor is open and not yet marked to be closed in new processes, and while one
/// is started: a copy left in another test's program would keep a pipe from ever ending.
let opening = Mutex(())

/// What becomes of a descriptor in the new process.
enum Stream {
  case terminal(path: String)
  case descriptor(Int32)
  case closed
}

/// Starts `command` with `streams` as its descriptors from 0 on, in a session of its own.
func spawn(_ command: Command, _ streams: [Stream]) throws(DriveError) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  for (number, stream) in streams.enumerated() {
    let number = Int32(number)
    switch stream {
    // The first terminal that a new session opens becomes its controlling terminal.
    case .terminal(let path): posix_spawn_file_actions_addopen(&actions, number, path, O_RDWR, 0)
    case .descriptor(let other): posix_spawn_file_actions_adddup2(&actions, other, number)
    case .closed: posix_spawn_file_actions_addclose(&actions, number)
    }
  }
  var all = sigset_t()
  var none = sigset_t()
  sigfillset(&all)
  sigemptyset(&none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setsigmask(&attributes, &none)
  // POSIX_SPAWN_SETSID is not visible from Swift; its value is 0x80.
  let flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | 0x80
  posix_spawnattr_setflags(&attributes, Int16(flags))
  let arguments = cStrings([command.path] + command.arguments)
  let environment = cStrings(command.environment.map { "\($0)=\($1)" })
  defer { for text in arguments + environment { free(text) } }
  var child = pid_t()
  let failure = opening.withLock { _ in
    posix_spawn(&child, command.path, &actions, &attributes, arguments, environment)
  }
  guard failure == 0 else { throw .system("posix_spawn \(command.path)", failure) }
  return child
}

private func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
  texts.map { strdup($0) } + [nil]
}

/// A pipe that no program started meanwhile inherits by chance.
func makePipe() throws(DriveError) -> (read: Int32, write: Int32) {
  let ends = try makeEnds("pipe") { pipe(&$0) }
  return (ends[0], ends[1])
}

/// Two sockets that are joined, likewise.
func makeSockets() throws(DriveError) -> (Int32, Int32) {
  let ends = try makeEnds("socketpair") {
    socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &$0)
  }
  return (ends[0], ends[1])
}

private func makeEnds(
  _ name: String, _ make: (inout [Int32]) -> Int32
) throws(DriveError) -> [Int32] {
  let moved = opening.withLock { _ -> [Int32] in
    var ends: [Int32] = [-1, -1]
    guard make(&ends) == 0 else { return [] }
    defer { for end in ends { close(end) } }
    // High numbers, so that giving the child its low ones overwrites none that is still needed.
    return ends.map { fcntl($0, F_DUPFD_CLOEXEC, 64) }.filter { $0 >= 0 }
  }
  guard moved.count == 2 else { throw .system(name, errno) }
  return moved
}

/// Milliseconds on a clock that nobody sets.
func uptime() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
