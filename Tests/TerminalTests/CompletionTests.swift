import Dialogue
import Pseudoterminal
import Testing

@testable import Terminal

@Suite struct CompletionTests {
  @Test(arguments: [
    ("lat\t5\r", "got 9 [latihan 5]"),
    ("la\tp\t\r", "got 5 [lapor]"),
    ("pel\tpns\r", "got 10 [pelaku=pns]"),
    ("BAN\t\r", "got 8 [bantuan ]"),
    ("pasal PP 9\t\r", "got 17 [pasal PP 94/2021 ]"),
    ("zzz\t\r", "got 3 [zzz]"),
    ("x y\u{02}\u{02} lat\t\r", "got 12 [x latihan  y]"),
  ])
  func `TAB completes the word before the cursor`(keys: String, expected: String) throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"))
    try terminal.ready()
    try terminal.send(keys)
    try terminal.expect(expected)
  }

  @Test(arguments: [80, 40])
  func `TAB lists what could be meant and lets the line stand`(columns: Int) throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"), columns: columns)
    try terminal.ready()
    let start = columns == 40 ? String(repeating: "panjang ", count: 8) : ""
    try terminal.send("\(start)lapor\t")
    let shown = try terminal.expect("laporan\n")
    #expect(shown.hasSuffix("lapor    laporan\n"))
    try terminal.send("an\r")
    try terminal.expect("got \(start.count + 7) [\(start)laporan]")
  }

  @Test(
    arguments: [
      ("", ["a"], .replace(count: 0, text: "a ")),
      ("b", ["a"], .none),
      ("", [], .none),
      ("a", ["ab", "ab"], .replace(count: 1, text: "ab ")),
      ("a", ["abc", "abd"], .replace(count: 1, text: "ab")),
      ("ab", ["abc", "abd"], .choose(["abc", "abd"])),
      ("ab", ["ab", "abd"], .choose(["ab", "abd"])),
      ("kata p", ["pelaku="], .replace(count: 1, text: "pelaku=")),
      ("x PP 9", ["PP 94", "PP 53", "9"], .replace(count: 4, text: "PP 94 ")),
      ("x P", ["PP 94", "PP 53"], .replace(count: 1, text: "PP ")),
      ("x ", ["aé", "aè"], .replace(count: 0, text: "a")),
      ("LA", ["latihan", "Lapor"], .choose(["Lapor", "latihan"])),
      ("e", ["\u{1B}[31m", "e\u{7}f"], .replace(count: 1, text: "ef ")),
    ] as [(String, [String], CompletionOffer)])
  func `what TAB does follows from the line and the words`(
    line: String, words: [String], expected: CompletionOffer
  ) {
    #expect(CompletionOffer(line: line, words: words) == expected)
  }

  @Test func `a list has as many columns as the screen has room for`() {
    let words = ["satu", "dua", "tiga", "empat", "漢字"]
    #expect(
      CompletionOffer.listing(of: words, width: 20)
        == ["satu   dua", "tiga   empat", "漢字"])
    #expect(CompletionOffer.listing(of: words, width: 3).count == 5)
  }

  @Test func `of a long list a screenful is shown and the rest counted`() {
    let lines = CompletionOffer.listing(of: (100..<200).map(String.init), width: 50)
    #expect(lines.last == "… (+40)")
    #expect(lines.count == 7)
  }
}
