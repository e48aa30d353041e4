import Dates
import Reports
import Testing
import Text

@testable import Rendering

@Suite struct PlainDocumentFileTests {
  private let moment = Instant("2031-03-01T03:15:00.000Z") ?? Instant(milliseconds: 0)

  private func document(rows: Int, language: Language = .indonesian) -> PlainDocument {
    let table = LawDocument.Table(
      ["Waktu", "Butir", "Jawaban"], widths: [20, 40, 40],
      rows: (0..<rows).map { ["01-03-2031 19.02.\($0)", "medsos-suka-\($0)", ""] })
    let entry = LawDocument.Entry(
      "Ujian dasar", details: [("Mulai", "1 Maret 2031"), ("Hasil", "90,0%\nlulus")])
    return PlainDocument(
      "Salinan data pribadi", opening: ["Ani Contoh", "Dibuat 1 Maret 2031."],
      chapters: [
        LawDocument.Chapter("Ujian", blocks: [.entry(entry)]),
        LawDocument.Chapter(
          "Jawaban", blocks: [.section(Bilingual("Ujian", "Ujian")), .table(table)]),
      ], language: language)
  }

  private func file(_ document: PlainDocument) throws -> [UInt8] {
    try PlainDocumentFile.make(document, by: "Contoh", at: moment)
  }

  private func pages(_ document: PlainDocument) throws -> [[Pagination<Strip>.Placed]] {
    try drawing.withLock { _ throws(RenderingError) in
      let page = try PDFPage(width: 595, height: 842)
      let strips = PlainDocumentPrinter.strips(of: document, by: StripSetter(on: page))
      return Pagination(
        strips, top: PlainDocumentPrinter.top, bottom: PlainDocumentPrinter.bottom
      ).pages
    }
  }

  @Test(arguments: [0, 1, 900])
  func `a document of any length is one file, and the same each time`(rows: Int) throws {
    let bytes = try file(document(rows: rows))
    #expect(bytes.starts(with: Array("%PDF-1.7".utf8)))
    #expect(throws: Never.self) { try PDFDocument(bytes) }
    #expect(try file(document(rows: rows)) == bytes)
  }

  @Test(arguments: [(Language.indonesian, "(id-ID)"), (.english, "(en)")])
  func `it says its language, and what each part is`(language: Language, tag: String) throws {
    let text = String(
      decoding: try file(document(rows: 3, language: language)), as: Unicode.ASCII.self)
    #expect(text.contains("/Lang \(tag)"))
    for part in ["H1", "H2", "H3", "P", "Table", "TR", "TH", "TD"] {
      #expect(text.contains("/S /\(part)\n") || text.contains("/S /\(part) "), "\(part)")
    }
    #expect(text.contains("/Scope /Column"))
  }

  @Test func `every page of a table begins with its head, and nothing is below the edge`() throws {
    let pages = try pages(document(rows: 300))
    #expect(pages.count > 5)
    for page in pages {
      for placed in page {
        #expect(placed.y + placed.piece.height <= PlainDocumentPrinter.bottom)
      }
    }
    for page in pages.dropFirst() { #expect(page.first?.piece.kind == .headRow) }
    #expect(pages.joined().filter { $0.piece.kind == .row }.count == 300)
  }

  @Test func `chapters follow each other on a page, each text once`() throws {
    let strips = try pages(document(rows: 1)).flatMap { $0.map(\.piece) }
    #expect(try pages(document(rows: 1)).count == 1)
    let words = strips.flatMap { strip in
      strip.texts.compactMap { if case .words(let words) = $0.content { words } else { nil } }
    }
    #expect(words.filter { $0 == "Ujian dasar" }.count == 1)
    #expect(strips.map(\.kind).filter { $0 == .heading }.count == 2)
  }
}
