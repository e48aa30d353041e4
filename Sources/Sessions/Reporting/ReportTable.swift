import Dialogue
import Tables
import Text

/// A report's rows on a terminal: each a paragraph of its own, so that 40 columns and a screen reader
/// get the same.
struct ReportTable {
  let head: TableHead
  let language: Language

  /// `Dinas A · Pegawai 12 · Lulus 10 · Persentase 83,3%`; what is nothing is left out.
  func line(of row: [TableValue]) -> String {
    let first = row.first?.words(in: language) ?? ""
    let rest = zip(head.columns, row).dropFirst().compactMap { column, value -> String? in
      switch value {
      case .none, .count(0): nil
      case .text(let text): text.isEmpty ? nil : text
      case .identifier(let text): text
      case .count, .permille, .day:
        "\(column.heading[language]) \(value.words(in: language))"
      }
    }
    return ([first] + rest).joined(separator: " · ")
  }
}
