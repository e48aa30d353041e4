/// A whole table with what stands around it, as it goes on paper.
public struct PrintedTable: Hashable, Sendable {
  public let head: TableHead
  /// Each with a value for every column.
  public let rows: [[TableValue]]
  /// Drawn above the table.
  public let figures: [TableFigure]
  /// Below it: the rules of counting, and what the figures rest on.
  public let notes: [String]

  public init(
    _ head: TableHead, rows: [[TableValue]], figures: [TableFigure] = [], notes: [String]
  ) {
    self.head = head
    self.rows = rows
    self.figures = figures
    self.notes = notes
  }
}

extension PrintedTable {
  /// The columns that hold quantities, by their places: those whose first value that is known is one.
  public var quantities: Set<Int> {
    Set(
      head.columns.indices.filter { column in
        rows.first { $0[column] != .none }?[column].isQuantity ?? false
      })
  }
}
