import Dates
import Results
import Text

/// A roster's table read into people, with everything that is wrong in it.
public struct RosterReader {
  /// The people of the rows without an error, in the order of the file, each once.
  public private(set) var members: [RosterMember] = []
  public private(set) var findings: [Finding] = []

  private let table: RosterTable
  private let columns: [RosterColumn: Int]
  private let programs: Set<String>
  private let agency: String
  /// The position in `members` of whoever has a number.
  private var positions: [String: Int] = [:]

  /// Reads `table`.
  ///
  /// - Parameter mapping: Which heading stands for which column, where it cannot be guessed.
  /// - Parameter programs: The ids that a roster may require.
  /// - Parameter agency: The agency of people of whom the roster names none.
  public init(
    _ table: RosterTable, mapping: [RosterColumn: String] = [:], programs: Set<String>,
    agency: String
  ) {
    self.table = table
    self.programs = programs
    self.agency = agency
    let heading = RosterHeading(table, mapping: mapping)
    columns = heading.columns
    findings = heading.findings
    guard !heading.findings.contains(where: { $0.severity == .error }) else { return }
    for index in table.rows.indices.dropFirst() where !table.rows[index].allSatisfy(\.isEmpty) {
      read(index)
    }
    if table.rows.dropFirst().allSatisfy({ $0.allSatisfy(\.isEmpty) }) {
      findings.append(.rosterIsEmpty(at: place(0, 0)))
    }
  }

  /// Whether every row could be read.
  public var isSound: Bool { !findings.contains { $0.severity == .error } }

  private func place(_ row: Int, _ column: Int) -> Place {
    Place(file: table.file, line: row + 1, column: column + 1)
  }

  private mutating func read(_ index: Int) {
    var row = RosterRow(
      cells: table.rows[index], columns: columns, index: index, file: table.file)
    let member = row.member(programs: programs, agency: agency)
    findings += row.findings
    if let member { take(member, index) }
  }

  private mutating func take(_ member: RosterMember, _ index: Int) {
    guard let number = member.person.number else { return members.append(member) }
    guard let position = positions[number] else {
      positions[number] = members.count
      return members.append(member)
    }
    let first = members[position]
    let place = place(index, columns[.number] ?? 0)
    guard first.person.name == member.person.name else {
      return findings.append(.numberOfAnother(row: first.row, at: place))
    }
    let units = [first.person.unit] + first.otherUnits
    guard !units.contains(member.person.unit) else {
      return findings.append(.sameRow(row: first.row, at: place))
    }
    members[position].otherUnits.append(member.person.unit)
    findings.append(.secondUnit(row: first.row, at: place))
  }
}
