import Dates
import Glibc
import Results

extension SQLiteStore {
  public func claim(
    _ subject: SubjectID, at moment: Instant
  ) throws(StoreError) -> SittingClaim {
    let places = folder + "/" + Self.sittingsName
    try makeFolder(places)
    return try SittingLockFile.claim("\(places)/\(subject)", by: .here(since: moment))
  }

  private static let sittingsName = "sedang-ujian"
}

/// A lock on a file of its own, which the system gives up when the file is closed: by `release`, or
/// by the end of the process, be it by SIGKILL. So no lock is ever left behind, only a file.
///
/// `flock` and no lock of `fcntl`, which closing any other descriptor of the file would drop. It works
/// between all processes of one computer, as the log beside the databases (WAL) does; on NFS the system
/// makes it a lock of the server, but there WAL does not work anyway.
final class SittingLockFile: SittingHold {
  private let path: String
  private var file: CInt

  private init(_ path: String, _ file: CInt) { (self.path, self.file) = (path, file) }

  deinit { release() }

  static func claim(_ path: String, by sitter: Sitter) throws(StoreError) -> SittingClaim {
    while true {
      if let claim = try lock(try opened(path), at: path, by: sitter) { return claim }
    }
  }

  static func opened(_ path: String) throws(StoreError) -> CInt {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw openError(path, errno) }
    return file
  }

  /// What comes of locking `file`, which was opened at `path`; `nil` where it must be opened anew.
  static func lock(
    _ file: CInt, at path: String, by sitter: Sitter
  ) throws(StoreError) -> SittingClaim? {
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let fault = errno
      defer { close(file) }
      if fault == EWOULDBLOCK { return .taken(by: Sitter(text: read(file))) }
      if fault == EINTR { return nil }
      throw .failed(reason: String(cString: strerror(fault)))
    }
    // Whoever had it may have taken the file away since it was opened here; then another one may
    // stand there, and be locked by somebody else.
    guard isStill(file, at: path) else {
      close(file)
      return nil
    }
    write(sitter.text, to: file)
    return .granted(SittingLockFile(path, file))
  }

  func release() {
    guard file >= 0 else { return }
    unlink(path)
    close(file)
    file = -1
  }

  private static func isStill(_ file: CInt, at path: String) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(file, &opened) == 0 && stat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  /// Where this fails, others learn that somebody sits there, but not who.
  private static func write(_ text: String, to file: CInt) {
    let bytes = Array(text.utf8)
    if ftruncate(file, 0) == 0 { pwrite(file, bytes, bytes.count, 0) }
  }

  private static func read(_ file: CInt) -> String {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = pread(file, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}

extension Sitter {
  /// This process at its terminal.
  static func here(since moment: Instant) -> Sitter {
    let name = ttyname(STDIN_FILENO).map { String(cString: $0) }
    let prefix = "/dev/"
    return Sitter(
      process: Int(getpid()),
      terminal: name.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 },
      since: moment)
  }

  /// Three words; the terminal last, as it may be missing.
  fileprivate var text: String { "\(process) \(since) \(terminal ?? "")\n" }

  fileprivate init?(text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 2, let process = Int(words[0]), let since = Instant(words[1]) else {
      return nil
    }
    self.init(
      process: process, terminal: words.count > 2 ? String(words[2]) : nil, since: since)
  }
}
