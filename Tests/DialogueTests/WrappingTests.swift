import Dialogue
import Testing

@Suite struct WrappingTests {
  @Test func `lines break between words`() {
    #expect(
      wrapped("menekan tanda suka pada unggahan", width: 14)
        == ["menekan tanda", "suka pada", "unggahan"])
  }

  @Test func `the first line is indented and the others hang`() {
    #expect(
      wrapped("Dasar SKB 2022 Lampiran II huruf B", width: 20, indent: 2, hanging: 3)
        == ["  Dasar SKB 2022", "     Lampiran II", "     huruf B"])
  }

  @Test func `a line may be filled to its last column`() {
    #expect(wrapped("abcde fghij k", width: 11) == ["abcde fghij", "k"])
  }

  @Test func `a word longer than a line is broken inside`() {
    #expect(
      wrapped("di abcdefghijklmnopqrstuvwxyz ya", width: 10)
        == ["di", "abcdefghij", "klmnopqrst", "uvwxyz ya"])
  }

  @Test func `wide characters take two columns and none is halved`() {
    #expect(wrapped("漢字漢字漢字漢", width: 11) == ["漢字漢字漢", "字漢"])
  }

  @Test func `combining marks take no column`() {
    let word = String(repeating: "e\u{301}", count: 12)
    #expect(wrapped(word, width: 12) == [word])
  }

  @Test func `empty text is one empty line`() {
    #expect(wrapped("", width: 40) == [""])
  }

  @Test(arguments: UInt64(0)..<200)
  func `forty columns are never passed and no letter is lost`(seed: UInt64) {
    var state = seed
    let pieces = ["a", "é", "漢", "👍", "panjang", "e\u{301}", " ", " ", "supercalifragilistik"]
    let text = (0..<60).map { _ -> String in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return pieces[Int(state >> 33) % pieces.count]
    }.joined()
    let lines = wrapped(text, width: 40, indent: 2, hanging: 4)
    #expect(lines.allSatisfy { $0.columns <= 40 })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("Ａ", 2), ("👍", 2), ("👩‍🏫", 2), ("🇮🇩", 2),
    ("❤️", 2), ("→·…", 3), ("ꦗꦮ", 2),
  ])
  func `text takes the columns a terminal gives it`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }
}

@Suite struct LineFaultTests {
  @Test func `a fault says where it is in both languages`() {
    #expect(LineFault.notUTF8(byte: 7).sentence.indonesian.contains("7"))
    #expect(LineFault.notUTF8(byte: 7).sentence.english.contains("7"))
    #expect(LineFault.tooLong.sentence.english.contains("4096"))
  }
}
