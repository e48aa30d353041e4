import Rosters

extension RosterTable {
  /// The table in a workbook (its first sheet that is shown) or in a text of separated values.
  ///
  /// - Parameter file: How findings name it.
  public init(reading bytes: [UInt8], file: String) throws(SpreadsheetError) {
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      self.init(file: file, rows: try Workbook(bytes).rows)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .oldWorkbook
    } else {
      self.init(file: file, rows: try SeparatedValues(bytes).rows)
    }
  }
}
