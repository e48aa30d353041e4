import Text

/// The row of headings: which column stands where.
struct RosterHeading {
  private(set) var columns: [RosterColumn: Int] = [:]
  private(set) var findings: [Finding] = []

  init(_ table: RosterTable, mapping: [RosterColumn: String]) {
    let headings = (table.rows.first ?? []).map(\.words)
    for (column, heading) in mapping.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let index = headings.firstIndex(where: { $0.lowercased() == heading.lowercased() })
      else {
        findings.append(
          .noSuchHeading(
            heading, near: nearMiss(of: heading, among: headings),
            at: Place(file: table.file, line: 1, column: 1)))
        continue
      }
      columns[column] = index
    }
    for (index, heading) in headings.enumerated() where !columns.values.contains(index) {
      guard let column = RosterColumn(heading: heading), mapping[column] == nil else { continue }
      let place = Place(file: table.file, line: 1, column: index + 1)
      if columns[column] != nil {
        findings.append(.columnTwice(column, at: place))
      } else {
        columns[column] = index
      }
    }
    for column in RosterColumn.required where columns[column] == nil && mapping[column] == nil {
      findings.append(.noColumn(column, at: Place(file: table.file, line: 1, column: 1)))
    }
  }
}
