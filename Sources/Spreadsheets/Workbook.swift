import Rosters

/// The first sheet of a workbook (XLSX).
struct Workbook {
  let rows: [[Cell]]

  init(_ bytes: [UInt8]) throws(SpreadsheetError) {
    guard let archive = ZipArchive(bytes) else { throw .notSpreadsheet }
    let list = WorkbookList()
    guard try Self.read("xl/workbook.xml", of: archive, into: list) else { throw .notSpreadsheet }
    let relations = Relations()
    _ = try Self.read("xl/_rels/workbook.xml.rels", of: archive, into: relations)
    guard let sheet = list.firstSheet.flatMap({ relations.targets[$0] }) else {
      throw .part("xl/workbook.xml")
    }
    let texts = SharedTexts()
    _ = try Self.read("xl/sharedStrings.xml", of: archive, into: texts)
    let styles = CellStyles()
    _ = try Self.read("xl/styles.xml", of: archive, into: styles)
    let cells = SheetCells(
      texts: texts.texts, styles: styles, countsFrom1904: list.countsFrom1904)
    guard try Self.read(sheet, of: archive, into: cells) else { throw .part(sheet) }
    if cells.isCut { throw .tooManyRows(limit: SheetCells.mostRows) }
    rows = cells.rows
  }

  /// Reads the part, and says whether there is one.
  private static func read(
    _ part: String, of archive: ZipArchive, into events: any XMLEvents
  ) throws(SpreadsheetError) -> Bool {
    guard let bytes = try archive.part(part) else { return false }
    try readXML(bytes, part: part, into: events)
    return true
  }
}
