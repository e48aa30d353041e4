import Glibc
import Sessions

/// A file that must never be half there, nor readable by others for a moment.
struct PrivateFile {
  let path: String
  /// Who may read it: by default its owner alone.
  var mode: mode_t = 0o600

  /// Writes the file where there is none; `false` where there is one, which stays.
  func create(_ bytes: [UInt8]) throws(Trouble) -> Bool {
    let draft = try Draft(of: path, mode: mode)
    try draft.write(bytes)
    return try draft.placeAsNew()
  }

  /// Puts the whole file in the place of what is there.
  func replace(_ bytes: [UInt8]) throws(Trouble) {
    try Files.write(bytes, to: path, mode: mode)
  }

  /// Takes the file away; nothing where there is none.
  func remove() throws(Trouble) {
    guard unlink(path) == 0 else {
      guard errno == ENOENT else { throw .file(path: path, errno) }
      return
    }
    try Files.syncFolder(of: path)
  }
}
