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
