import Pseudoterminal
import Testing

@Suite struct LineEditingTests {
  /// Types each of `keys` after the prompt of a probe and returns what the probe said it got.
  private func typing(
    _ keys: String, _ expected: String, arguments: [String] = [],
    environment: [String: String] = [:], columns: Int = 80
  ) throws {
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", arguments, environment: environment), columns: columns)
    try terminal.ready()
    try terminal.send(keys)
    try terminal.expect(expected)
    try terminal.ready()
    try terminal.send("keluar\r")
    try terminal.expect("bye")
    #expect(try terminal.ending() == .exited(0))
  }

  @Test(arguments: [
    ("halo\r", "got 4 [halo]"),
    ("\r", "got 0 []"),
    ("haxlo\u{1B}[D\u{1B}[D\u{7F}\r", "got 4 [halo]"),
    ("alo\u{01}h\r", "got 4 [halo]"),
    ("buang\u{15}halo\r", "got 4 [halo]"),
    ("salah satu\u{17}dua\r", "got 9 [salah dua]"),
    ("negará ñandú 漢字\r", "got 15 [negará ñandú 漢字]"),
    ("a漢字b\u{02}\u{02}Z\u{02}\u{02}\u{7F}\r", "got 4 [漢Z字b]"),
    ("halo\u{13}\u{07}\r", "got 4 [halo]"),
    ("a\u{1B}xb\u{1B}Xc\r", "got 3 [abc]"),
  ])
  func `a line is typed and edited`(keys: String, expected: String) throws {
    try typing(keys, expected)
  }

  @Test(arguments: [
    ("e\u{301}\r", "got 1 [é]"),
    ("be\u{301}\u{7F}\r", "got 1 [b]"),
    ("xe\u{02}a\u{323}\u{302}\r", "got 3 [xậe]"),
    ("\u{1B05}\u{1B35}\r", "got 1 [\u{1B06}]"),
    ("ax\u{302}\u{301}b\r", "got 5 [ax\u{302}\u{301}b]"),
    ("ax\u{302}\u{301}\u{7F}b\r", "got 2 [ab]"),
    ("👩\u{200D}🏫❤\u{FE0F}\r", "got 3 [👩🏫❤]"),
  ])
  func `a letter and its marks are one, and what only tells how to draw is left out`(
    keys: String, expected: String
  ) throws {
    try typing(keys, expected)
  }

  @Test(arguments: ["dumb", "", "tidak-dikenal", "vt100", "xterm-256color"], [40, 80])
  func `every kind of terminal will do`(name: String, columns: Int) throws {
    let start = columns == 40 ? String(repeating: "panjang ", count: 8) : ""
    try typing(
      "\(start)haxlo\u{02}\u{02}\u{7F}\r", "got \(start.count + 4) [\(start)halo]",
      environment: ["TERM": name], columns: columns)
  }

  @Test func `of a terminal that nobody knows nothing is said`() throws {
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", environment: ["TERM": "tidak-dikenal"]))
    try terminal.ready()
    #expect(terminal.transcript == "width 80\nprobe> ")
  }

  @Test(arguments: ["C", "POSIX", "id_ID.UTF-8", "tidak_ada"])
  func `every locale takes a prompt and an answer beyond ASCII`(locale: String) throws {
    try typing(
      "négara\r", "got 6 [négara]", arguments: ["--prompt", "jawab → "],
      environment: ["LC_ALL": locale])
  }

  @Test func `a prompt wider than the terminal is no obstacle`() throws {
    let prompt = "jawab (Enter = lanjut, 'pasal', 'andai', 'lapor')> "
    try typing("andai\r", "got 5 [andai]", arguments: ["--prompt", prompt], columns: 40)
  }

  @Test func `a picture or a control character in a prompt is left out`() throws {
    try typing("ya\r", "got 2 [ya]", arguments: ["--prompt", "✅\u{1B}[31m ya?\n> "])
  }

  @Test func `a long line goes over several rows of forty columns`() throws {
    let line = String(repeating: "netralitas ", count: 20) + "asn"
    try typing(line + "\u{01}x\r", "got 224 [x\(line.prefix(99))]", columns: 40)
  }

  @Test func `each line of a pasted text is one reply`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send("satu\rdua\rtiga\r")
    try terminal.expect("got 4 [satu]")
    try terminal.expect("got 3 [dua]")
    try terminal.expect("got 4 [tiga]")
  }

  @Test func `bytes that are no text and NUL are dropped`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send(
      bytes: Array("ha".utf8) + [0xFF, 0xC0, 0x00, 0xE2, 0x82, 0xC3, 0xED, 0xA0, 0x80]
        + Array("lo\r".utf8))
    try terminal.expect("got 4 [halo]")
  }

  @Test func `an unfinished letter does not swallow the Enter behind it`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send(bytes: Array("a".utf8) + [0xE2, 0x82, 0x0D])
    try terminal.expect("got 1 [a]")
  }

  @Test func `garbage of every byte value leaves a program that goes on`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    // Without the keys that mean something else than a letter: end, suspend, quit, quote, stop.
    let meaningful: Set<UInt8> = [0x03, 0x04, 0x0F, 0x11, 0x12, 0x13, 0x16, 0x1A, 0x1B, 0x1C]
    try terminal.send(bytes: (0...255).filter { !meaningful.contains($0) } + [0x15, 0x0D])
    try terminal.send("\u{15}selamat\r")
    try terminal.expect("got 7 [selamat]")
  }

  @Test(arguments: [4096, 4097])
  func `a line may have 4,096 characters and no more`(count: Int) throws {
    let expected = count == 4096 ? "got 4096 [" : "got refused tooLong"
    try typing(String(repeating: "é", count: count) + "\r", expected)
  }

  @Test func `a line of a million characters is refused and the next one read`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send(String(repeating: "x", count: 1_000_000) + "\r")
    try terminal.expect("got refused tooLong")
    try terminal.ready()
    try terminal.send("halo\r")
    try terminal.expect("got 4 [halo]")
  }

  @Test(arguments: [40, 100])
  func `a line over several rows outlives a resize`(columns: Int) throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    let line = String(repeating: "netralitas ", count: 12)
    try terminal.send(line)
    try terminal.expect(String(line.suffix(20)))
    terminal.resize(columns: columns)
    try terminal.expect("probe> netralitas")
    try terminal.send("\u{01}x\u{05}y\r")
    try terminal.expect("got \(line.count + 2) [x\(line.prefix(99))]")
  }

  @Test func `after a resize lines have the new width`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    terminal.resize(columns: 40)
    try terminal.expect("probe> ")
    try terminal.send("width\r")
    try terminal.expect("width 40")
  }
}
