import Text

/// The rows of a table as programs read them: canonical JSON, members by the ids of the columns.
public struct TableRowJSON: Sendable {
  /// The columns in the order of their members, each with what stands before its value.
  private let members: [(column: Int, opening: [UInt8])]

  public init(_ head: TableHead) {
    let ids = head.columns.map(\.id)
    // Of columns with one id the first is the member.
    let first = ids.indices.filter { ids.firstIndex(of: ids[$0]) == $0 }
    let ordered = first.sorted { ids[$0].utf16.lexicographicallyPrecedes(ids[$1].utf16) }
    members = ordered.enumerated().map { place, column in
      var opening = Array((place == 0 ? "{" : ",").utf8)
      opening.appendJSON(ids[column])
      return (column, opening + ":".utf8)
    }
  }

  /// Appends one row to `bytes`.
  public func append(_ values: [TableValue], to bytes: inout [UInt8]) {
    if members.isEmpty { bytes += "{".utf8 }
    for (column, opening) in members {
      bytes += opening
      bytes.appendJSON(values[column])
    }
    bytes += "}".utf8
  }
}

extension [UInt8] {
  /// Shares are in permille, days as `2026-12-31`.
  fileprivate mutating func appendJSON(_ value: TableValue) {
    switch value {
    case .none: self += "null".utf8
    case .text(let text), .identifier(let text): appendJSON(text)
    case .count(let count), .permille(let count): self += String(count).utf8
    case .day(let day):
      self += "\"".utf8
      append(day)
      self += "\"".utf8
    }
  }
}
