import Pseudoterminal
import Testing

@Suite struct PageTests {
  private let folder = TemporaryFolder()
  private let question = "(Enter: lanjut, s: selesai)> "

  private func rows(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { "row \($0)\n" }.joined()
  }

  /// A probe that has begun to show thirty rows on a screen of ten.
  private func paging(_ arguments: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(.built("ConsoleProbe", arguments), rows: 10)
    try terminal.ready()
    try terminal.send("page 30\r")
    try terminal.expect("page 30\n")
    return terminal
  }

  @Test func `long text stops at each full screen and says how to go on`() throws {
    let terminal = try paging()
    #expect(try terminal.ready() == rows(1...9) + question)
    try terminal.send("\r")
    #expect(try terminal.expect("row 18\n") == "\n" + rows(10...18))
    try terminal.ready()
    terminal.resize(columns: 80, rows: 24)
    try terminal.send("\r")
    try terminal.expect(rows(19...30) + "paged\n")
  }

  @Test(arguments: ["s\r", "selesai\r", "\u{3}", "\u{4}"])
  func `whoever has read enough is back at the prompt`(keys: String) throws {
    let terminal = try paging()
    try terminal.ready()
    try terminal.send(keys)
    #expect(try !terminal.expect("paged\n").contains("row"))
    try terminal.ready()
    try terminal.send("halo\r")
    try terminal.expect("got 4 [halo]")
  }

  @Test func `another word turns no page but brings help, in either language`() throws {
    let terminal = try paging(["--english"])
    try terminal.ready()
    try terminal.send("apa\r")
    try terminal.expect("Press Enter for the next page, or type s and Enter to stop reading.\n")
    try terminal.ready()
    try terminal.send("\r")
    try terminal.expect("row 18\n")
  }

  @Test func `what fits, what is shown plainly, and what has keys behind it is not held up`() throws
  {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"), rows: 10)
    try terminal.ready()
    try terminal.send("page 9\rpage 30\rhalo\r")
    try terminal.expect(rows(1...9) + "paged\n")
    try terminal.expect(rows(1...30) + "paged\n")
    try terminal.expect("got 4 [halo]")
    let plain = try paging(["--polos"])
    try plain.expect(rows(1...30) + "paged\n")
  }

  @Test func `a pipe gets everything`() throws {
    let run = try PipedRun(.built("ConsoleProbe", ["--do", "page 100"]), input: [])
    #expect(run.output == rows(1...100) + "paged\n")
  }

  @Test func `the deadline ends reading too`() throws {
    let terminal = try paging(["--deadline", folder.file("clock")])
    try terminal.ready()
    folder.write("clock")
    try terminal.expect("paged\ngot expired []")
  }
}

@Suite struct ProgressTests {
  private let folder = TemporaryFolder()

  private func errors(of seconds: Int, _ arguments: [String] = []) throws -> String {
    let command = Command.built(
      "ConsoleProbe", ["--clock", folder.file("clock"), "--do", "long \(seconds)"] + arguments)
    let run = try PipedRun(command, input: [])
    #expect(run.output == "working\nworked\n")
    return run.errors
  }

  @Test func `work of less than a second is not told`() throws {
    #expect(try errors(of: 0) == "")
  }

  @Test func `longer work is told by a word and a number, on the error stream`() throws {
    #expect(try errors(of: 1) == "Memeriksa: 10 dari 10\n")
    #expect(
      try errors(of: 8, ["--english"])
        == "Checking: 10 of 80\nChecking: 40 of 80\nChecking: 70 of 80\n")
  }
}
