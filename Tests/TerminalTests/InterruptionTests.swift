import Glibc
import Pseudoterminal
import Testing

@Suite struct InterruptionTests {
  @Test func `Ctrl-C drops the line and the program lives`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send("buang\u{03}")
    try terminal.expect("got interrupted")
    try terminal.ready()
    try terminal.send("halo\r")
    try terminal.expect("got 4 [halo]")
  }

  @Test func `Ctrl-D on an empty line ends and after letters does not`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send("halo\u{04}\r")
    try terminal.expect("got 4 [halo]")
    try terminal.ready()
    try terminal.send("\u{04}")
    try terminal.expect("got ended")
    #expect(try terminal.ending() == .exited(0))
  }

  @Test(arguments: ["keluar\r", "\u{04}"])
  func `a program that ends leaves the terminal as it was`(keys: String) throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    let before = PlainModes.ofAFreshTerminal
    try terminal.ready()
    #expect(terminal.modes != before)
    try terminal.send(keys)
    _ = try terminal.ending()
    #expect(terminal.modes == before)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a request to stop ends the line and leaves the terminal as it was`(number: Int32) throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send("setengah")
    terminal.signal(number)
    try terminal.expect("\nSistem meminta program ini berhenti. Semua yang sudah tersimpan aman.\n")
    try terminal.expect("got ended, must end")
    #expect(try terminal.ending() == .exited(0))
    #expect(terminal.modes == PlainModes.ofAFreshTerminal)
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `a command that asks for nothing ends at once`(number: Int32) throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe", ["--do", "await 1"]))
    try terminal.expect("working")
    terminal.signal(number)
    #expect(try terminal.ending() == .signalled(number))
  }

  @Test(arguments: [
    ("exit\r", Ending.exited(3)), ("abort\r", .signalled(SIGABRT)),
    ("\u{1C}", .signalled(SIGQUIT)),
  ])
  func `a program that breaks off leaves the terminal as it was`(
    keys: String, end: Ending
  ) throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send(keys)
    #expect(try terminal.ending() == end)
    #expect(terminal.modes == PlainModes.ofAFreshTerminal)
  }

  @Test func `a crash leaves the terminal as it was`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send("trap\r")
    #expect(try terminal.ending() != .exited(0))
    #expect(terminal.modes == PlainModes.ofAFreshTerminal)
  }

  @Test func `a lost terminal ends the program`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    terminal.hangUp()
    #expect(try terminal.ending() == .exited(0))
  }

  @Test func `Ctrl-Z stops the program and it goes on where it was`() throws {
    // A shell with job control, because the system stops nothing that no shell could continue.
    let probe = Command.built("ConsoleProbe").path
    let terminal = try PseudoTerminal(
      Command("/bin/sh", ["-mc", "\(probe); echo stopped; stty -a; fg; echo over"]))
    try terminal.ready()
    try terminal.send("sete")
    // Ctrl-Z makes the system forget the keys that are still on their way.
    try terminal.expect("sete")
    try terminal.send("\u{1A}")
    try terminal.expect("stopped")
    // The shell's own words come while the terminal is as the shell left it.
    try terminal.expect(" icanon")
    try terminal.expect("probe> sete")
    try terminal.send("ngah\r")
    try terminal.expect("got 8 [setengah]")
    try terminal.ready()
    try terminal.send("keluar\r")
    try terminal.expect("over")
  }

  @Test func `Ctrl-Z without a shell does nothing`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send("sete")
    // Ctrl-Z makes the system forget the keys that are still on their way.
    try terminal.expect("sete")
    try terminal.send("\u{1A}")
    try terminal.expect("\nprobe> sete")
    try terminal.send("ngah\r")
    try terminal.expect("got 8 [setengah]")
  }
}

/// The settings of a terminal that no program has touched.
enum PlainModes {
  static var ofAFreshTerminal: [UInt32] {
    let untouched = try? PseudoTerminal(Command("/bin/true"))
    _ = try? untouched?.ending()
    return untouched?.modes ?? []
  }
}
