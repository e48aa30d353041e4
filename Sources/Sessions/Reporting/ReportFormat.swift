import Rendering
import Spreadsheets

/// How a report is written to a file, by the ending of its name.
enum ReportFormat: String, CaseIterable {
  case csv
  case xlsx
  case html
  case pdf
  case json

  init?(path: String) {
    guard let ending = path.split(separator: ".").last, path.contains(".") else { return nil }
    self.init(rawValue: ending.lowercased())
  }

  /// How many rows a file holds at most, where that is limited.
  var mostRows: Int? {
    switch self {
    case .pdf: TableFile.mostRows
    case .xlsx: WorkbookWriter.mostRows
    case .csv, .html, .json: nil
    }
  }
}
