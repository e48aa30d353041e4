import Glibc
import Pseudoterminal
import Results
import ResultsSQLite
import Seals
import Sodium

/// A folder on the disk where the benchmark was started, gone with the value.
public final class BenchFolder {
  public let path: String

  public init?() {
    var template = Array("netral-bench-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template).map({ String(cString: $0) }) else { return nil }
    self.path = path
  }

  /// The store in the folder at `path`.
  public static func store(in path: String, _ sodium: Sodium) -> SQLiteStore? {
    try? SQLiteStore(folder: path, checker: sodium) {
      var generator = SystemRandomNumberGenerator()
      return Origin.random(using: &generator)
    }
  }

  deinit { _ = try? PipedRun(Command("/bin/rm", ["-r", path]), input: []) }
}

extension BenchFolder {
  private static let passphrase = "sandi pengukuran"

  /// The environment of an officer at work on the results in the folder.
  public var officer: [String: String] {
    ["NETRAL_SIMPAN": path, "NETRAL_SANDI_HR": Self.passphrase]
  }

  /// Makes the officers' key, under a lock that opens at once, as it is not the lock that is measured.
  public func makeOfficerKey(_ sodium: Sodium) throws {
    let seed = sodium.randomBytes(SecretKey.size)
    guard let key = sodium.key(from: seed), let cost = PassphraseCost(passes: 1, memory: 8192)
    else { throw Unwritable() }
    let lock = try sodium.lock(seed, by: Self.passphrase, cost)
    let file = KeyFile(
      role: .officer, publicKey: key.publicKey, since: nil,
      secret: .locked(lock, recovery: nil), statement: nil)
    try write(file.text, to: "kepegawaian.kunci")
  }

  /// Writes a new file of that name.
  public func write(_ text: String, to name: String) throws {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard descriptor >= 0, Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Unwritable()
    }
  }

  private struct Unwritable: Error {}
}
