import Dates
import Foundation
import Spreadsheets
import Tables
import Testing
import Text

/// What other spreadsheet programs read of the sheets that officers get.
@Suite struct SheetTests {
  private static let head = TableHead(
    Bilingual("Penyelesaian", "Completion"),
    columns: [
      TableHead.Column("name", Bilingual("Nama", "Name"), width: 30),
      TableHead.Column("number", Bilingual("NIP/nomor", "Number"), width: 24),
      TableHead.Column("share", Bilingual("Persentase", "Share"), width: 10),
      TableHead.Column("until", Bilingual("Berlaku sampai", "Valid until"), width: 14),
      TableHead.Column("people", Bilingual("Pegawai", "People"), width: 8),
    ])

  private static let rows: [[TableValue]] = [
    [
      .text("Ani \"Contoh\"; S.Sos."), .identifier("19850315 200904 2 003"), .permille(875),
      .day(Day("2026-12-31") ?? Day(number: 0)), .count(12),
    ],
    [
      .text("=1+1"), .identifier("+628123"), .permille(1000),
      .day(Day("2028-02-29") ?? Day(number: 0)), .count(0),
    ],
    [.text("@contoh"), .identifier("NTR/2026/000001-X"), .none, .none, .count(3000)],
  ]

  private func write(to folder: URL) throws -> (workbook: String, separated: String) {
    let workbook = folder.appending(path: "laporan.xlsx").path
    let writer = try WorkbookWriter(Self.head, path: workbook, in: .indonesian)
    for row in Self.rows { writer.add(row) }
    try writer.finish(with: [])
    let lines =
      [SeparatedLine.heading(Self.head, in: .indonesian)]
      + Self.rows.map { SeparatedLine.line($0, in: .indonesian) }
    let separated = folder.appending(path: "laporan.csv")
    try (SeparatedLine.mark + lines.joined()).write(
      to: separated, atomically: true, encoding: .utf8)
    return (workbook, separated.path)
  }

  /// By program and kind of file, the cells of a row as `kind value`.
  private func cells(_ output: String) -> [String: [Int: [Int: String]]] {
    var cells: [String: [Int: [Int: String]]] = [:]
    for line in output.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 7, let row = Int(parts[2]), let column = Int(parts[3]) else { continue }
      cells["\(parts[0]) \(parts[1])", default: [:]][row, default: [:]][column] =
        "\(parts[4]) \(parts[6])"
    }
    return cells
  }

  @Test(.enabled(if: Tools.areThere || Tools.mustRun, "make python-tools"))
  func `a number of a person stays a text, a date a date and a share a number`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (workbook, separated) = try write(to: folder)
    let (status, output) = try Tools.run("sheets.py", workbook, separated)
    try #require(status == 0, "\(output)")
    let cells = cells(output)
    // Day 46,387 of a workbook is 31 December 2026; the heading of a workbook stands in row 2.
    let expected = [
      "text Ani \"Contoh\"; S.Sos.", "text 19850315 200904 2 003", "number 0.875", "number 46387",
      "number 12",
    ]
    let formulas = ["text =1+1", "text +628123", "number 1", "number 46812", "number 0"]
    for (program, first) in [("gnumeric xlsx", 3), ("gnumeric csv", 1)] {
      let read = try #require(cells[program], "\(output)")
      #expect((0..<5).map { read[first]?[$0] } == expected)
      #expect((0..<5).map { read[first + 1]?[$0] } == formulas)
      #expect(read[first + 2]?[1] == "text NTR/2026/000001-X")
      #expect(read[first + 2]?[4] == "number 3000")
      #expect(read[first - 1]?[3] == "text Berlaku sampai")
    }
    let opened = try #require(cells["openpyxl xlsx"])
    #expect(opened[3]?[1] == "text 19850315 200904 2 003")
    #expect(opened[3]?[2] == "number 0.875")
    #expect(opened[3]?[3] == "day 2026-12-31")
    #expect(opened[4]?[0] == "text =1+1")
    #expect(output.contains("\tdd-mm-yyyy\t") && output.contains("\t0.0%\t"))
  }
}
