import Glibc
import Pseudoterminal
import Results
import ResultsSQLite
import Seals
import Sodium

/// A folder on the disk where the benchmark was started, gone with the value.
final class BenchFolder {
  let path: String

  init?() {
    var template = Array("netral-bench-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template).map({ String(cString: $0) }) else { return nil }
    self.path = path
  }

  /// The store in the folder at `path`.
  static func store(in path: String, _ sodium: Sodium) -> SQLiteStore? {
    try? SQLiteStore(folder: path, checker: sodium) {
      var generator = SystemRandomNumberGenerator()
      return Origin.random(using: &generator)
    }
  }

  deinit { _ = try? PipedRun(Command("/bin/rm", ["-r", path]), input: []) }
}
