import Glibc
import Results

/// Makes `path` a folder for its owner alone where nothing stands there, so that it would still be
/// there after a power cut; its parent must exist.
func makeFolder(_ path: String) throws(StoreError) {
  if mkdir(path, 0o700) != 0 {
    let fault = errno
    var status = stat()
    guard fault == EEXIST, stat(path, &status) == 0 else { throw openError(path, fault) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .cannotOpen(path: path, .notAFolder) }
  }
  // Also where it was there: whoever made it may have been stopped before this.
  try sync(folder: parent(of: path))
}

/// The path of the folder that `path` is in.
func parent(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Makes the file at `path` readable for its owner alone, creating it where it is missing.
///
/// An existing file is not opened: closing it again would drop every lock that this process holds
/// on it through SQLite.
func makePrivateFile(_ path: String) throws(StoreError) {
  let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  if file >= 0 {
    close(file)
    return
  }
  let fault = errno
  guard fault == EEXIST else { throw openError(path, fault) }
  var status = stat()
  guard stat(path, &status) == 0 else { throw openError(path, errno) }
  if status.st_mode & 0o077 != 0, chmod(path, 0o600) != 0 { throw openError(path, errno) }
}

/// What the system's number for a failed opening or making means.
func openError(_ path: String, _ number: CInt) -> StoreError {
  switch number {
  case ENOENT: .cannotOpen(path: path, .missingParent)
  case ENOTDIR: .cannotOpen(path: path, .notAFolder)
  case EACCES, EPERM, EROFS: .readOnly(path: path)
  case ENOSPC, EDQUOT: .full
  case EIO: .unreachable(path: path)
  default: .cannotOpen(path: path, .system(reason: String(cString: strerror(number))))
  }
}

/// Returns once the names in the folder at `path` would survive a power cut.
func sync(folder path: String) throws(StoreError) {
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  if folder < 0, errno == EACCES { return }  // Who may write there need not be able to look.
  guard folder >= 0 else { throw openError(path, errno) }
  defer { close(folder) }
  // Some file systems know no such thing.
  guard fsync(folder) == 0 || errno == EINVAL else { throw .unconfirmed }
}

/// Why nothing can be made in the folder at `path`, or `nil` where something can: SQLite tells the
/// same of every file that it cannot open.
func obstacle(in path: String) -> StoreError? {
  let trial = "\(path)/.\(getpid()).coba"
  let file = open(trial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  guard file >= 0 else { return openError(path, errno) }
  close(file)
  unlink(trial)
  return nil
}
