import Foundation
import Pseudoterminal

/// A folder of its own for one test, with a clock that the test turns.
final class Desktop {
  let path: String
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let bank = folder.appending(path: "Bank").path
  /// A bank with an item for each kind of answer, two of them steps of one story.
  static let kinds = folder.appending(path: "Kinds").path

  /// What is typed behind `ujian` up to the first item by whoever is new here.
  static let person = [
    "ya", "Siti Contoh", "1", "198503152009042003", "198503152009042003", "Dinas", "Kabupaten",
    "271828", "271828", "ya",
  ]

  init() throws {
    let base = FileManager.default.temporaryDirectory
      .appending(path: "netral-uji-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
    path = base.path
    try set(clock: "2024-09-24T12:02:11.000Z")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var results: String { "\(path)/hasil" }

  func set(clock moment: String) throws {
    try moment.write(toFile: "\(path)/jam", atomically: true, encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    let folder = URL(filePath: file).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }

  /// A folder of banks with the test's bank in it, to write others beside it.
  func copyOfBank() throws -> String {
    let text = try String(contentsOfFile: "\(Self.bank)/uji.soal", encoding: .utf8)
    _ = try write(text, to: "bank/uji/uji.soal")
    let program = try String(contentsOfFile: "\(Self.bank)/dasar.program", encoding: .utf8)
    _ = try write(program, to: "bank/program/dasar.program")
    return "\(path)/bank"
  }

  private var environment: [String: String] {
    [
      "NETRAL_UJI_JAM": "\(path)/jam", "NETRAL_UJI_BENIH": "7", "XDG_STATE_HOME": "\(path)/state",
      "NETRAL_BANK": Self.bank, "NETRAL_SIMPAN": results,
    ]
  }

  func command(_ arguments: [String], _ more: [String: String] = [:]) -> Command {
    .built("FixedNetral", arguments, environment: environment.merging(more) { $1 })
  }

  /// Runs one command to its end with `input` on its standard input.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> PipedRun {
    try PipedRun(command(arguments, environment), input: Array(input.utf8))
  }

  /// The program's dialogue at a terminal.
  func dialogue(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(command(arguments, environment), columns: columns, rows: rows)
  }
}
