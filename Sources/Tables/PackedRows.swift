import Dates

/// Rows that may come in any order and stand by group, then by name, and then as they came.
///
/// Each takes little more than the bytes of what it says: what its whole group says is kept once, and
/// so is a text that many rows hold.
public struct PackedRows: Sendable {
  public private(set) var count = 0
  private let columns: Int
  private let groupColumn: Int
  private let nameColumn: Int
  private var groups: [Group]
  private var texts = SharedTexts()
  /// The row that was added last, by itself.
  private var latest = PackedBytes()

  /// The rows of one group.
  fileprivate struct Group: Sendable {
    let title: String
    var bytes = PackedBytes()
    /// Where each row begins.
    var starts: [Int] = []
  }

  /// - Parameter groups: What each group is called, in the order in which they stand.
  /// - Parameter groupColumn: The column that holds what the group is called.
  /// - Parameter nameColumn: The column that holds the name.
  public init(groups: [String], groupColumn: Int, nameColumn: Int, columns: Int) {
    self.columns = columns
    self.groups = groups.map { Group(title: $0) }
    self.groupColumn = groupColumn
    self.nameColumn = nameColumn
  }

  /// Adds a row to a group, by its place. The column of the group holds its name, and that of the name
  /// a text.
  public mutating func add(_ row: [TableValue], to group: Int) {
    count += 1
    latest.removeAll()
    // The name comes first, as the rows are sorted by it.
    if case .text(let name) = row[nameColumn] { latest.append(name) }
    for (column, value) in row.enumerated() where column != nameColumn && column != groupColumn {
      latest.append(value, sharing: &texts)
    }
    groups[group].add(latest)
  }

  /// The rows in their order.
  public consuming func sorted() -> TableRows {
    for place in groups.indices { groups[place].sort() }
    return TableRows(self)
  }
}

extension PackedRows.Group {
  fileprivate mutating func add(_ row: PackedBytes) {
    starts.append(bytes.count)
    bytes.append(row)
  }

  fileprivate mutating func sort() {
    var names: [(name: String, start: Int)] = []
    names.reserveCapacity(starts.count)
    for start in starts {
      var place = start
      names.append((bytes.text(at: &place), start))
    }
    // A row that came later begins later.
    names.sort { ($0.name, $0.start) < ($1.name, $1.start) }
    starts = names.map(\.start)
  }
}

extension PackedRows {
  /// A walk over the rows in their order.
  struct Walk {
    private let rows: PackedRows
    private let columns: Int
    private var group = 0
    private var row = 0

    fileprivate init(_ rows: PackedRows, columns: Int) {
      self.rows = rows
      self.columns = columns
    }

    mutating func next() -> [TableValue]? {
      while group < rows.groups.count, row == rows.groups[group].starts.count {
        group += 1
        row = 0
      }
      guard group < rows.groups.count else { return nil }
      defer { row += 1 }
      return rows.values(at: rows.groups[group].starts[row], of: group, columns)
    }
  }

  func walk() -> Walk { Walk(self, columns: columns) }

  private func values(at start: Int, of group: Int, _ columns: Int) -> [TableValue] {
    var place = start
    let group = groups[group]
    let name = group.bytes.text(at: &place)
    return (0..<columns).map { column in
      switch column {
      case groupColumn: .text(group.title)
      case nameColumn: .text(name)
      case _: group.bytes.value(at: &place, sharing: texts)
      }
    }
  }
}
