import Assessment
import FoundationEssentials
import Glibc

/// The whole content of a folder, held in memory.
struct FolderImage: Sendable {
  struct File: Sendable {
    var bytes: [UInt8]
    var mode: mode_t
    var inode: ino_t = 0
  }

  /// Paths within the folder, with their inodes.
  var folders: [String: ino_t] = [:]
  var files: [String: File] = [:]

  init() {}

  /// What stands in the folder at `path` now.
  init(of path: String) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: path).sorted() {
      var state = stat()
      guard stat("\(path)/\(name)", &state) == 0 else { continue }
      if state.st_mode & S_IFMT == S_IFDIR {
        folders[name] = state.st_ino
      } else {
        files[name] = File(
          bytes: try bytes(of: "\(path)/\(name)"), mode: state.st_mode & 0o777,
          inode: state.st_ino)
      }
    }
  }

  /// Makes the folder at `path` hold this and nothing else.
  func restore(at path: String) throws {
    let manager = FileManager.default
    if manager.fileExists(atPath: path) { try manager.removeItem(atPath: path) }
    try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
    for folder in folders.keys.sorted() {
      try manager.createDirectory(
        atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
    for (name, file) in files {
      try Data(file.bytes).write(to: URL(filePath: "\(path)/\(name)"))
      chmod("\(path)/\(name)", file.mode)
    }
  }
}

func bytes(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

func text(of path: String) -> String {
  (try? bytes(of: path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
}
