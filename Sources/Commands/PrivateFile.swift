import Glibc
import Sessions

/// A file that must never be half there, nor readable by others for a moment, and that survives a
/// power cut once it was written.
struct PrivateFile {
  let path: String
  /// Who may read it: by default its owner alone.
  var mode: mode_t = 0o600

  /// Writes the file where there is none; `false` where there is one, which stays.
  func create(_ bytes: [UInt8]) throws(Trouble) -> Bool {
    let draft = try draft(of: bytes)
    defer { unlink(draft) }
    // Unlike a rename, a link takes no place that is taken.
    guard link(draft, path) == 0 else {
      guard errno == EEXIST else { throw trouble(errno) }
      return false
    }
    try syncFolder()
    return true
  }

  /// Puts the whole file in the place of what is there.
  func replace(_ bytes: [UInt8]) throws(Trouble) {
    var state = stat()
    // A rename would put a file in the place of a device or a folder.
    guard stat(path, &state) != 0 || state.st_mode & S_IFMT == S_IFREG else {
      throw trouble(EEXIST)
    }
    let draft = try draft(of: bytes)
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw trouble(code)
    }
    try syncFolder()
  }

  /// Takes the file away; nothing where there is none.
  func remove() throws(Trouble) {
    guard unlink(path) == 0 else {
      guard errno == ENOENT else { throw trouble(errno) }
      return
    }
    try syncFolder()
  }

  /// A file of this process alone with the bytes on disk.
  private func draft(of bytes: [UInt8]) throws(Trouble) -> String {
    let draft = "\(path).\(getpid()).baru"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw trouble(errno) }
    var failure: Int32 = 0
    var rest = bytes[...]
    while failure == 0, !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 { failure = errno } else { rest = rest.dropFirst(count) }
    }
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      unlink(draft)
      throw trouble(failure)
    }
    return draft
  }

  private func syncFolder() throws(Trouble) {
    let end = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
    let folder = open(end.isEmpty ? "/" : String(end), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw trouble(errno) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw trouble(errno) }
  }

  private func trouble(_ code: Int32) -> Trouble { .file(path: path, reason: .system(code)) }
}
