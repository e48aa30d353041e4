import Pseudoterminal
import Testing

/// Ten thousand lines of arbitrary bytes at every kind of prompt.
@Suite struct GarbageTests {
  private static let kinds = ["command", "question", "answer", "field"]
  private static let count = 10_000

  @Test(arguments: kinds)
  func `through a pipe each line is answered, and nothing but text comes out`(kind: String) throws {
    var garbage = Garbage(seed: 7)
    let input = garbage.lines(Self.count, without: []).flatMap { line -> [UInt8] in line + [0x0A] }
    let run = try PipedRun(.built("ConsoleProbe", ["--kind", kind]), input: input)
    #expect(run.status == .exited(0))
    #expect(run.output.split(separator: "\ngot ").count == Self.count + 2)
    #expect(Garbage.orders(in: run.output).isEmpty)
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(arguments: zip(kinds, ["xterm", "dumb", "dumb", "xterm"]))
  func `at a terminal the program goes on, and passes no order to it`(
    kind: String, name: String
  ) throws {
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", ["--kind", kind, "--again"], environment: ["TERM": name]))
    try terminal.ready()
    // Interrupt and suspend make the system forget what is on its way; quit ends the program.
    var garbage = Garbage(seed: 11)
    let lines = garbage.lines(Self.count, without: [0x03, 0x1A, 0x1C])
    try terminal.send(bytes: lines.flatMap { line -> [UInt8] in line + [0x0D] })
    // Whatever was begun, a quoted key too, is over then.
    try terminal.send("\u{7}\r\r\u{15}selamat\r")
    try terminal.expect("got 7 [selamat]")
    let replies = terminal.transcript.split(separator: "\ngot ").count
    #expect(replies > Self.count / 2)
    #expect(Garbage.orders(in: terminal.rawOutput).isEmpty)
  }

  @Test(arguments: ["", "bind -v\n"])
  func `with interrupts and stops between, in either editing mode, it goes on too`(
    file: String
  ) throws {
    let folder = TemporaryFolder()
    folder.write(".editrc", file)
    let terminal = try PseudoTerminal(
      .built(
        "ConsoleProbe", ["--again"], environment: ["HOME": folder.path, "EDITOR": "/bin/true"]))
    try terminal.ready()
    // Ctrl-V would make a letter of the interrupt that ends each line.
    var garbage = Garbage(seed: 13)
    for line in garbage.lines(500, without: [0x03, 0x16, 0x1C]) {
      try terminal.send(bytes: line + [0x03])
      try terminal.expect("got interrupted\n")
      try terminal.ready()
    }
    try terminal.send("selamat\r")
    try terminal.expect("got 7 [selamat]")
    #expect(Garbage.orders(in: terminal.rawOutput).isEmpty)
  }
}
