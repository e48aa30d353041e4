import Pseudoterminal
import Testing

@Suite struct PipeTests {
  private func run(_ input: [UInt8], _ arguments: [String] = []) throws -> [String] {
    let run = try PipedRun(.built("ConsoleProbe", arguments), input: input)
    #expect(run.status == .exited(0))
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [
    ("satu\ndua\n", ["got 4 [satu]", "got 3 [dua]"]),
    ("satu\r\ndua\r\n", ["got 4 [satu]", "got 3 [dua]"]),
    ("satu\ndua", ["got 4 [satu]", "got 3 [dua]"]),
    ("\n\n", ["got 0 []", "got 0 []"]),
    ("\u{FEFF}satu\n", ["got 4 [satu]"]),
    ("a\tb\u{1B}[31m\u{0}\n", ["got 7 [a b[31m]"]),
    ("négara\n", ["got 6 [négara]"]),
    ("ne\u{301}gara\n", ["got 6 [négara]"]),
    ("", []),
  ])
  func `LF or CRLF ends a line, and the last needs neither`(
    input: String, replies: [String]
  ) throws {
    #expect(try run(Array(input.utf8)) == ["width 80"] + replies + ["got ended", ""])
  }

  @Test func `a line that is not UTF-8 is refused with the byte where that shows`() throws {
    let input = Array("né".utf8) + [0xFF, 0x0A] + Array("halo\n".utf8)
    #expect(
      try run(input) == [
        "width 80", "got refused notUTF8(byte: 4)", "got 4 [halo]", "got ended", "",
      ])
  }

  @Test(arguments: [4096, 4097, 1_000_000])
  func `a line may have 4,096 letters and no more`(count: Int) throws {
    let output = try run(Array((String(repeating: "é", count: count) + "\r\nhalo\n").utf8))
    #expect(output[1].hasPrefix(count == 4096 ? "got 4096 [" : "got refused tooLong"))
    #expect(output[2] == "got 4 [halo]")
  }

  @Test func `prompts are shown only where a transcript is wanted`() throws {
    #expect(
      try run(Array("halo\n".utf8), ["--echo"])
        == ["width 80", "probe> halo", "got 4 [halo]", "probe> ", "got ended", ""])
  }

  @Test func `no control character is passed on, and lines keep their ends`() throws {
    #expect(
      try run(Array("escape\n".utf8)) == ["width 80", "a[31mbcd e", "f", "g", "got ended", ""])
  }

  @Test func `complaints go to the error stream`() throws {
    let run = try PipedRun(.built("ConsoleProbe"), input: Array("error\n".utf8))
    #expect(run.errors == "complaint\n")
  }

  @Test(arguments: [PipedRun.OutputEnd.unread, .closed])
  func `output that nobody reads ends the program and does not crash it`(
    end: PipedRun.OutputEnd
  ) throws {
    let lines = Array(String(repeating: "flood\n", count: 10).utf8)
    let run = try PipedRun(.built("ConsoleProbe"), input: lines, output: end)
    #expect(run.status == .exited(0))
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    ("NETRAL_LEBAR", "40", 40), ("COLUMNS", "100", 100), ("COLUMNS", "x", 80),
    ("NETRAL_LEBAR", "-3", 80), ("NETRAL_LEBAR", "1", 20), ("NETRAL_LEBAR", "99999999999", 500),
  ])
  func `the width is what the environment says`(name: String, value: String, width: Int) throws {
    let run = try PipedRun(.built("ConsoleProbe", environment: [name: value]), input: [])
    #expect(run.output.hasPrefix("width \(width)\n"))
  }
}
