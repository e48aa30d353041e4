import Text

/// Lines of a CSV file that Indonesian offices open by a double click: UTF-8 with its mark,
/// semicolons, CRLF.
public enum SeparatedLine {
  /// What the file begins with.
  public static let mark = "\u{FEFF}"

  /// One line of `values`, its line end included.
  public static func line(_ values: [TableValue], in language: Language) -> String {
    var bytes: [UInt8] = []
    append(values, in: language, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the same to `bytes`.
  public static func append(
    _ values: [TableValue], in language: Language, to bytes: inout [UInt8]
  ) {
    for (column, value) in values.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: ";")) }
      append(value, in: language, to: &bytes)
    }
    bytes += "\r\n".utf8
  }

  /// The line of headings.
  public static func heading(_ head: TableHead, in language: Language) -> String {
    line(head.columns.map { .text($0.heading[language]) }, in: language)
  }

  private static func append(
    _ value: TableValue, in language: Language, to bytes: inout [UInt8]
  ) {
    switch value {
    case .none: break
    case .text(let text), .identifier(let text): appendQuoted(text, to: &bytes)
    case .count, .permille: bytes += value.words(in: language).utf8
    case .day(let day): bytes.appendDashed(day)
    }
  }

  /// Quoted where it must be, and never a formula: a spreadsheet would run one.
  private static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes += text.utf8
    let mark = bytes[start...].first.map(beginsFormula) ?? false ? [UInt8(ascii: "'")] : []
    let isQuoted = bytes[start...].contains(where: mustBeQuoted)
    guard isQuoted || !mark.isEmpty else { return }
    bytes.removeSubrange(start...)
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    bytes += mark
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  private static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    case _: false
    }
  }

  private static func mustBeQuoted(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
    case _: false
    }
  }
}
