import Glibc
import Results

/// Makes `path` a folder for its owner alone where nothing stands there, so that it would still be
/// there after a power cut; its parent must exist.
func makeFolder(_ path: String) throws(StoreError) {
  guard mkdir(path, 0o700) != 0 else {
    sync(folder: path + "/..")
    return
  }
  let fault = errno
  var status = stat()
  if fault == EEXIST, stat(path, &status) == 0 {
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .cannotOpen(path: path, .notAFolder) }
    return
  }
  throw openError(path, fault)
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
  default: .cannotOpen(path: path, .system(reason: String(cString: strerror(number))))
  }
}

private func sync(folder path: String) {
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard folder >= 0 else { return }
  fsync(folder)
  close(folder)
}
