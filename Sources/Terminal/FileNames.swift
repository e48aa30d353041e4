import Glibc

/// The names of files that could be meant by the beginning of one.
struct FileNames {
  /// A folder with more is not worth a list.
  private static let most = 1000

  let foldersOnly: Bool

  /// The names that begin with the last word of `line`, as they are typed: folders end in a slash,
  /// and names with a space stand in quotation marks.
  func names(endOf line: String) -> [String] {
    let typed = Self.lastWord(of: line)
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let beginning = typed.dropFirst(folder.count)
    return Self.entries(of: folder.isEmpty ? "." : folder).compactMap { name in
      let isHidden = name.hasPrefix(".") && !beginning.hasPrefix(".")
      guard name.hasPrefix(beginning), !isHidden else { return nil }
      let isFolder = Self.isFolder(folder + name)
      guard isFolder || !foldersOnly else { return nil }
      return Self.typed(folder + name, isFolder: isFolder)
    }
  }

  /// What stands behind an open quotation mark, else behind the last space.
  private static func lastWord(of line: String) -> String {
    let isOpen = line.filter { $0 == "\"" }.count % 2 == 1
    let end = line.lastIndex(of: isOpen ? "\"" : " ").map { line[line.index(after: $0)...] }
    return String(end ?? line[...])
  }

  private static func typed(_ path: String, isFolder: Bool) -> String {
    let isQuoted = path.contains(" ")
    let end = isFolder ? "/" : isQuoted ? "\"" : ""
    return (isQuoted ? "\"" : "") + path + end
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What stands in the folder at `path` and can be typed.
  private static func entries(of path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while names.count < most, let entry = readdir(folder) {
      let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard let name = String(validating: bytes, as: UTF8.self), name != ".", name != "..",
        name == name.withoutControls, !name.contains("\"")
      else { continue }
      names.append(name)
    }
    return names
  }
}
