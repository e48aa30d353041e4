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
  /// The columns that hold quantities, by their places.
  public var quantities: Set<Int> { head.quantities(in: rows) }
}

extension TableHead {
  /// The columns that hold quantities, by their places: those whose first value that is known is one.
  public func quantities(in rows: some Sequence<[TableValue]>) -> Set<Int> {
    var unknown = Set(columns.indices)
    var quantities: Set<Int> = []
    for row in rows {
      for column in unknown where row[column] != .none {
        unknown.remove(column)
        if row[column].isQuantity { quantities.insert(column) }
      }
      if unknown.isEmpty { break }
    }
    return quantities
  }
}
