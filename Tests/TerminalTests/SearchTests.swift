import Pseudoterminal
import Testing

@Suite struct SearchTests {
  private let folder = TemporaryFolder()

  /// A probe in which three lines were typed.
  private func probe(_ arguments: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", arguments, environment: ["HOME": folder.path]))
    for line in ["latihan médsos", "ujian dasar", "hasil"] {
      try terminal.ready()
      try terminal.send(line + "\r")
    }
    try terminal.ready()
    return terminal
  }

  @Test(arguments: ["", "bind -v\n"])
  func `Ctrl-R finds an earlier line as it is typed`(file: String) throws {
    folder.write(".editrc", file)
    let terminal = try probe()
    try terminal.send("\u{12}més")
    try terminal.expect("latihan médsos")
    try terminal.send("\u{1B}")
    try terminal.send("\r")
    try terminal.expect("got 14 [latihan médsos]")
  }

  @Test func `Ctrl-C leaves a search, and Ctrl-G gives the line back`() throws {
    let terminal = try probe()
    try terminal.send("sete\u{12}dasar")
    try terminal.expect("ujian dasar")
    try terminal.send("\u{07}ngah\r")
    try terminal.expect("got 8 [setengah]")
    try terminal.ready()
    try terminal.send("\u{12}dasar")
    try terminal.expect("ujian dasar")
    try terminal.send("\u{03}")
    try terminal.expect("got interrupted")
  }

  @Test func `no answer can be found`() throws {
    let terminal = try probe(["--kind", "answer"])
    try terminal.send("\u{12}hasil\u{07}\r")
    try terminal.expect("got 0 []")
  }

  @Test func `a search is no part of what stood there at the deadline`() throws {
    let terminal = try probe(["--deadline", folder.file("clock")])
    try terminal.send("sete\u{12}zzz")
    try terminal.expect("bck?z")
    folder.write("clock")
    try terminal.expect("got expired [sete]")
  }
}
