import Glibc
import Testing

/// The program `AppendProbe` at work on a folder.
final class ProbeProcess {
  private let id: pid_t
  private let output: CInt
  private var buffer: [UInt8] = []

  /// Starts the program, with the words that follow its own name.
  init(_ words: [String]) throws {
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let program = try Self.program()
    var arguments = ([program] + words).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var id: pid_t = 0
    try #require(posix_spawn(&id, program, &actions, nil, &arguments, environ) == 0)
    posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    self.id = id
    output = ends[0]
  }

  deinit { close(output) }

  /// The next line it prints, or `nil` once it is gone.
  func line() -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        defer { buffer.removeSubrange(...end) }
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(output, &bytes, bytes.count)
      guard count > 0 else { return nil }
      buffer += bytes[..<count]
    }
  }

  /// Every line that is still to come.
  func rest() -> [String] { Array(sequence(state: ()) { _ in self.line() }) }

  /// Ends it at once, wherever it is.
  func kill() { Glibc.kill(id, SIGKILL) }

  /// Waits for its end; `true` where it ended by itself and in peace.
  @discardableResult func wait() -> Bool {
    var status: CInt = 0
    return waitpid(id, &status, 0) == id && status == 0
  }

  /// The program stands beside the one that runs the tests.
  private static func program() throws -> String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    try #require(count > 0)
    let path = String(decoding: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let end = try #require(path.lastIndex(of: "/"))
    return path[...end] + "AppendProbe"
  }
}
