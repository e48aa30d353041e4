import Dates
import Tables
import Testing
import Text

@Suite struct SeparatedLineTests {
  @Test(arguments: [
    (TableValue.none, ""), (.text("Ani"), "Ani"),
    (.text("Dinas A; Bidang B"), "\"Dinas A; Bidang B\""),
    (.text("disebut \"Ani\""), "\"disebut \"\"Ani\"\"\""), (.text("dua\nbaris"), "\"dua\nbaris\""),
    (.identifier("19850315 200904 2 003"), "19850315 200904 2 003"), (.count(12), "12"),
    (.permille(875), "87,5%"), (.permille(1000), "100,0%"),
    (.permille(-125), "-12,5%"), (.permille(-5), "-0,5%"), (.day(Day(number: 0)), "01-01-1970"),
  ])
  func `a cell is written as offices read it`(value: TableValue, text: String) {
    #expect(SeparatedLine.line([value], in: .indonesian) == text + "\r\n")
  }

  @Test(arguments: ["=1+1", "+62", "-5", "@a", "\tx", "\rx"])
  func `a text that a spreadsheet would take for a formula is marked as text`(text: String) {
    let line = SeparatedLine.line([.text(text)], in: .indonesian)
    #expect(line.hasPrefix("'") || line.hasPrefix("\"'"))
  }

  @Test func `values stand between semicolons, and an English share has a point`() {
    let line = SeparatedLine.line([.count(1), .none, .permille(5)], in: .english)
    #expect(line == "1;;0.5%\r\n")
  }

  @Test func `the headings are in the reader's language`() {
    let head = TableHead(
      Bilingual("Rekap", "Recap"),
      columns: [
        TableHead.Column("k1", Bilingual("Unit kerja", "Unit"), width: 30),
        TableHead.Column("k2", Bilingual("Lulus", "Passed"), width: 8),
      ])
    #expect(SeparatedLine.heading(head, in: .indonesian) == "Unit kerja;Lulus\r\n")
    #expect(SeparatedLine.heading(head, in: .english) == "Unit;Passed\r\n")
  }
}
