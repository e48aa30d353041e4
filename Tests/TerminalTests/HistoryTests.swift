import Glibc
import Pseudoterminal
import Testing

@testable import Terminal

@Suite struct HistoryTests {
  private let folder = TemporaryFolder()
  private let up = "\u{1B}[A"

  /// Types `lines` and then leaves, in a run of its own.
  private func run(
    kind: String = "command", _ lines: [String], expecting: String,
    environment: [String: String] = [:]
  ) throws {
    let base = ["HOME": folder.path]
    let terminal = try PseudoTerminal(
      .built(
        "ConsoleProbe", ["--kind", kind], environment: base.merging(environment) { $1 }))
    for line in lines {
      try terminal.ready()
      try terminal.send(line + "\r")
    }
    try terminal.expect(expecting)
    try terminal.ready()
    try terminal.send("\u{04}")
    #expect(try terminal.ending() == .exited(0))
  }

  @Test func `a command comes back with the arrow key in the next session`() throws {
    try run(["latihan médsos"], expecting: "got 14 [latihan médsos]")
    try run([up], expecting: "got 14 [latihan médsos]")
  }

  @Test func `no command comes back where an answer is asked for`() throws {
    try run(["latihan"], expecting: "got 7 [latihan]")
    try run(kind: "answer", [up], expecting: "got 0 []")
  }

  @Test func `answers come back nowhere`() throws {
    try run(kind: "answer", ["rahasia", up], expecting: "got 0 []")
    try run([up], expecting: "got 0 []")
    #expect(folder.read(".local/state/netral/history.commands") == nil)
  }

  @Test func `fields come back in their session and are not written down`() throws {
    try run(kind: "field", ["198001012005011001", up], expecting: "got 18 [1980")
    try run(kind: "field", [up], expecting: "got 0 []")
    #expect(folder.read(".local/state/netral/history.commands") == nil)
  }

  @Test func `questions come back in the next session, and not among the commands`() throws {
    try run(kind: "question", ["boleh like?", "boleh foto?", "boleh like?"], expecting: "got 11")
    try run(kind: "question", [up + up], expecting: "got 11 [boleh foto?]")
    try run([up], expecting: "got 0 []")
    #expect(folder.read(".local/state/netral/history.questions") != nil)
    #expect(folder.read(".local/state/netral/history.commands") == nil)
  }

  @Test func `a session brings back what another one wrote meanwhile`() throws {
    let command = Command.built("ConsoleProbe", environment: ["HOME": folder.path])
    let (here, there) = (try PseudoTerminal(command), try PseudoTerminal(command))
    try here.ready()
    try there.ready()
    try there.send("di sana\r")
    try there.expect("got 7")
    try here.send("di sini\r")
    try here.expect("got 7 [di sini]")
    try here.ready()
    try here.send("\(up)\(up)\r")
    try here.expect("got 7 [di sana]")
  }

  @Test func `only the owner may read the file`() throws {
    try run(["latihan"], expecting: "got 7", environment: ["XDG_STATE_HOME": folder.file("state")])
    var status = stat()
    #expect(stat(folder.file("state/netral/history.commands"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test(arguments: ["file/state", "/proc/netral"])
  func `where nothing can be kept the session has its history all the same`(name: String) throws {
    folder.write("file")
    let state = name.hasPrefix("/") ? name : folder.file(name)
    try run(
      ["satu", "dua", up + up], expecting: "got 4 [satu]", environment: ["XDG_STATE_HOME": state])
  }

  @Test func `a history file of garbage does no harm`() throws {
    mkdir(folder.file("netral"), 0o700)
    folder.write("netral/history.commands", "\u{1}\u{2}\u{1B}[31msatu\n\n\n   \n")
    try run(
      [up], expecting: "got 8 [[31msatu]", environment: ["XDG_STATE_HOME": folder.path])
  }

  @Test func `a named pipe in place of the file does not hold up the prompt`() throws {
    mkdir(folder.file("netral"), 0o700)
    mkfifo(folder.file("netral/history.commands"), 0o600)
    try run(["halo"], expecting: "got 4", environment: ["XDG_STATE_HOME": folder.path])
  }
}

@Suite struct HistoryLinesTests {
  @Test func `each line is kept once, where it was typed last`() {
    var history = HistoryLines()
    for line in ["satu", "dua", "satu"] { history.add(line) }
    #expect(history.lines == ["dua", "satu"])
  }

  @Test(arguments: ["", "   ", String(repeating: "x", count: 4097)])
  func `blank and overlong lines are not kept`(line: String) {
    var history = HistoryLines()
    history.add(line)
    #expect(history.lines.isEmpty)
  }

  @Test func `the newest thousand are kept`() {
    var history = HistoryLines()
    for number in 0...1000 { history.add("\(number)") }
    #expect(history.lines.count == 1000)
    #expect(history.lines.first == "1")
    #expect(history.lines.last == "1000")
  }

  @Test func `reading what was written gives the same lines`() {
    var history = HistoryLines()
    for line in ["tanya boleh?", "négara 漢字", "putusan a=b"] { history.add(line) }
    #expect(HistoryLines(parsing: history.text.utf8) == history)
  }

  @Test func `of lines that stand twice in a file the last counts`() {
    #expect(HistoryLines(parsing: Array("a\nb\na\n".utf8)).lines == ["b", "a"])
  }
}
