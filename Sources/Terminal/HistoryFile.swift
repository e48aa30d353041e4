import Glibc

/// Where lines of one kind are kept between sessions: a file that only its owner may read.
///
/// It is a convenience: what cannot be read is empty, what cannot be written is left.
struct HistoryFile {
  private let folder: String
  private let name: String
  private var path: String { "\(folder)/history.\(name)" }
  /// More than a thousand of the longest lines; a larger file is not ours.
  private static let largest = 1 << 25

  /// The file called `name` in the user's state folder (XDG Base Directory Specification), or `nil` where the
  /// environment names none.
  init?(_ name: String) {
    self.name = name
    if let state = StandardStreams.variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      folder = state + "/netral"
    } else if let home = StandardStreams.variable("HOME"), home.hasPrefix("/") {
      folder = home + "/.local/state/netral"
    } else {
      return nil
    }
  }

  func read() -> HistoryLines {
    // Not blocking, so that a named pipe in its place cannot hold up the first prompt.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return HistoryLines() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= Self.largest
    else { return HistoryLines() }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= Self.largest {
      let count = Glibc.read(descriptor, &piece, piece.count)
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    return HistoryLines(parsing: bytes)
  }

  /// Adds `line` to what the file holds now, which another session may have written meanwhile;
  /// `nil` where it cannot be written.
  func add(_ line: String) -> HistoryLines? {
    var history = read()
    history.add(line)
    return write(history) ? history : nil
  }

  private func write(_ history: HistoryLines) -> Bool {
    makeFolder()
    let unfinished = "\(path).\(getpid())"
    unlink(unfinished)
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let output = Output(descriptor)
    output.write(history.text)
    let isWritten = close(descriptor) == 0 && !output.isLost
    let isKept = isWritten && rename(unfinished, path) == 0
    if !isKept { unlink(unfinished) }
    return isKept
  }

  private func makeFolder() {
    var path = ""
    for name in folder.split(separator: "/") {
      path += "/" + name
      mkdir(path, 0o700)
    }
  }
}
