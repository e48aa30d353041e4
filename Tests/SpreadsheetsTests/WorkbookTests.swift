import Dates
import Foundation
import Rosters
import Spreadsheets
import Tables
import Testing
import Text

@Suite struct WorkbookTests {
  static let head = TableHead(
    Bilingual("Daftar", "List"),
    columns: [
      TableHead.Column("k1", Bilingual("Nama", "Name"), width: 30),
      TableHead.Column("k2", Bilingual("NIP", "Number"), width: 24),
      TableHead.Column("k3", Bilingual("Lulus", "Passed"), width: 12),
      TableHead.Column("k4", Bilingual("Persen", "Share"), width: 8),
      TableHead.Column("k5", Bilingual("Jumlah", "Count"), width: 8),
    ])

  /// The bytes of a workbook with `rows`.
  private func workbook(_ rows: [[TableValue]], footer: [String] = []) throws -> [UInt8] {
    let path = NSTemporaryDirectory() + "netral-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let writer = try WorkbookWriter(Self.head, path: path, in: .indonesian)
    for row in rows { writer.add(row) }
    try writer.finish(with: footer)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func rows(_ bytes: [UInt8]) throws -> [[Cell]] {
    try RosterTable(reading: bytes, file: "daftar.xlsx").rows
  }

  @Test func `what is written is read back cell by cell`() throws {
    let day = try #require(Day("2026-03-01"))
    let bytes = try workbook(
      [
        [
          .text("=1+1"), .identifier("198503152009042003"), .day(day), .permille(875), .count(12),
        ], [.text("Ani & <Budi>"), .none, .none, .none, .count(-3)],
      ], footer: ["Dihitung per orang."])
    let table = try rows(bytes)
    #expect(table[0] == [.text("Daftar")])
    #expect(table[2] == Self.head.columns.map { .text($0.heading.indonesian) })
    #expect(
      table[3] == [
        .text("=1+1"), .text("198503152009042003"), .day(day), .number(0.875), .number(12),
      ])
    #expect(table[4] == [.text("Ani & <Budi>"), .empty, .empty, .empty, .number(-3)])
    #expect(table[6] == [.text("Dihitung per orang.")])
  }

  @Test(arguments: ["1970-01-01", "2000-02-29", "2026-12-31"])
  func `a day stays the same day`(text: String) throws {
    let day = try #require(Day(text))
    let row: [TableValue] = [.text("a"), .none, .day(day), .none, .none]
    #expect(try rows(try workbook([row]))[3][2] == .day(day))
  }

  @Test func `a workbook that cannot be written says so`() {
    #expect(throws: SpreadsheetError.self) {
      let writer = try WorkbookWriter(Self.head, path: "/dev/full/x.xlsx", in: .indonesian)
      try writer.finish(with: [])
    }
  }

  @Test func `an old workbook is named as such`() {
    #expect(throws: SpreadsheetError.oldWorkbook) {
      try RosterTable(reading: [0xD0, 0xCF, 0x11, 0xE0, 0xA1], file: "daftar.xls")
    }
  }

  @Test(arguments: 0..<40)
  func `a damaged workbook is refused or read, and never more than that`(part: Int) throws {
    var bytes = try workbook([[.text("Ani"), .identifier("1"), .none, .none, .count(1)]])
    let place = bytes.count * part / 40
    bytes[place] ^= 0x55
    do {
      #expect(try rows(bytes).count < 20)
    } catch let error as SpreadsheetError {
      #expect(!error.sentence.indonesian.isEmpty)
    }
    _ = try? rows(Array(bytes.prefix(place)))
  }

  @Test(arguments: Language.allCases)
  func `every error says what to do`(language: Language) {
    for error in [
      SpreadsheetError.notSpreadsheet, .oldWorkbook, .part("x"), .markup(part: "x", line: 1),
      .tooLarge(limit: 1 << 20), .tooManyRows(limit: 5), .notWritten("x"),
    ] {
      #expect(!error.sentence[language].isEmpty)
      #expect(error.remedy[language].hasSuffix("."))
    }
  }
}
