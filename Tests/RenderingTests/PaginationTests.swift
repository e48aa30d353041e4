import Testing

@testable import Rendering

@Suite struct PaginationTests {
  private func strip(_ height: Double, kept: Bool = false, gap: Double = 0) -> Strip {
    Strip(texts: [], height: height, gap: gap, keepsWithNext: kept)
  }

  private func heights(_ strips: [Strip]) -> [[Double]] {
    Pagination(strips, top: 0, bottom: 100).pages.map { $0.map(\.piece.height) }
  }

  @Test func `a strip that does not fit begins the next page`() {
    #expect(heights([strip(60), strip(40), strip(1)]) == [[60, 40], [1]])
  }

  @Test func `strips that belong together move together`() {
    #expect(heights([strip(60), strip(20, kept: true), strip(30)]) == [[60], [20, 30]])
  }

  @Test func `what is longer than a page is parted where it must be`() {
    #expect(
      heights([strip(70, kept: true), strip(80, kept: true), strip(10)]) == [[70], [80, 10]])
  }

  @Test func `the space above a strip falls away at the top of a page`() {
    let pages = Pagination([strip(90, gap: 9), strip(90, gap: 9)], top: 5, bottom: 100).pages
    #expect(pages.map { $0.map(\.y) } == [[5], [5]])
  }

  @Test func `a table's head is repeated on each page`() {
    var row = strip(60)
    row.head = [strip(7)]
    #expect(heights([strip(7, kept: true), row, row]) == [[7, 60], [7, 60]])
  }

  @Test func `chapters and anchors know their pages`() {
    var chapter = strip(90)
    chapter.chapter = 3
    chapter.anchor = "a"
    let pagination = Pagination([strip(90), chapter], top: 0, bottom: 100)
    #expect(pagination.chapterPages == [3: 2])
    #expect(pagination.anchorPages == ["a": 2])
  }
}
