import Glibc
import Sessions

/// A file that is written beside its place and takes it whole, so that no power cut leaves a half
/// of it.
final class Draft {
  private let path: String
  private let draft: String
  private var descriptor: Int32
  private var isPlaced = false

  /// Begins a file for `path`.
  init(of path: String, mode: mode_t) throws(Trouble) {
    var state = stat()
    // A rename would put a file in the place of a device or a folder.
    guard stat(path, &state) != 0 || state.st_mode & S_IFMT == S_IFREG else {
      throw .file(path: path, EEXIST)
    }
    self.path = path
    // Another process may be writing the same file.
    draft = "\(path).\(getpid()).baru"
    unlink(draft)
    descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .file(path: path, errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isPlaced { unlink(draft) }
  }

  func write(_ bytes: [UInt8]) throws(Trouble) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.write(descriptor, raw.baseAddress.map { $0 + written }, raw.count - written)
      }
      guard count >= 0 else { throw .file(path: path, errno) }
      written += count
    }
  }

  /// Puts the whole file in the place of what is there, and returns once it would survive a power
  /// cut.
  func place() throws(Trouble) {
    try finish()
    guard rename(draft, path) == 0 else { throw .file(path: path, errno) }
    isPlaced = true
    try Files.syncFolder(of: path)
  }

  /// The same where nothing is there; `false` where something is, which stays.
  func placeAsNew() throws(Trouble) -> Bool {
    try finish()
    // Unlike a rename, a link takes no place that is taken.
    guard link(draft, path) == 0 else {
      guard errno == EEXIST else { throw .file(path: path, errno) }
      return false
    }
    unlink(draft)
    isPlaced = true
    try Files.syncFolder(of: path)
    return true
  }

  private func finish() throws(Trouble) {
    guard fsync(descriptor) == 0 else { throw .file(path: path, errno) }
    let isClosed = close(descriptor) == 0
    descriptor = -1
    guard isClosed else { throw .file(path: path, errno) }
  }
}
