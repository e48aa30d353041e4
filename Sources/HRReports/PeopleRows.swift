import Results
import Rosters
import Tables

/// The rows of a report that names people: they come in the order of the store, and stand by unit and
/// name.
public struct PeopleRows: Sendable {
  private let units: [Int: (place: Int, name: String)]
  private var rows: PackedRows

  /// - Parameter head: Has columns called `unit` and `name`.
  /// - Parameter units: Those whose people are on the report.
  public init(_ head: TableHead, of units: [RosterUnit]) {
    let ids = head.columns.map(\.id)
    guard let unit = ids.firstIndex(of: "unit"), let name = ids.firstIndex(of: "name") else {
      preconditionFailure("a report names people by unit and name")
    }
    let ordered = units.sorted { $0.name < $1.name }
    self.units = Dictionary(
      ordered.enumerated().map { ($1.id, ($0, $1.name)) }, uniquingKeysWith: { first, _ in first })
    rows = PackedRows(
      groups: ordered.map(\.name), groupColumn: unit, nameColumn: name, columns: ids.count)
  }

  /// Whether people of the unit are on the report.
  public func hold(_ unit: Int) -> Bool { units[unit] != nil }

  /// Adds the row that `values` makes of a person of one of the units.
  public mutating func add(
    _ member: NamedMember, _ values: (ReportedPerson) -> [TableValue]
  ) {
    guard let unit = units[member.unit] else { return }
    rows.add(values(ReportedPerson(member, unit: unit.name)), to: unit.place)
  }

  /// The rows in their order.
  public consuming func sorted() -> TableRows { rows.sorted() }
}

extension ReportedPerson {
  /// What a report names of somebody of the roster.
  public init(_ member: NamedMember, unit: String) {
    self.init(
      name: member.person?.name ?? "-", number: member.person?.printedNumber, unit: unit,
      superior: member.superior)
  }
}
