import FoundationEssentials
import Glibc
import Pseudoterminal
import Seals
import Sodium
import Testing

/// A folder of its own for one test: the disk that faults befall, a clock, and programs that work
/// there.
final class Place {
  static let bank = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Bank").path

  /// What opens the officers' key that ``makeOfficerKey()`` makes.
  private static let passphrase = "sandi petugas uji"

  private let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory
      .appending(path: "netral-gangguan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
    // The library compares paths as the system resolves them.
    path = base.resolvingSymlinksInPath().path
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    try set(clock: "2024-09-24T12:02:11.000Z")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The folder that is watched.
  var disk: String { "\(path)/disk" }
  var results: String { "\(disk)/hasil" }

  /// A file or folder beside the disk.
  func aside(_ name: String) -> String { "\(path)/\(name)" }

  func set(clock moment: String) throws {
    try moment.write(toFile: aside("jam"), atomically: true, encoding: .utf8)
  }

  private var environment: [String: String] {
    [
      "NETRAL_UJI_JAM": aside("jam"), "NETRAL_UJI_BENIH": "7",
      "XDG_STATE_HOME": "\(disk)/keadaan", "NETRAL_BANK": Self.bank, "NETRAL_SIMPAN": results,
      "NETRAL_SANDI_HR": Self.passphrase,
    ]
  }

  func command(_ arguments: [String], _ more: [String: String] = [:]) -> Command {
    .built("FixedNetral", arguments, environment: environment.merging(more) { $1 })
  }

  /// An officers' key as the program makes one, but under a lock that opens at once.
  func makeOfficerKey() throws {
    let sodium = try #require(Sodium())
    let seed = sodium.randomBytes(32)
    let key = try #require(sodium.key(from: seed))
    let cost = try #require(PassphraseCost(passes: 1, memory: 8192))
    let lock = try sodium.lock(seed, by: Self.passphrase, cost)
    let file = KeyFile(
      role: .officer, publicKey: key.publicKey, since: nil,
      secret: .locked(lock, recovery: nil), statement: nil)
    let path = "\(results)/kepegawaian.kunci"
    try file.text.write(toFile: path, atomically: true, encoding: .utf8)
    chmod(path, 0o600)
  }

  /// Runs the program without any fault.
  ///
  /// - Parameter seed: Another one than that of an earlier run, whose random names it would repeat.
  func run(_ arguments: [String], _ lines: [String], seed: Int = 7) throws -> PipedRun {
    let input = lines.map { $0 + "\n" }.joined()
    return try PipedRun(
      command(arguments, ["NETRAL_UJI_BENIH": String(seed)]), input: Array(input.utf8),
      within: 600)
  }

  /// A program that waits at its first call on the disk for runs that are asked of it.
  ///
  /// - Parameter preloading: A library that stands between the program and the faults.
  func server(_ arguments: [String], preloading other: String? = nil) throws -> FaultServer {
    let own = Command.built("libFaultInjection.so").path
    let more = [
      "LD_PRELOAD": [other, own].compactMap { $0 }.joined(separator: " "),
      "FAULTS_FOLDER": disk, "FAULTS_CONTROL": "3",
    ]
    return FaultServer(try ControlledProgram(command(arguments, more)), place: self)
  }
}
