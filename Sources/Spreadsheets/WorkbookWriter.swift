import CXLSXWriter
import Tables
import Text

/// Writes one table to a workbook (XLSX), row by row and in the memory of one row.
///
/// NIP and other identifiers are text cells, dates real dates, shares percentages; no data cell is
/// merged. The heading is repeated on every printed page, A4 landscape and one page wide.
public final class WorkbookWriter {
  private let path: String
  private let language: Language
  private let columns: Int
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: CellFormats
  private var row: UInt32 = 0
  private var isOpen = true

  /// The most rows of a table that are sure to fit: a sheet has 1,048,576, and some are needed above
  /// and below the table.
  public static let mostRows = 1_048_500

  /// Rows above the heading: the title and a blank one.
  private static let headingRow: UInt32 = 2

  /// Begins a workbook at `path`; nothing counts before ``finish(with:)`` has returned.
  public init(
    _ head: TableHead, path: String, in language: Language
  ) throws(SpreadsheetError) {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let workbook = workbook_new_opt(path, &options),
      let sheet = workbook_add_worksheet(workbook, nil)
    else { throw .notWritten(path) }
    self.path = path
    self.language = language
    self.workbook = workbook
    self.sheet = sheet
    columns = head.columns.count
    formats = CellFormats(workbook)
    layOut(head)
    writeHeading(head)
  }

  deinit {
    if isOpen { workbook_close(workbook) }
  }

  /// Writes the next row.
  public func add(_ values: [TableValue]) {
    for (index, value) in values.enumerated() { write(value, row, UInt16(index)) }
    row += 1
  }

  /// Writes what stands below the table, and the file.
  public func finish(with footer: [String]) throws(SpreadsheetError) {
    if row > Self.headingRow + 1, columns > 0 {
      worksheet_autofilter(sheet, Self.headingRow, 0, row - 1, UInt16(columns - 1))
    }
    row += 1
    for line in footer {
      worksheet_write_string(sheet, row, 0, line, formats.note)
      row += 1
    }
    isOpen = false
    let status = workbook_close(workbook)
    guard status == LXW_NO_ERROR else { throw .notWritten(String(cString: lxw_strerror(status))) }
  }

  private func layOut(_ head: TableHead) {
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, Self.headingRow, Self.headingRow)
    worksheet_freeze_panes(sheet, Self.headingRow + 1, 0)
    worksheet_set_footer(sheet, "&C&P/&N")
    for (index, column) in head.columns.enumerated() {
      worksheet_set_column(sheet, UInt16(index), UInt16(index), Double(column.width), nil)
    }
  }

  private func writeHeading(_ head: TableHead) {
    worksheet_write_string(sheet, 0, 0, head.title[language], formats.title)
    for (index, column) in head.columns.enumerated() {
      worksheet_write_string(
        sheet, Self.headingRow, UInt16(index), column.heading[language], formats.heading)
    }
    row = Self.headingRow + 1
  }

  private func write(_ value: TableValue, _ row: UInt32, _ column: UInt16) {
    switch value {
    case .none: break
    case .text(let text): worksheet_write_string(sheet, row, column, text, nil)
    case .identifier(let text): worksheet_write_string(sheet, row, column, text, formats.text)
    case .count(let count): worksheet_write_number(sheet, row, column, Double(count), nil)
    case .permille(let share):
      worksheet_write_number(sheet, row, column, Double(share) / 1000, formats.share)
    case .day(let day):
      // Day 25,569 of a workbook is 1 January 1970.
      worksheet_write_number(sheet, row, column, Double(day.number + 25_569), formats.day)
    }
  }
}

/// How the cells of a workbook look.
private struct CellFormats {
  let title: UnsafeMutablePointer<lxw_format>?
  let heading: UnsafeMutablePointer<lxw_format>?
  let text: UnsafeMutablePointer<lxw_format>?
  let share: UnsafeMutablePointer<lxw_format>?
  let day: UnsafeMutablePointer<lxw_format>?
  let note: UnsafeMutablePointer<lxw_format>?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    title = workbook_add_format(workbook)
    format_set_bold(title)
    format_set_font_size(title, 13)
    heading = workbook_add_format(workbook)
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_bg_color(heading, 0xDDE6EE)
    format_set_border(heading, UInt8(LXW_BORDER_THIN.rawValue))
    text = workbook_add_format(workbook)
    format_set_num_format(text, "@")
    share = workbook_add_format(workbook)
    format_set_num_format(share, "0.0%")
    day = workbook_add_format(workbook)
    format_set_num_format(day, "dd-mm-yyyy")
    note = workbook_add_format(workbook)
    format_set_font_size(note, 9)
    format_set_font_color(note, 0x555555)
  }
}
