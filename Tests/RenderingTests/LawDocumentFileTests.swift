import Law
import Regulations
import Reports
import Testing

@testable import Rendering

@Suite struct LawDocumentFileTests {
  private func document() throws -> LawDocument {
    let law = try #require(LawReader(regulations).base)
    return LawDocument(law, edition: Edition(day: law.day, digest: "9c1f2ab0ff"))
  }

  @Test(.timeLimit(.minutes(5)))
  func `the law is one PDF that opens, the same bytes each time`() throws {
    let document = try document()
    let bytes = try LawDocumentFile.make(document)
    #expect(bytes.starts(with: Array("%PDF-1.7".utf8)))
    #expect(throws: Never.self) { try PDFDocument(bytes) }
    #expect(try LawDocumentFile.make(document) == bytes)
  }

  @Test func `every strip ends above the foot of its page`() throws {
    let document = try document()
    try drawing.withLock { _ in
      let page = try PDFPage(width: 595, height: 842)
      let strips = StripSetter(document, on: page).strips(of: document)
      let pages = Pagination(strips, top: 70, bottom: 778).pages
      #expect(pages.count > 50)
      for placed in pages.joined() { #expect(placed.y + placed.piece.height <= 778) }
    }
  }
}
