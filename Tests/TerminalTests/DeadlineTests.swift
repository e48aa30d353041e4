import Glibc
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

  @Test func `keys hit while the program works do not answer a timed item, and it says so`() throws
  {
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", ["--deadline", clock, "--kind", "answer"]))
    try terminal.ready()
    try terminal.send("await 2\r")
    try terminal.expect("working")
    try terminal.send("4\r")
    try terminal.expect("worked\n")
    #expect(
      try terminal.ready()
        == "Tidak dibaca, karena datang sebelum pertanyaan ini tampil: “4”.\nprobe> ")
    try terminal.send("2\r")
    #expect(try !terminal.expect("got 1 [2]").contains("got 1 [4]"))
  }

  @Test func `of a pasted text the first line answers and the rest does not`() throws {
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", ["--deadline", clock, "--kind", "answer", "--english"]))
    try terminal.ready()
    try terminal.send("1\r2\r\r  \r3\u{1B}[31m\r\(String(repeating: "4", count: 30))\r5\r6")
    try terminal.expect("got 1 [1]\n")
    #expect(
      try terminal.ready() == """
        Not read, because it came before this question was shown: “2”, “3[31m”,
        “44444444444444444444…” and 2 more lines.
        probe>\u{20}
        """)
    try terminal.send("7\r")
    try terminal.expect("got 1 [7]\n")
    #expect(try terminal.ready() == "probe> ")
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

  @Test(arguments: [(3_300_000, "5 menit"), (3_330_001, "5 menit"), (3_540_000, "1 menit")])
  func `the time left is said below the line, and the line goes on`(
    now: Int, left: String
  ) throws {
    folder.write("clock", "1000")
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", ["--deadline", clock, "--kind", "answer"]), columns: 40)
    try terminal.ready()
    let line = String(repeating: "setengah ", count: 9)
    try terminal.send(line)
    try terminal.expect(String(line.suffix(8)))
    try terminal.send("\u{01}x")
    try terminal.expect("x")
    folder.write("clock", "\(now)")
    // From the first of three rows to below the last, then everything anew.
    #expect(try terminal.expect("probe> xsetengah").contains("\n\n\nSisa waktu \(left).\nprobe> "))
    try terminal.send("y\r")
    try terminal.expect("got 83 [xy\(line)]")
  }

  @Test func `each warning comes once, in the person's language, and then the end`() throws {
    folder.write("clock", "3400000")
    let terminal = try PseudoTerminal(.built("ConsoleProbe", ["--deadline", clock, "--english"]))
    try terminal.ready()
    try terminal.send("satu\r")
    // Whoever sits down later than that is not warned of what is past.
    try terminal.expect("got 4 [satu]\n")
    #expect(try terminal.ready() == "probe> ")
    folder.write("clock", "3550000")
    try terminal.expect("1 minute left.\n")
    try terminal.send("dua\r")
    try terminal.expect("got 3 [dua]\n")
    #expect(try terminal.ready() == "probe> ")
    folder.write("clock")
    try terminal.expect("got expired []")
    #expect(terminal.transcript.split(separator: "left").count == 2)
  }

  @Test func `a warning that fell due while the program worked comes before the prompt`() throws {
    folder.write("clock", "1000")
    let terminal = try PseudoTerminal(.built("ConsoleProbe", ["--deadline", clock]))
    try terminal.ready()
    try terminal.send("await 1\r")
    try terminal.expect("working")
    folder.write("clock", "3410000")
    try terminal.send("x")
    try terminal.expect("worked\nSisa waktu 4 menit.\n")
  }

  @Test func `vi mode comes from the personal file and keeps TAB`() throws {
    folder.write(".editrc", "bind -v\n")
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", environment: ["HOME": folder.path]))
    try terminal.ready()
    try terminal.send("lat\t\u{1B}0xx\r")
    try terminal.expect("got 6 [tihan ]")
  }

  @Test func `whoever is at home in vi has it in a timed answer too, without a way out`() throws {
    folder.write(".editrc", "bind -v\n")
    folder.write("sunting", "#!/bin/sh\ntouch \(folder.file("lolos"))\n")
    chmod(folder.file("sunting"), 0o700)
    let terminal = try PseudoTerminal(
      .built(
        "ConsoleProbe", ["--deadline", clock, "--kind", "answer"],
        environment: ["HOME": folder.path, "EDITOR": folder.file("sunting")]))
    try terminal.ready()
    try terminal.send("latih\u{1B}0xxv:ix\r")
    try terminal.expect("got 4 [xtih]")
    #expect(folder.read("lolos") == nil)
  }

  @Test func `a personal file that turns editing off does not leave people typing unseen`() throws {
    folder.write(".editrc", "edit off\n")
    let terminal = try PseudoTerminal(.built("ConsoleProbe", environment: ["HOME": folder.path]))
    try terminal.ready()
    try terminal.send("halo")
    try terminal.expect("halo")
  }

  @Test func `the clock runs on while the program is stopped`() throws {
    let probe = Command.built("ConsoleProbe").path
    let terminal = try PseudoTerminal(
      Command("/bin/sh", ["-mc", "\(probe) --deadline \(clock); echo stopped; read x; fg"]))
    try terminal.ready()
    try terminal.send("sete")
    try terminal.expect("sete")
    try terminal.send("\u{1A}")
    try terminal.expect("stopped")
    folder.write("clock")
    try terminal.send("\n")
    try terminal.expect("got expired [sete]")
  }
}
