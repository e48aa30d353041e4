import Glibc

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array((P_tmpdir + "/netral-test-XXXXXX").utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  deinit { Self.delete(path) }

  private static func delete(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != "." && name != ".." { delete("\(path)/\(name)") }
      }
      closedir(folder)
    }
    remove(path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The bytes of file `name`, or `nil` where it cannot be read.
  func read(_ name: String) -> [UInt8]? {
    guard let file = fopen(file(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }

  /// Writes a whole file or none, for whoever reads it meanwhile.
  func write(_ name: String, _ text: String = "") {
    let draft = self.file(name) + ".baru"
    guard let file = fopen(draft, "w") else { return }
    fputs(text, file)
    fclose(file)
    rename(draft, self.file(name))
  }
}
