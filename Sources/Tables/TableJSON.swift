import Text

extension TableHead {
  /// One row as programs read it: members by the ids of the columns.
  public func json(_ values: [TableValue]) -> JSONValue {
    .object(
      Dictionary(
        zip(columns.map(\.id), values.map(\.json)), uniquingKeysWith: { first, _ in first }))
  }
}

extension TableValue {
  /// Shares are in permille, days as `2026-12-31`.
  fileprivate var json: JSONValue {
    switch self {
    case .none: .null
    case .text(let text), .identifier(let text): .string(text)
    case .count(let count), .permille(let count): .int(count)
    case .day(let day): .string(day.description)
    }
  }
}
