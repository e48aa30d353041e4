import Pseudoterminal
import Testing

@Suite struct DeadlineTests {
  private let folder = TemporaryFolder()
  private var clock: String { folder.file("clock") }

  @Test func `what stood in the line at the deadline comes along`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe", ["--deadline", clock]))
    try terminal.ready()
    try terminal.send("setengah jawaban")
    try terminal.expect("setengah jawaban")
    folder.write("clock")
    try terminal.expect("got expired [setengah jawaban]")
    #expect(try terminal.ending() == .exited(0))
  }

  @Test func `a line that ends before the deadline is a reply`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe", ["--deadline", clock]))
    try terminal.ready()
    try terminal.send("2\r")
    try terminal.expect("got 1 [2]")
  }

  @Test func `after the deadline nothing is asked any more`() throws {
    folder.write("clock")
    let terminal = try PseudoTerminal(.built("ConsoleProbe", ["--deadline", clock]))
    try terminal.expect("got expired []")
    #expect(try terminal.ending() == .exited(0))
  }

  @Test func `keys hit while the program works do not answer a timed item`() throws {
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", ["--deadline", clock, "--kind", "answer"]))
    try terminal.ready()
    try terminal.send("await 2\r")
    try terminal.expect("working")
    try terminal.send("4\r")
    try terminal.expect("worked")
    try terminal.ready()
    try terminal.send("2\r")
    #expect(try !terminal.expect("got 1 [2]").contains("got 1 [4]"))
  }

  @Test func `elsewhere keys hit early are kept and not shown twice`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send("await 6\r")
    try terminal.expect("working")
    try terminal.send("lanjut")
    #expect(try terminal.expect("worked\n") == "\nworked\n")
    try terminal.ready()
    try terminal.send("\r")
    try terminal.expect("got 6 [lanjut]")
  }

  @Test(arguments: [("command", true), ("answer", false)])
  func `a personal key binding holds except in a timed answer`(kind: String, holds: Bool) throws {
    folder.write(".editrc", "bind ^T ed-kill-line\nbind -s ^G pribadi\n")
    let terminal = try PseudoTerminal(
      .built(
        "ConsoleProbe", ["--deadline", clock, "--kind", kind], environment: ["HOME": folder.path]))
    try terminal.ready()
    try terminal.send("a\u{07}\r")
    try terminal.expect(holds ? "got 8 [apribadi]" : "got 1 [a]")
  }

  @Test func `vi mode comes from the personal file and keeps TAB`() throws {
    folder.write(".editrc", "bind -v\n")
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", environment: ["HOME": folder.path]))
    try terminal.ready()
    try terminal.send("lat\t\u{1B}0xx\r")
    try terminal.expect("got 6 [tihan ]")
  }
}
