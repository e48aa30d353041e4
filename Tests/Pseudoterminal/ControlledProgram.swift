import Glibc

/// A program that answers lines on a socket, its descriptor 3; it has no other streams.
public final class ControlledProgram {
  private let socket: Int32
  private let child: pid_t
  private var waiting: [UInt8] = []

  public init(_ command: Command) throws(DriveError) {
    let (own, other) = try makeSockets()
    defer { close(other) }
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(nothing) }
    child = try spawn(
      command, Array(repeating: .descriptor(nothing), count: 3) + [.descriptor(other)])
    socket = own
  }

  deinit {
    close(socket)
    waitpid(child, nil, 0)
  }

  /// Sends `line`, and waits for the line that answers it. The program ends where it has none.
  public func ask(_ line: String) throws(DriveError) -> String {
    try tell(line)
    return try hear()
  }

  /// Sends `line`.
  public func tell(_ line: String) throws(DriveError) {
    let bytes = Array((line + "\n").utf8)
    guard send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
      throw .system("send", errno)
    }
  }

  /// Waits for the program's next line.
  public func hear() throws(DriveError) -> String {
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting.removeSubrange(...end) }
        return String(decoding: waiting[..<end], as: UTF8.self)
      }
      var buffer = [UInt8](repeating: 0, count: 256)
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { throw .missing("an answer", transcript: "") }
      waiting += buffer[..<count]
    }
  }
}
