import Dialogue
import Testing

@testable import Terminal

@Suite struct PlainLineTests {
  private func replies(_ bytes: some Sequence<UInt8>, to line: inout PlainLine) -> [Reply] {
    bytes.compactMap { line.take($0) }
  }

  @Test func `what a line holds at the deadline is not taken for a line later`() {
    var line = PlainLine()
    #expect(replies("setengah".utf8, to: &line).isEmpty)
    #expect(line.expire() == "setengah")
    #expect(line.expire() == "")
    #expect(replies(" jawaban\nhalo\n".utf8, to: &line) == [.line("halo")])
  }

  @Test func `a deadline between two lines costs neither`() {
    var line = PlainLine()
    #expect(replies("satu\n".utf8, to: &line) == [.line("satu")])
    #expect(line.expire() == "")
    #expect(replies("dua\n".utf8, to: &line) == [.line("dua")])
  }

  @Test func `the end of input ends a line that has letters`() {
    var line = PlainLine()
    #expect(line.endOfInput() == nil)
    #expect(replies("sisa".utf8, to: &line).isEmpty)
    #expect(line.endOfInput() == .line("sisa"))
    #expect(line.endOfInput() == nil)
  }

  @Test func `only a line end makes a CR part of it`() {
    var line = PlainLine()
    #expect(replies("a\rb\r\r\n".utf8, to: &line) == [.line("ab")])
  }

  @Test func `a mark of byte order is left out at the start alone`() {
    var line = PlainLine()
    #expect(
      replies("\u{FEFF}a\n\u{FEFF}b\n".utf8, to: &line) == [.line("a"), .line("\u{FEFF}b")])
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0x61, 0xC3], 2), ([0xE2, 0x82, 0xAC, 0xC0, 0x80], 4),
      ([0x61, 0xED, 0xA0, 0x80], 2),
    ] as [([UInt8], Int)])
  func `a fault names the first byte that is no UTF-8`(bytes: [UInt8], fault: Int) {
    var line = PlainLine()
    #expect(replies(bytes + [0x0A], to: &line) == [.refused(.notUTF8(byte: fault))])
  }
}

@Suite struct UTF8DecoderTests {
  private func decoded(_ bytes: [UInt8]) -> String {
    var decoder = UTF8Decoder()
    var scalars = String.UnicodeScalarView()
    for byte in bytes { if let scalar = decoder.take(byte) { scalars.append(scalar) } }
    return String(scalars)
  }

  @Test(arguments: ["halo", "négara", "漢字 👩‍🏫", "\u{0}\u{7F}\u{80}\u{10FFFF}", "\u{FFFD}"])
  func `text comes out as it went in`(text: String) {
    #expect(decoded(Array(text.utf8)) == text)
  }

  /// Swift's own decoder puts U+FFFD for what is no text; ours drops it.
  @Test(arguments: UInt64(0)..<300)
  func `of arbitrary bytes the text stays`(seed: UInt64) {
    var state = seed &+ 1
    let likely: [UInt8] = [0x41, 0x80, 0xBF, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xED, 0xF0, 0x9F, 0x0A]
    let bytes = (0..<200).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Int(state >> 33)
      return number % 5 == 0 ? UInt8(number / 5 % 256) : likely[number / 5 % likely.count]
    }
    let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != "\u{FFFD}" }
    #expect(Array(decoded(bytes).unicodeScalars) == Array(expected))
  }
}

@Suite struct CleaningTests {
  @Test(arguments: [
    ("halo", "halo"), ("a\tb", "a b"), ("\u{1B}[2J", "[2J"), ("a\u{202E}b\u{2066}c", "abc"),
    ("\u{9B}31m", "31m"), ("e\u{301}", "e\u{301}"),
  ])
  func `control characters and marks that turn text around are left out`(
    text: String, clean: String
  ) {
    #expect(text.withoutControls == clean)
  }
}
