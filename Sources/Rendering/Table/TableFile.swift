import Dates
import Tables
import Text

/// A table as a PDF to print and to keep: an archival file (PDF/A-3u) with tags, one page wide.
public enum TableFile {
  /// More rows fill some six hundred pages that nobody turns, and the memory of a small machine.
  public static let mostRows = 10_000

  /// The file of `table`; the same table, moment and author give the same bytes.
  ///
  /// - Parameter author: Whose table it is, such as an agency.
  public static func make(
    _ table: PrintedTable, in language: Language, on paper: TablePaper = .a4, by author: String,
    at moment: Instant
  ) throws(RenderingError) -> [UInt8] {
    let info = DocumentInfo(
      title: table.head.title[language], author: author,
      subject: table.notes.joined(separator: " "), created: moment, language: language)
    let drawn = try drawing.withLock { _ throws(RenderingError) in
      let page = try PDFPage(width: paper.sheet.width, height: paper.sheet.height)
      page.describe(info)
      return try TablePrinter(table, in: language, on: page, paper).print()
    }
    return try ArchivalFile.make(drawn, info: info)
  }
}

/// The sheets on which offices print tables, lying on their long side.
public enum TablePaper: String, CaseIterable, Hashable, Sendable {
  case a4
  /// 215 by 330 mm, the folio of Indonesian offices.
  case f4

  /// In points.
  var sheet: Box {
    switch self {
    case .a4: Box(x: 0, y: 0, width: 841.89, height: 595.28)
    case .f4: Box(x: 0, y: 0, width: 935.43, height: 609.45)
    }
  }

  /// Where the table stands; the page's number is below it.
  var content: Box {
    let room = sheet.inset(by: 34)
    return Box(x: room.x, y: room.y, width: room.width, height: room.height - 18)
  }
}
