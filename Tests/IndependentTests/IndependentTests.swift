import Foundation
import Testing
import Text

/// Other people's programs, installed by `make python-tools`.
enum Tools {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let python = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/tools/bin/python3")
  /// Where changes are accepted, nothing is left out because something is missing.
  static let mustRun = ProcessInfo.processInfo.environment["CI"] != nil
  /// What reads the code and the files in a PDF.
  private static let readers = ["pdfdetach", "pdftoppm", "zbarimg"].map { "/usr/bin/\($0)" }
  static let areThere = (readers + [python.path])
    .allSatisfy(FileManager.default.isExecutableFile(atPath:))

  /// What a script of this folder prints, and its exit status.
  static func run(_ script: String, _ words: String...) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = python
    process.arguments = ["-B", tests.appending(path: script).path] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}

@Suite struct IndependentTests {
  @Test(.enabled(if: Tools.areThere || Tools.mustRun, "make python-tools"))
  func `other programs say of every case what Netral says`() throws {
    let cases = try IndependentCases()
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try cases.json.canonicalText.write(to: file, atomically: true, encoding: .utf8)
    let (status, output) = try Tools.run("check.py", file.path)
    #expect(status == 0, "\(output)")
    #expect(output.split(separator: "\n").map(String.init) == cases.names)
    #expect(cases.names.count > 30)
  }
}
