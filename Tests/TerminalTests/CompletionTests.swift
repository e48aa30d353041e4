import Dialogue
import Glibc
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

  @Test func `TAB in a line of several rows lists below the last of them`() throws {
    let terminal = try PseudoTerminal(.built("ConsoleProbe"), columns: 40)
    try terminal.ready()
    let line = String(repeating: "panjang ", count: 12)
    try terminal.send("lapor \(line)")
    try terminal.expect(String(line.suffix(8)))
    try terminal.send("\u{01}" + String(repeating: "\u{06}", count: 5) + "\t")
    let shown = try terminal.expect("lapor    laporan\n")
    #expect(shown.hasSuffix("\n\n\nlapor    laporan\n"))
    try terminal.send("an\r")
    try terminal.expect("got \(line.count + 8) [laporan \(line.prefix(92))]")
  }

  @Test(
    arguments: [
      ("sa\t", "satu.pdf "), ("du\t", "\"dua kata.pdf\" "), ("\"du\t", "\"dua kata.pdf\" "),
      ("fol\tisi\t", "folder/isi.txt "), ("x=1 fol\t", "x=1 folder/"), (".ter\t", ".tersembunyi "),
      ("ti\t", "ti"), ("tidak/ada\t", "tidak/ada"),
    ])
  func `TAB completes file names`(keys: String, expected: String) throws {
    let folder = TemporaryFolder()
    mkdir(folder.file("folder"), 0o700)
    for name in [
      "satu.pdf", "dua kata.pdf", "folder/isi.txt", ".tersembunyi", "ti\u{1B}[31m", "e\"f",
    ] {
      folder.write(name)
    }
    let probe = Command.built("ConsoleProbe").path
    let terminal = try PseudoTerminal(
      Command("/bin/sh", ["-c", "cd \(folder.path) && exec \(probe) --files"]))
    try terminal.ready()
    try terminal.send(keys + "\r")
    try terminal.expect("got \(expected.count) [\(expected)]")
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
      ("a", ["\"a b\"", "\"a c\""], .replace(count: 1, text: "\"a ")),
      ("\"a", ["ab"], .replace(count: 2, text: "ab ")),
      ("x=", ["x=a|", "x=a|b"], .replace(count: 2, text: "x=a|")),
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
      CompletionOffer.listing(of: words, on: ScreenSize(columns: 20, rows: 24))
        == ["satu   dua", "tiga   empat", "漢字"])
    #expect(CompletionOffer.listing(of: words, on: ScreenSize(columns: 3, rows: 24)).count == 5)
  }

  @Test(arguments: [
    (24, 20, "195  196  197  198  199"), (8, 6, "… (+75)"), (2, 4, "… (+85)"),
  ])
  func `of a long list a screenful is shown and the rest counted`(
    rows: Int, count: Int, last: String
  ) {
    let words = (100..<200).map(String.init)
    let lines = CompletionOffer.listing(of: words, on: ScreenSize(columns: 25, rows: rows))
    #expect(lines.count == count)
    #expect(lines.last == last)
  }

  @Test func `of values only what differs is listed`() {
    #expect(
      CompletionOffer.listing(
        of: ["status=calon", "status=bakal_calon"], on: ScreenSize(columns: 80, rows: 24))
        == ["calon        bakal_calon"])
  }
}
