import Testing

@testable import Sessions

@Suite struct ReportFormatTests {
  @Test(arguments: [
    ("rekap.pdf", "pdf"), ("REKAP.XLSX", "xlsx"), ("a.b/rekap.csv", "csv"), ("rekap.html", "html"),
    ("rekap.json", "json"), ("rekap.doc", nil), ("pdf", nil), ("rekap", nil),
  ])
  func `the ending of a file's name says its format`(path: String, format: String?) {
    #expect(ReportFormat(path: path)?.rawValue == format)
  }

  @Test func `only what is printed, and a sheet, have an end to their rows`() {
    #expect(ReportFormat.allCases.filter { $0.mostRows != nil } == [.xlsx, .pdf])
  }
}
