import Foundation
import Testing
import Text

import struct Dates.Instant

/// Chromium and Python, with which the page is opened.
private enum Browser {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let program = "/usr/bin/chromium"
  /// Where changes are accepted, nothing is left out because something is missing.
  static let mustRun = ProcessInfo.processInfo.environment["CI"] != nil
  static let isThere = FileManager.default.isExecutableFile(atPath: program)

  /// What the check prints of the cases in `file`, and its exit status.
  static func check(_ file: URL) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-B", tests.appending(path: "check.py").path, program, file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}

@Suite struct BrowserTests {
  @Test(.enabled(if: Browser.isThere || Browser.mustRun, "apt-get install chromium"))
  func `a browser says of every code what Netral says, with its own Ed25519 and without`() throws {
    let cases = try PageCases()
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try cases.json().canonicalText.write(to: file, atomically: true, encoding: .utf8)
    let (status, output) = try Browser.check(file)
    #expect(status == 0, "\(output)")
    let lines = output.split(separator: "\n").map(String.init)
    #expect(lines == (try cases.names()))
  }
}

extension PageCases {
  /// What is looked at on the page of no lists; of the others only what their lists are about.
  private func texts(on page: String) throws -> [Named] {
    let few = try genuine() + timely()
    return page == "plain" ? try few + spoilt() + otherClaims() + mutations(0..<600) : few
  }

  /// Where the page of that index is served.
  func address(of page: Int) -> String { "https://\(host):\(8000 + page)/v" }

  /// What the check prints where all is well.
  fileprivate func names() throws -> [String] {
    let signatures = "signatures \(try signatures().count)"
    let pages = try pages().map { "page \($0.name) \(try texts(on: $0.name).count)" }
    let each = [signatures] + pages + (try visits().map { "visit \($0.name)" })
    return each.map { "native \($0)" } + ["unsupported \(signatures)"] + each.map { "own \($0)" }
      + ["entry", "language", "picture", "widths", "names", "bare"]
  }

  /// All that the browser is asked.
  fileprivate func json() throws -> JSONValue {
    let pages = try pages()
    var served: [String: JSONValue] = [:]
    for (index, page) in pages.enumerated() {
      let html = JSONValue.string(page.page.html(by: sodium))
      served[address(of: index)] = html
      // As from a disk.
      if index == 0 { served["file:///periksa.html"] = html }
    }
    let questions = try pages.enumerated().map { index, page in
      JSONValue.object([
        "name": .string(page.name), "address": .string(address(of: index)),
        "cases": .array(
          try texts(on: page.name).map { named in
            let now = try #require(Instant(named.now))
            return .object([
              "name": .string(named.name), "text": .string(named.text),
              "now": .int(now.milliseconds), "says": says(of: named.text, on: page.page, at: now),
            ])
          }),
      ])
    }
    return .object([
      "served": .object(served), "plain": .string(address(of: 0)), "pages": .array(questions),
      "signatures": .array(try signatures()), "visits": .array(try visits().map(\.json)),
    ])
  }
}
