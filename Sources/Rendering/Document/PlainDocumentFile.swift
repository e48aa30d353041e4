import Dates
import Reports
import Text

/// A document in one language as a PDF to read and to keep: A4 upright, an archival file (PDF/A-3u)
/// with tags.
public enum PlainDocumentFile {
  static let paper = Box(x: 0, y: 0, width: 595.28, height: 841.89)

  /// The file of `document`; the same document, author and moment give the same bytes.
  ///
  /// - Parameter author: Who made it, such as an agency.
  public static func make(
    _ document: PlainDocument, by author: String, at moment: Instant
  ) throws(RenderingError) -> [UInt8] {
    let info = DocumentInfo(
      title: document.title, author: author, subject: document.opening.joined(separator: " "),
      created: moment, language: document.language)
    let drawn = try drawing.withLock { _ throws(RenderingError) in
      let page = try PDFPage(width: paper.width, height: paper.height)
      page.describe(info)
      return try PlainDocumentPrinter(document, on: page).print()
    }
    return try ArchivalFile.make(drawn, info: info)
  }
}
