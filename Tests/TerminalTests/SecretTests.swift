import Glibc
import Pseudoterminal
import Testing

@testable import Terminal

/// What is typed as a secret: read like any line, shown and kept nowhere.
@Suite struct SecretTests {
  private let folder = TemporaryFolder()

  private func terminal(_ arguments: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      .built(
        "ConsoleProbe", ["--kind", "secret", "--prompt", "sandi> "] + arguments,
        environment: ["HOME": folder.path]))
    try terminal.ready()
    return terminal
  }

  @Test(arguments: [[], ["--polos"]])
  func `nothing of a secret is shown while it is typed`(arguments: [String]) throws {
    let terminal = try terminal(arguments)
    try terminal.send("xyzzy")
    try terminal.send("\r")
    let shown = try terminal.expect("got 5 [")
    #expect(!shown.contains("xyzzy"))
    #expect(shown.hasSuffix("\ngot 5 ["))
  }

  @Test(arguments: [
    ("abc\u{7F}d", "abd"), ("abc\u{15}d", "d"), ("salah\u{17}x", "x"), ("\u{7F}\u{7F}a", "a"),
    ("a\u{1B}[Ab\u{1B}OPc\u{1B}[1;5Dd\u{1B}xe", "abcde"), ("a\tb\u{4}c", "abc"),
    ("e\u{301}", "é"), ("", ""),
  ])
  func `the keys that take back do so, and those that mean nothing are no part of it`(
    keys: String, line: String
  ) throws {
    let terminal = try terminal()
    try terminal.send(keys + "\r")
    try terminal.expect("got \(line.unicodeScalars.count) [\(line)]")
  }

  @Test func `Ctrl-C leaves it, Ctrl-D on nothing ends`() throws {
    let terminal = try terminal()
    try terminal.send("abc\u{3}")
    try terminal.expect("^C\ngot interrupted")
    try terminal.ready()
    try terminal.send("\u{4}")
    try terminal.expect("got ended")
    #expect(try terminal.ending() == .exited(0))
  }

  @Test func `it comes back with no key and stands in no file`() throws {
    let terminal = try terminal()
    try terminal.send("rahasia\r")
    try terminal.ready()
    try terminal.send("\u{1B}[A\r")
    try terminal.expect("got 0 []")
    for name in ["commands", "questions"] {
      #expect(folder.read(".local/state/netral/history.\(name)") == nil)
    }
  }

  @Test func `a request to stop ends it`() throws {
    let terminal = try terminal()
    try terminal.send("abc")
    terminal.signal(SIGTERM)
    try terminal.expect("got ended, must end")
  }

  @Test func `a pipe gives a secret too, and a transcript does not show it`() throws {
    let run = try PipedRun(
      .built("ConsoleProbe", ["--kind", "secret", "--prompt", "sandi> ", "--echo"]),
      input: Array("width\n".utf8))
    #expect(run.output == "width 80\nsandi> \nwidth 80\nsandi> \ngot ended\n")
  }

  @Test(arguments: [
    ("peserta lihat 198503152009042003", false), ("peserta 19850315 200904 2 003", false),
    ("x 1985.0315.2009.0420.03", false), ("putusan tanggal=2024-09-24 2025-01-01", true),
    ("12345678901234567", true), ("12345678/9012345678", true),
  ])
  func `a line with a number like a NIP is written down nowhere`(line: String, isKept: Bool) {
    #expect(HistoryLines.isWrittenDown(line) == isKept)
    #expect(HistoryLines(parsing: Array("\(line)\n".utf8)).lines.isEmpty == !isKept)
  }
}
