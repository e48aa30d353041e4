/// The rows of a table, to be walked as often as is needed.
///
/// Those of many people are kept in few bytes, and are values only while they are looked at.
public struct TableRows: Sequence, Sendable {
  private enum Form: Sendable {
    case listed([[TableValue]])
    case packed(PackedRows)
  }

  private let form: Form

  public init(_ rows: [[TableValue]]) { form = .listed(rows) }

  init(_ rows: PackedRows) { form = .packed(rows) }

  public var count: Int {
    switch form {
    case .listed(let rows): rows.count
    case .packed(let rows): rows.count
    }
  }

  public var isEmpty: Bool { count == 0 }

  public func makeIterator() -> Iterator {
    switch form {
    case .listed(let rows): Iterator(listed: rows.makeIterator(), packed: nil)
    case .packed(let rows): Iterator(listed: nil, packed: rows.walk())
    }
  }

  /// A walk over the rows in their order.
  public struct Iterator: IteratorProtocol {
    var listed: IndexingIterator<[[TableValue]]>?
    var packed: PackedRows.Walk?

    public mutating func next() -> [TableValue]? { listed?.next() ?? packed?.next() }
  }
}

extension TableRows: ExpressibleByArrayLiteral {
  public init(arrayLiteral rows: [TableValue]...) { self.init(rows) }
}
