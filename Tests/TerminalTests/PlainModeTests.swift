import Pseudoterminal
import Testing

@Suite struct PlainModeTests {
  private let folder = TemporaryFolder()

  /// What the program itself sent, without the mark that only tests ask for.
  private func sent(to terminal: PseudoTerminal) -> String {
    terminal.rawOutput.split(separator: "\u{1B}]777;siap\u{7}", omittingEmptySubsequences: false)
      .joined()
  }

  @Test(arguments: [40, 80])
  func `in plain mode editing, completion and history need no escape sequence`(columns: Int) throws
  {
    let terminal = try PseudoTerminal(
      .built("ConsoleProbe", ["--polos"], environment: ["HOME": folder.path]), columns: columns)
    try terminal.ready()
    let long = String(repeating: "panjang ", count: 8)
    try terminal.send("\(long)xb\u{1B}[D\u{7F}a\u{05} lat\t\r")
    try terminal.expect("got 75 [\(long)ab latihan ]")
    try terminal.ready()
    try terminal.send("lapor\t\u{15}\u{1B}[A\u{1B}[A\u{1B}[Bsalah\u{17}\u{12}panj\u{07}\u{15}")
    terminal.resize(columns: 60)
    try terminal.send("colour\r")
    try terminal.expect("plain\nheading\nright\nwrong\n")
    #expect(!sent(to: terminal).contains("\u{1B}"))
  }
}
