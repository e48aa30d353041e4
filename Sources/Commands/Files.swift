import Glibc
import Sessions
import Text

/// Whole files and folders; every failure is a `Trouble` that names the path.
enum Files {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The path with what changes whenever the file does: which it is, how long, and when written.
  static func mark(of path: String) -> String {
    var state = stat()
    guard stat(path, &state) == 0 else { return path }
    let time = state.st_mtim
    return "\(path) \(state.st_ino) \(state.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }

  static func read(_ path: String) throws(Trouble) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 { throw .file(path: path, errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= largest else {
        let limit = "> \(largest / 1_048_576) MiB"
        throw .file(path: path, reason: Bilingual(limit, limit))
      }
    }
  }

  /// No file that the program reads whole is larger, in bytes.
  private static let largest = 256 * 1_048_576

  /// Writes `bytes` beside `path`, waits for the disk, and puts them in its place: the whole file
  /// or none.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(Trouble) {
    let draft = try Draft(of: path, mode: mode)
    try draft.write(bytes)
    try draft.place()
  }

  /// Makes the folder and those above it, where they are missing; they survive a power cut.
  static func makeFolder(_ path: String) throws(Trouble) {
    var sofar = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      sofar += sofar.isEmpty || sofar.hasSuffix("/") ? String(part) : "/\(part)"
      if mkdir(sofar, 0o755) == 0 {
        try syncFolder(of: sofar)
      } else if errno != EEXIST {
        throw .file(path: path, errno)
      }
    }
  }

  /// Waits until the disk knows what stands at `path`: a name lasts only with the folder it is in.
  static func syncFolder(of path: String) throws(Trouble) {
    let end = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
    let folder = open(end.isEmpty ? "/" : String(end), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder < 0, errno == EACCES { return }  // Who may write there need not be able to look.
    guard folder >= 0 else { throw .file(path: path, errno) }
    defer { close(folder) }
    // Some file systems know no such thing.
    guard fsync(folder) == 0 || errno == EINVAL else { throw .file(path: path, errno) }
  }

  /// Gives a file or folder another place, where it survives a power cut.
  static func move(_ path: String, to place: String) throws(Trouble) {
    guard rename(path, place) == 0 else { throw .file(path: place, errno) }
    try syncFolder(of: place)
  }

  /// The names of what stands in the folder, sorted; a folder that cannot be read is a trouble.
  static func names(in folder: String) throws(Trouble) -> [String] {
    guard let folderStream = opendir(folder) else { throw .file(path: folder, errno) }
    defer { closedir(folderStream) }
    var names: [String] = []
    while let entry = readdir(folderStream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The text files of `folder` whose names end in `suffix`. Bytes that are no UTF-8 become marks
  /// that the reader of the text reports with their place.
  static func texts(
    in folder: String, ending suffix: String
  ) throws(Trouble) -> [(name: String, text: String)] {
    var texts: [(name: String, text: String)] = []
    for name in try names(in: folder) where name.hasSuffix(suffix) {
      let bytes = try read("\(folder)/\(name)")
      texts.append(("\(folder)/\(name)", String(decoding: bytes, as: UTF8.self)))
    }
    return texts
  }
}

extension Trouble {
  /// A file or folder that cannot be used, as the system's error number says.
  static func file(path: String, _ code: Int32) -> Trouble {
    .file(path: path, reason: .system(code))
  }
}
