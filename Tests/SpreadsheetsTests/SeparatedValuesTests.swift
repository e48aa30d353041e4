import Rosters
import Spreadsheets
import Tables
import Testing

@Suite struct SeparatedValuesTests {
  private func rows(_ text: String) throws -> [[Cell]] {
    try RosterTable(reading: Array(text.utf8), file: "daftar.csv").rows
  }

  @Test(arguments: [
    "nama;nip\nAni;1\n", "nama,nip\nAni,1\n", "nama\tnip\r\nAni\t1\r\n",
    "\u{FEFF}nama;nip\r\nAni;1",
    "\"nama\";\"nip\"\rAni;1\r",
  ])
  func `semicolons, commas and tabs separate, and every line end ends`(text: String) throws {
    #expect(try rows(text) == [[.text("nama"), .text("nip")], [.text("Ani"), .text("1")]])
  }

  @Test func `a quoted value may hold separators, quotes and line ends`() throws {
    let table = try rows("nama;unit\n\"Ani; \"\"Contoh\"\"\";\"Dinas\r\nA\"\n")
    #expect(table[1] == [.text("Ani; \"Contoh\""), .text("Dinas\r\nA")])
  }

  @Test func `a blank line keeps its number`() throws {
    #expect(try rows("nama\r\n\r\nAni\r\n") == [[.text("nama")], [], [.text("Ani")]])
  }

  @Test func `a file of the older encoding is read, not refused`() throws {
    let bytes = Array("nama\nRen".utf8) + [0xE9] + Array("\n".utf8)
    let table = try RosterTable(reading: bytes, file: "daftar.csv")
    #expect(table.rows[1] == [.text("René")])
  }

  @Test func `our own mark before a would-be formula is taken away again`() throws {
    let line = SeparatedLine.line([.text("-Ani")], in: .indonesian)
    #expect(try rows("nama\r\n" + line)[1] == [.text("-Ani")])
  }

  @Test func `what is no text is refused`() {
    #expect(throws: SpreadsheetError.notSpreadsheet) {
      try RosterTable(reading: [1, 2, 0, 3], file: "daftar.csv")
    }
  }
}
