import Foundation
import Testing

/// Other people's programs, installed by `make python-tools`, and the gallery that they look at.
enum Tools {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
  private static let python = root.appending(path: ".build/tools/bin/python3")
  /// Where changes are accepted, nothing is left out because something is missing.
  private static let mustRun = ProcessInfo.processInfo.environment["CI"] != nil

  private static let programs = [
    python.path, "/usr/bin/pdftoppm", "/usr/bin/pdfsig", "/usr/bin/qpdf", "/usr/bin/zbarimg",
    "/usr/bin/java",
    "/usr/share/java/preflight.jar",
  ]

  static let run =
    mustRun || programs.allSatisfy { FileManager.default.fileExists(atPath: $0) }

  /// The lines that a Python program of this folder prints.
  static func lines(_ program: String, _ arguments: [String]) throws -> [String] {
    try lines(of: python, ["-B", tests.appending(path: program).path] + arguments)
  }

  /// A folder with a file of every kind of certificate in it.
  static func gallery() throws -> URL {
    let folder = try folder()
    let gallery = Bundle.main.bundleURL.deletingLastPathComponent()
    let path = CommandLine.arguments.first { $0.contains(".xctest") } ?? gallery.path
    let end = try #require(path.range(of: "/netralPackageTests.xctest"))
    let program = URL(filePath: String(path[..<end.lowerBound]) + "/CertificateGallery")
    _ = try lines(of: program, [folder.path, tests.appending(path: "logo.png").path])
    return folder
  }

  /// A new empty folder.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func lines(of program: URL, _ arguments: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(output)")
    return output.split(separator: "\n").map(String.init)
  }
}
