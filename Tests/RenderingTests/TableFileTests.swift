import Dates
import Tables
import Testing
import Text

@testable import Rendering

@Suite struct TableFileTests {
  private static let head = TableHead(
    Bilingual("Rekap penyelesaian", "Completion recap"),
    columns: [
      TableHead.Column("unit", Bilingual("Unit kerja", "Unit"), width: 40),
      TableHead.Column("number", Bilingual("NIP/nomor", "Number"), width: 10),
      TableHead.Column("people", Bilingual("Pegawai", "People"), width: 2),
      TableHead.Column("expiring", Bilingual("Segera Kedaluwarsa", "Expiring Soon"), width: 2),
      TableHead.Column("share", Bilingual("Persentase", "Share"), width: 2),
      TableHead.Column("due", Bilingual("Tenggat", "Due"), width: 2),
    ])

  private func table(rows: Int, unit: String = "Dinas Pendidikan") -> PrintedTable {
    let day = Day("2031-02-28")
    return PrintedTable(
      Self.head,
      rows: (0..<rows).map {
        [
          .text("\(unit) \($0)"), .identifier("19850315 200904 2 003"), .count($0), .none,
          .permille($0 % 1001), day.map(TableValue.day) ?? .none,
        ]
      },
      figures: [
        TableFigure(
          Bilingual("Selesai per unit", "Complete by unit"),
          bars: (0..<min(rows, 80)).map {
            TableFigure.Bar(label: "\(unit) \($0)", permille: $0, words: "\($0)")
          })
      ], notes: ["Satu baris untuk setiap unit.", "Ekspor nomor 7."])
  }

  private func file(_ table: PrintedTable, on paper: TablePaper = .a4) throws -> [UInt8] {
    try TableFile.make(
      table, in: .indonesian, on: paper, by: "Contoh",
      at: try #require(Instant("2031-03-01T03:15:00.000Z")))
  }

  private func pages(
    of table: PrintedTable, on paper: TablePaper = .a4
  ) throws -> [[Pagination<TablePiece>.Placed]] {
    try drawing.withLock { _ throws(RenderingError) in
      let page = try PDFPage(width: paper.sheet.width, height: paper.sheet.height)
      let box = paper.content
      let pieces = TableSetter(table, in: .indonesian, on: page, box).pieces()
      return Pagination(pieces, top: box.y, bottom: box.y + box.height).pages
    }
  }

  @Test(arguments: [0, 1, 3000], TablePaper.allCases)
  func `a table of any length is one file`(rows: Int, paper: TablePaper) throws {
    let bytes = try file(table(rows: rows), on: paper)
    #expect(bytes.starts(with: Array("%PDF-1.7".utf8)))
    #expect(throws: Never.self) { try PDFDocument(bytes) }
  }

  @Test func `the same table gives the same bytes`() throws {
    #expect(try file(table(rows: 90)) == file(table(rows: 90)))
  }

  @Test(arguments: TablePaper.allCases)
  func `every page with rows begins with the heading, and ends above its foot`(
    paper: TablePaper
  ) throws {
    let long = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana"
    let box = paper.content
    let pages = try pages(of: table(rows: 400, unit: long), on: paper)
    #expect(pages.count > 12)
    for page in pages {
      for placed in page { #expect(placed.y + placed.piece.height <= box.y + box.height) }
      let kinds = page.map { "\($0.piece.content)" }
      guard let first = kinds.firstIndex(of: "row") else { continue }
      #expect(first > 0 && kinds[first - 1] == "heading")
    }
    #expect(pages.joined().filter { "\($0.piece.content)" == "row" }.count == 400)
  }

  @Test func `no cell is narrower than a number in it, nor the table wider than the page`() throws {
    try drawing.withLock { _ throws(RenderingError) in
      let page = try PDFPage(width: 842, height: 595)
      let columns = TableColumns(table(rows: 20), in: .indonesian, on: page, width: 770)
      #expect(abs(columns.widths.reduce(0, +) - 770) < 0.001)
      for (width, words) in zip(columns.widths.dropFirst(), ["19850315 200904 2 003", "Pegawai"]) {
        let size = page.measure(words, columns.style)
        #expect(size.width <= width - 2 * TableColumns.padding)
      }
    }
  }

  @Test func `a long name takes more lines`() throws {
    let short = try pages(of: table(rows: 1)).joined().map(\.piece.height).reduce(0, +)
    let unit = String(repeating: "Subbagian Tata Usaha pada ", count: 9)
    let long = try pages(of: table(rows: 1, unit: unit)).joined().map(\.piece.height).reduce(0, +)
    #expect(long > short + 20)
  }

  @Test func `a table without rows says so`() throws {
    let words = try pages(of: table(rows: 0)).joined().flatMap { $0.piece.texts.map(\.words) }
    #expect(words.contains("Tidak ada baris."))
    #expect(words.contains("Persentase"))
  }

  @Test(arguments: [
    ([1.0, 1, 2], [10.0, 10, 10], [25.0, 25, 50]),
    ([1, 1, 2], [40, 10, 10], [40, 20, 40]),
    ([1, 1, 98], [20, 20, 10], [20, 20, 60]),
    ([1, 1], [100, 300], [25, 75]),
  ])
  func `columns share the width by their weights, but none gets less than it must have`(
    weights: [Double], least: [Double], widths: [Double]
  ) {
    #expect(TableColumns.shared(100, among: weights, least: least) == widths)
  }
}
