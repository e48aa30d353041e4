import Foundation

/// The tables of the law folder's README.
enum DossierTable {
  /// The cells after the first, by the id in the first; of every row that begins with it.
  static let rows: [String: [String]] = {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Regulations/README.md")
    let text = (try? String(contentsOf: readme, encoding: .utf8)) ?? ""
    var rows: [String: [String]] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      if let id = cells.first, !id.isEmpty { rows[id, default: []] += cells.dropFirst() }
    }
    return rows
  }()

  /// The cells of all rows, cut where ` · ` stands.
  static let allParts = rows.values.joined().flatMap { $0.components(separatedBy: " · ") }

  /// The last cell of the row of `id`, cut where ` · ` stands.
  static func parts(of id: String) -> [String] {
    rows[id]?.last?.components(separatedBy: " · ") ?? []
  }

  /// The names in backticks.
  static func names(in text: some StringProtocol) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  /// Whether `text` is a `-` with a reason.
  static func isExplained(_ text: some StringProtocol) -> Bool {
    text.hasPrefix("- ") && text.count > 20
  }
}
