import Dates
import Rendering
import Spreadsheets
import Tables
import Text

/// Writes a report in one format.
struct ReportWriting {
  let report: MadeReport
  let footer: [String]
  let language: Language
  let madeAt: Instant
  /// Whose report it is, where that is set.
  let agency: String?
  let files: any ReportFiles

  func write(
    to path: String, as format: ReportFormat, on paper: TablePaper
  ) throws(Trouble) {
    switch format {
    case .csv: try writeSeparated(path)
    case .html: try writePage(path)
    case .json: try writeJSON(path)
    case .pdf: try writePDF(path, on: paper)
    case .xlsx: try writeWorkbook(path)
    }
  }

  private func writeSeparated(_ path: String) throws(Trouble) {
    try files.assemble(path) { write throws(Trouble) in
      var line = Array((SeparatedLine.mark + SeparatedLine.heading(report.head, in: language)).utf8)
      for row in report.rows {
        SeparatedLine.append(row, in: language, to: &line)
        try write(line)
        line.removeAll(keepingCapacity: true)
      }
      for note in [""] + footer { SeparatedLine.append([.text(note)], in: language, to: &line) }
      try write(line)
    }
  }

  private func writePage(_ path: String) throws(Trouble) {
    let page = TablePage(
      report.head, in: language, quantities: report.head.quantities(in: report.rows))
    try files.write(path) { write throws(Trouble) in
      try write(page.opening(report.figures))
      for row in report.rows { try write(page.row(row)) }
      try write(page.closing(footer))
    }
  }

  private func writeJSON(_ path: String) throws(Trouble) {
    try files.assemble(path) { write throws(Trouble) in
      try report.writeJSON(in: language, footer: footer, to: write)
      try write([UInt8(ascii: "\n")])
    }
  }

  /// All rows at once, as a page is laid out as a whole.
  private var printed: PrintedTable {
    PrintedTable(
      report.head, rows: Array(report.rows), figures: report.figures, notes: footer)
  }

  private func writePDF(_ path: String, on paper: TablePaper) throws(Trouble) {
    let bytes: [UInt8]
    do throws(RenderingError) {
      bytes = try TableFile.make(
        printed, in: language, on: paper, by: agency ?? "Netral", at: madeAt)
    } catch { throw .file(path: path, reason: error.sentence) }
    try files.write(bytes, to: path)
  }

  private func writeWorkbook(_ path: String) throws(Trouble) {
    let draft = try files.makeDraft(for: path)
    do throws(SpreadsheetError) {
      let writer = try WorkbookWriter(report.head, path: draft, in: language)
      for row in report.rows { writer.add(row) }
      try writer.finish(with: footer)
    } catch { throw .file(path: path, reason: error.sentence) }
    try files.finish(path)
  }
}
