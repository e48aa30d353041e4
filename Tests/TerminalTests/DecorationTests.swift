import Pseudoterminal
import Testing

@Suite struct DecorationTests {
  @Test(
    arguments: [
      ("xterm", [:], [], true),
      ("xterm", ["NO_COLOR": "1"], [], false),
      ("xterm", [:], ["--polos"], false),
      ("dumb", [:], [], false),
      ("", [:], [], false),
    ] as [(String, [String: String], [String], Bool)])
  func `colour is for terminals that know it and people who did not decline it`(
    kind: String, environment: [String: String], options: [String], isColoured: Bool
  ) throws {
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", options, environment: environment.merging(["TERM": kind]) { $1 }))
    try terminal.ready()
    try terminal.send("colour\r")
    try terminal.expect("plain\nheading\nright\nwrong\n")
    #expect(terminal.rawOutput.contains("\u{1B}[32mright\u{1B}[0m") == isColoured)
  }

  @Test func `escapes in a text reach no terminal`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send("escape\r")
    try terminal.expect("a[31mbcd e\nf\ng\n")
  }

  @Test func `a resized line is drawn over itself`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send("setengah")
    try terminal.expect("setengah")
    terminal.resize(columns: 40)
    try terminal.expect("probe> setengah")
    #expect(terminal.rawOutput.hasSuffix("\rprobe> setengah"))
  }
}
