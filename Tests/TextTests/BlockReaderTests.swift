import Testing
import Text

@Suite struct BlockReaderTests {
  private func read(_ text: String) -> BlockReader { BlockReader(Array(text.utf8), file: "a.soal") }

  @Test func `indented lines belong to the line at the margin above them`() {
    let reader = read("# judul\n> prosa\nsoal satu\n  fakta pelaku: pns\n\nsoal dua\r\n")
    #expect(reader.findings.isEmpty)
    #expect(reader.blocks.map { $0.head.rest.first?.text } == ["satu", "dua"])
    #expect(reader.blocks[0].attributes[0].tokens.map(\.text) == ["fakta", "pelaku", ":", "pns"])
    #expect(reader.blocks[0].attributes[0].tokens[3].place.column == 17)
  }

  @Test func `a comment may stand at the margin or inside a block`() {
    let reader = read(
      "  # sebelum\nsoal satu\n  # catatan: \"\n  > prosa\n  fakta x\n# akhir\n  tanya y")
    #expect(reader.findings.isEmpty)
    #expect(reader.blocks.map(\.attributes).map { $0.map(\.keyword.text) } == [["fakta", "tanya"]])
  }

  @Test func `a mark inside a word stays in the word`() {
    let tokens = read("a 12:30 1,5 x: y, z;w|v").blocks[0].head.tokens
    #expect(
      tokens.map(\.text) == ["a", "12:30", "1,5", "x", ":", "y", ",", "z", ";", "w", "|", "v"])
  }

  @Test(arguments: [
    ("a \"tanpa akhir", "T002", 3), ("a\tb", "T003", 2), ("  a", "T005", 3),
    ("a \u{202E}b", "T003", 3), ("a \u{FFFD}", "T001", 3),
  ])
  func `what is wrong is found at its place`(text: String, code: String, column: Int) {
    let findings = read(text).findings
    #expect(findings.map(\.code) == [code])
    #expect(findings.first?.place == Place(file: "a.soal", line: 1, column: column))
  }

  @Test func `bytes that are no UTF-8 and lines too long are findings, and reading goes on`() {
    let bytes =
      [0x61, 0xFF, 0x0A] + [UInt8](repeating: 0x61, count: 10_000_000) + Array("\nb c".utf8)
    let reader = BlockReader(bytes, file: "x")
    #expect(reader.findings.map(\.code) == ["T001", "T004"])
    #expect(reader.blocks.map(\.keyword.text) == ["b"])
  }

  @Test(arguments: [("bakal_claon", "bakal_calon"), ("calom", "calon"), ("zzzz", nil)])
  func `a misspelt word finds the nearest known one`(word: String, near: String?) {
    #expect(nearMiss(of: word, among: ["calon", "bakal_calon", "bukan_calon"]) == near)
  }
}
