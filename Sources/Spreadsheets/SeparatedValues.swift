import CCSV
import Rosters

/// A text of values separated by semicolons, commas or tabs (RFC 4180, and as offices write it).
struct SeparatedValues {
  let rows: [[Cell]]

  init(_ bytes: [UInt8]) throws(SpreadsheetError) {
    guard let text = Self.text(bytes) else { throw .notSpreadsheet }
    let reading = Reading()
    var parser = csv_parser()
    // Every line end is told, so that blank lines keep their place among the rows.
    guard csv_init(&parser, UInt8(CSV_REPALL_NL)) == 0 else { throw .notSpreadsheet }
    defer { csv_free(&parser) }
    csv_set_delim(&parser, Self.separator(of: text))
    let context = Unmanaged.passUnretained(reading).toOpaque()
    let field: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      text, count, context in
      let bytes = UnsafeRawBufferPointer(start: text, count: text == nil ? 0 : count)
      Reading.at(context)?.take(String(decoding: bytes, as: UTF8.self))
    }
    let row: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { end, context in
      Reading.at(context)?.finishRow(at: end)
    }
    guard csv_parse(&parser, text, text.count, field, row, context) == text.count,
      csv_fini(&parser, field, row, context) == 0
    else { throw .notSpreadsheet }
    if reading.rows.count > SheetCells.mostRows {
      throw .tooManyRows(limit: SheetCells.mostRows)
    }
    rows = reading.rows
  }

  /// The text in UTF-8 without its mark; where it is none, it is taken for the older one-byte
  /// encoding of Western offices. `nil` where it holds what no text does.
  private static func text(_ bytes: [UInt8]) -> [UInt8]? {
    let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard !plain.contains(0) else { return nil }
    if String(validating: plain, as: UTF8.self) != nil { return plain }
    return plain.flatMap { Array(String(UnicodeScalar($0)).utf8) }
  }

  /// What stands most often in the first line, outside of quotes.
  private static func separator(of text: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    return [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")].max {
      counts[$0, default: 0] < counts[$1, default: 0]
    } ?? UInt8(ascii: ";")
  }

  /// Collects what libcsv tells.
  private final class Reading {
    var rows: [[Cell]] = []
    private var row: [Cell] = []
    private var last: Int32 = 0

    func take(_ text: String) {
      // What our own exports put before a cell that a spreadsheet would take for a formula.
      let plain =
        text.hasPrefix("'") && text.dropFirst().first.map { "=+-@".contains($0) } == true
        ? String(text.dropFirst()) : text
      row.append(plain.isEmpty ? .empty : .text(plain))
    }

    /// - Parameter end: The line end, or a negative number at the end of the text.
    func finishRow(at end: Int32) {
      let isSecondHalf = end == 0x0A && last == 0x0D && row.isEmpty
      last = end
      if isSecondHalf || (end < 0 && row.isEmpty) { return }
      rows.append(row)
      row = []
    }

    static func at(_ pointer: UnsafeMutableRawPointer?) -> Reading? {
      pointer.map { Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
    }
  }
}
